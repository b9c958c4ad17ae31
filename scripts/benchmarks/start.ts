import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { root } from '../../src/testing/run.ts'
import { startFakeSheets } from '../../src/testing/sheets/fake-sheets.ts'
import { bareImports } from './bare-imports.ts'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'
import { imageRuntime } from './image-runtime.ts'
import { startTelegramStandIn } from './telegram-stand-in.ts'

const rounds = 7
const idleMs = 1_000
const run = promisify(execFile)

/** From nothing to serving, as the image does it, against a process that only imports the same packages. */
export function start(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const app = join(folder, 'app')
    await run(process.execPath, [join(root, 'secure-docker-setup/bundle.ts'), app])
    const telegram = await startTelegramStandIn()
    const sheets = await startFakeSheets()
    try {
      const shop = {
        TELEGRAM_BOT_TOKEN: '1:bench',
        TELEGRAM_API_ROOT: telegram.url,
        OPENAI_API_KEY: 'sk-bench',
        GOOGLE_SHEET_ID: sheets.sheetId,
        GOOGLE_ACCESS_TOKEN: sheets.accessToken,
        GOOGLE_API_ROOT: sheets.url,
      }
      const race = async (load: string, withOptional: boolean, env: Record<string, string>) => {
        const bare = await bareImports({ folder: join(folder, `bare-${withOptional}`), withOptional })
        return figuresOf(load, { ours: { file: join(app, 'main.js'), env }, bare: { file: bare, env: {} } }, folder)
      }
      return [
        ...(await race('nothing set up', false, {})),
        ...(await race('with Telegram, OpenAI and a sheet', true, shop)),
      ]
    } finally {
      telegram.close()
      await sheets.close()
    }
  })
}

interface Program {
  file: string
  env: Record<string, string>
}

async function figuresOf(load: string, programs: { ours: Program; bare: Program }, folder: string): Promise<Figure[]> {
  const [ours, bare]: [Start[], Start[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    ours.push(await measure(programs.ours, join(folder, 'data')))
    bare.push(await measure(programs.bare, folder))
  }
  const figure = (measure: string, unit: string, of: (start: Start) => number): Omit<Figure, 'goal'> => ({
    load,
    measure,
    unit,
    ours: ours.map(of),
    peer: { name: 'the same imports alone', values: bare.map(of) },
  })
  return [
    { ...figure('ready to serve', 'ms', ({ ms }) => ms), goal: { atMost: 1.5 } },
    { ...figure('idle memory', 'MB', ({ megabytes }) => megabytes), goal: { atMost: 1.3 } },
  ]
}

interface Start {
  ms: number
  megabytes: number
}

/** Until it says that it is ready, each in its own words. */
async function measure({ file, env }: Program, dataDir: string): Promise<Start> {
  const before = performance.now()
  const child = spawn(process.execPath, [...imageRuntime.flags, file], {
    env: { PATH: process.env.PATH, ...imageRuntime.env, PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'exit')
  try {
    await said(child, /serving/)
    const ms = performance.now() - before
    await sleep(idleMs)
    return { ms, megabytes: await megabytesOf(child) }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

async function said({ stdout }: ChildProcess, words: RegExp): Promise<void> {
  let text = ''
  for await (const part of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += part
    if (words.test(text)) return
  }
  throw new Error('the process ended before it was ready')
}

const megabytesOf = async ({ pid }: ChildProcess): Promise<number> =>
  Number((await run('ps', ['-o', 'rss=', '-p', String(pid)])).stdout) / 1024
