import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { orderBot, type Program, withBots } from './bots.ts'
import { deliver, warmUp } from './deliver.ts'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'

const rounds = 5
const load = { atOnce: 32, forMs: 1_000 }
const packages = ['python-telegram-bot[webhooks]==22.5']

/** The same job by a bot in Python that keeps a thousand customers in one JSON file. */
export function python(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const peer = await pythonBot(folder)
    if (typeof peer === 'string') {
      console.error(`python: skipped, ${peer}`)
      return []
    }
    return withBots([orderBot, peer], async ([ours, theirs]) => {
      if (!ours || !theirs) return []
      const bots = [ours, theirs]
      await warmUp(ours)
      // It compiles nothing, and each customer more would make its file longer.
      await deliver(theirs, load)
      const rates: number[][] = [[], []]
      for (let round = 0; round < rounds; round++) {
        for (const [index, bot] of bots.entries()) {
          rates[index]?.push((await deliver(bot, load)).updatesPerSecond)
        }
      }
      const [own = [], values = []] = rates
      const peerRates = { name: 'python-telegram-bot, one JSON file', values }
      return [{ load: '32 at once', measure: 'replies', unit: '/s', ours: own, peer: peerRates, goal: { atLeast: 10 } }]
    })
  })
}

/** Where there is no Python, or no way to its packages: why. */
async function pythonBot(folder: string): Promise<Program | string> {
  const run = promisify(execFile)
  const command = join(folder, 'bin/python')
  try {
    await run('python3', ['-m', 'venv', folder])
    await run(command, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages])
  } catch {
    return 'for want of python3 with venv, or of python-telegram-bot'
  }
  const program = join(import.meta.dirname, 'peers/python_telegram_bot.py')
  return { command, arguments: [program], isMetered: false }
}
