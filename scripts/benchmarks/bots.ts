import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Profiler } from 'node:inspector/promises'
import { join } from 'node:path'
import { freePort } from '../../src/testing/free-port.ts'
import { withFolder } from './folder.ts'
import { imageRuntime } from './image-runtime.ts'
import type { Answer, Question, Usage } from './meter.ts'
import { type Doing, type Reply, startTelegramStandIn, type TelegramStandIn } from './telegram-stand-in.ts'

/** A bot in a process of its own, and its own Telegram. */
export interface Bot {
  telegram: TelegramStandIn
  dataDir: string
  url: string
  send(chat: number, doing: Doing): Promise<Reply>
  /** Of one that can't be asked: not a number. */
  usage(): Promise<Usage>
  /** Megabytes of its heap that are in use. */
  heap(): Promise<number>
  /** Where its time goes while `work` is done. */
  profile(work: () => Promise<void>): Promise<Profiler.Profile>
}

export interface Program {
  command: string
  arguments: readonly string[]
  env?: Record<string, string>
  /** It can be asked what it uses. */
  isMetered: boolean
}

const secret = 'bench-webhook-secret'
const here = import.meta.dirname

/** A program that Node runs. */
export const nodeProgram = (file: string, flags: readonly string[] = []): Program => ({
  command: process.execPath,
  arguments: [...flags, '--import', join(here, 'meter.ts'), join(here, file)],
  isMetered: true,
})

export const orderBot: Program = { ...nodeProgram('../../src/main.ts', imageRuntime.flags), env: imageRuntime.env }
export const bareBot = nodeProgram('peers/grammy.ts')

/** Runs the programs beside each other for as long as `work` takes. */
export async function withBots<T>(programs: readonly Program[], work: (bots: Bot[]) => Promise<T>): Promise<T> {
  const [program, ...others] = programs
  if (!program) return work([])
  return withBot(program, (bot) => withBots(others, (bots) => work([bot, ...bots])))
}

export async function withBot<T>(program: Program, work: (bot: Bot) => Promise<T>): Promise<T> {
  return withFolder(async (dataDir) => {
    const telegram = await startTelegramStandIn()
    const port = await freePort()
    const child = start(program, environmentOf(port, telegram.url, dataDir))
    const failed = failure(child)
    try {
      await Promise.race([telegram.ready, failed])
      return await Promise.race([work(botOf({ program, child, telegram, port, dataDir })), failed])
    } finally {
      child.kill('SIGTERM')
      await failed.catch(() => undefined)
      telegram.close()
    }
  })
}

interface Running {
  program: Program
  child: ChildProcess
  telegram: TelegramStandIn
  port: string
  dataDir: string
}

function botOf({ program, child, telegram, port, dataDir }: Running): Bot {
  const webhook = { url: new URL(`http://127.0.0.1:${port}/telegram/webhook`), secret }
  async function ask<T extends Answer>(question: Question): Promise<T> {
    child.send(question)
    const [answer] = await once(child, 'message')
    return answer
  }
  return {
    telegram,
    dataDir,
    url: `http://127.0.0.1:${port}`,
    send: (chat, doing) => telegram.send(webhook, chat, doing),
    usage: async () => (program.isMetered ? ask<Usage>('usage') : { cpuMicros: Number.NaN, megabytes: Number.NaN }),
    heap: () => ask<number>('heap'),
    async profile(work) {
      await ask('profile')
      await work()
      return ask<Profiler.Profile>('profiled')
    },
  }
}

function start(program: Program, env: Record<string, string>): ChildProcess {
  return spawn(program.command, program.arguments, {
    env: { PATH: process.env.PATH, ...env, ...program.env },
    stdio: ['ignore', 'ignore', 'pipe', ...(program.isMetered ? ['ipc' as const] : [])],
  })
}

/** Rejects when the bot ends, with what it said last. */
async function failure(bot: ChildProcess): Promise<never> {
  const said: string[] = []
  bot.stderr?.on('data', (text) => said.push(String(text)))
  const [status] = await once(bot, 'exit')
  throw new Error(`the bot ended with status ${status}: ${said.join('')}`)
}

/** For each of them; one that has no use for a setting does not read it. */
const environmentOf = (port: string, apiRoot: string, data: string): Record<string, string> => ({
  PORT: port,
  DATA_DIR: data,
  TELEGRAM_BOT_TOKEN: '1:bench',
  TELEGRAM_API_ROOT: apiRoot,
  TELEGRAM_MODE: 'webhook',
  TELEGRAM_WEBHOOK_URL: 'https://bench.example/telegram/webhook',
  TELEGRAM_WEBHOOK_SECRET: secret,
  RATE_LIMIT_MESSAGES: '100000',
})
