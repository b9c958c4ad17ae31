import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { root } from './run.ts'

/** Most of what a start takes is to compile. */
const compileCache = join(root, 'node_modules/.cache/compiled')
const lineSchema = z.looseObject({ level: z.string(), msg: z.string() })
type LogLine = z.infer<typeof lineSchema>

/** The bot as its owner runs it: a process of its own, known by what it prints, answers and leaves on disk. */
export interface BotProcess {
  /** Where its HTTP server is. */
  url: string
  pid: number
  /** The lines of its log. */
  log: LogLine[]
  /** All that it has printed. */
  output(): string
  /** The first line of the log with this message, also when it comes later. */
  logged(message: string): Promise<LogLine>
  kill(signal: NodeJS.Signals): void
  /** Its exit status; null when a signal ended it. */
  exited: Promise<number | null>
}

/**
 * @param env the environment, whole: nothing is taken from the test's own
 * @param through a command that becomes the bot, when it is given the bot's own as arguments
 */
export function startBot(env: Record<string, string> & { PORT: string }, through: readonly string[] = []): BotProcess {
  const [command = '', ...args] = [...through, process.execPath, join(root, 'src/main.ts')]
  const child = spawn(command, args, {
    cwd: root,
    env: { NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: LogLine[] = []
  const printed: string[] = []
  const waiting: { message: string; found: (line: LogLine) => void }[] = []
  const ended = once(child, 'close').then(([status]) => z.number().nullable().parse(status))

  createInterface({ input: child.stdout }).on('line', (text) => {
    printed.push(text)
    const line = lineSchema.parse(JSON.parse(text))
    log.push(line)
    for (const { message, found } of waiting) if (line.msg === message) found(line)
  })
  createInterface({ input: child.stderr }).on('line', (text) => printed.push(text))

  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })

  return {
    url: `http://127.0.0.1:${env.PORT}`,
    pid: child.pid ?? 0,
    log,
    output: () => printed.join('\n'),
    async logged(message) {
      const known = log.find(({ msg }) => msg === message)
      if (known) return known
      const { promise, resolve, reject } = Promise.withResolvers<LogLine>()
      waiting.push({ message, found: resolve })
      void ended.then((status) => reject(new Error(`ended with ${status} before “${message}”:\n${printed.join('\n')}`)))
      return promise
    },
    kill: (signal) => void child.kill(signal),
    exited: ended,
  }
}
