import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, quantile } from './statistics.ts'
import { type Delivery, startTelegramStandIn } from './telegram-stand-in.ts'

const rounds = 5
const secret = 'bench-webhook-secret'
const order = 'two large margherita pizzas and a cola please'
const warmUp = { count: 300, atOnce: 16 }
const loads = [
  { label: 'one at a time, the Bot API takes 20 ms', apiDelayMs: 20, load: { count: 60, atOnce: 1 } },
  { label: '100 at once, the Bot API takes 20 ms', apiDelayMs: 20, load: { count: 1_500, atOnce: 100 } },
  { label: '32 at once, the Bot API answers at once', apiDelayMs: 0, load: { count: 1_500, atOnce: 32 } },
]

/**
 * From an update to its reply, through all that order-bot does (understanding, pricing, a durable document), against a
 * bare grammY bot that answers with a constant. The two take turns; what counts is the ratio.
 */
export async function updateToReply(): Promise<void> {
  console.log('update-to-reply: order-bot against a bare grammY bot, in turn; medians of', rounds, 'rounds\n')
  for (const { label, apiDelayMs, load } of loads) {
    const ours: Delivery[] = []
    const bare: Delivery[] = []
    for (let round = 0; round < rounds; round++) {
      ours.push(await measure('src/main.ts', apiDelayMs, load))
      bare.push(await measure('scripts/benchmarks/bare-bot.ts', apiDelayMs, load))
    }
    report(label, ours, bare)
  }
}

async function measure(
  program: string,
  apiDelayMs: number,
  load: { count: number; atOnce: number },
): Promise<Delivery> {
  const telegram = await startTelegramStandIn(apiDelayMs)
  const data = await mkdtemp(join(tmpdir(), 'order-bot-bench-'))
  const port = await freePort()
  const bot = start(program, port, telegram.url, data)
  const exited = failure(bot)
  try {
    await Promise.race([telegram.ready, exited])
    const webhook = new URL(`http://127.0.0.1:${port}/telegram/webhook`)
    await telegram.deliver(webhook, secret, order, warmUp)
    return await telegram.deliver(webhook, secret, order, load)
  } finally {
    bot.kill('SIGTERM')
    await exited.catch(() => undefined)
    telegram.close()
    await rm(data, { recursive: true })
  }
}

/** Rejects when the bot ends, with what it said last. */
async function failure(bot: ChildProcess): Promise<never> {
  const said: string[] = []
  bot.stderr?.on('data', (text) => said.push(String(text)))
  const [status] = await once(bot, 'exit')
  throw new Error(`the bot ended with status ${status}: ${said.join('')}`)
}

function start(program: string, port: number, apiRoot: string, data: string): ChildProcess {
  const env = {
    PORT: String(port),
    DATA_DIR: data,
    TELEGRAM_BOT_TOKEN: '1:bench',
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_URL: 'https://bench.example/telegram/webhook',
    TELEGRAM_WEBHOOK_SECRET: secret,
    RATE_LIMIT_MESSAGES: '100000',
    LOG_LEVEL: 'warn',
  }
  return spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe'] })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function report(label: string, ours: Delivery[], bare: Delivery[]): void {
  const ratio = (of: (delivery: Delivery) => number) =>
    median(ours.map((delivery, round) => of(delivery) / of(bare[round] ?? delivery)))
  const row = (name: string, of: (delivery: Delivery) => number, unit: string) =>
    console.log(
      `  ${name.padEnd(22)} ${median(ours.map(of)).toFixed(1).padStart(9)} ${median(bare.map(of)).toFixed(1).padStart(9)} ${unit.padEnd(4)} ratio ${ratio(of).toFixed(2)}`,
    )
  console.log(`${label}\n  ${''.padEnd(22)} order-bot      bare`)
  row('updates a second', (delivery) => delivery.updatesPerSecond, '/s')
  row('update to reply, p50', (delivery) => median(delivery.replyMs), 'ms')
  row('update to reply, p99', (delivery) => quantile(delivery.replyMs, 0.99), 'ms')
  console.log()
}
