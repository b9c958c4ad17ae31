import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

/** Telegram, as cheap as can be, so that what is measured is the bot: it delivers updates and notes when replies come. */
export interface TelegramStandIn {
  url: string
  /** Resolves when the bot has said where its webhook is: it takes updates now. */
  ready: Promise<void>
  /** Sends `count` texts, `atOnce` at a time, each to be replied to before its sender goes on. */
  deliver(webhook: URL, secret: string, text: string, load: { count: number; atOnce: number }): Promise<Delivery>
  close(): void
}

export interface Delivery {
  updatesPerSecond: number
  /** From sending the update to receiving the reply, each. */
  replyMs: number[]
}

const reply = z.object({ chat_id: z.coerce.number() })

/** How many customers take turns: each has a document of their own. */
const customers = 500
const firstCustomer = 1_000

/** @param apiDelayMs how long the Bot API takes for a call; Telegram's own takes some tens of milliseconds */
export async function startTelegramStandIn(apiDelayMs: number): Promise<TelegramStandIn> {
  const awaited = new Map<number, () => void>()
  const ready = Promise.withResolvers<void>()
  let updateId = 0

  const server = createServer(async (call, answer) => {
    const method = call.url?.split('/').at(-1)
    const body = await textOf(call)
    if (apiDelayMs > 0) await sleep(apiDelayMs)
    answer.setHeader('Content-Type', 'application/json').end(JSON.stringify({ ok: true, result: resultOf(method) }))
    if (method === 'setWebhook') ready.resolve()
    if (method === 'sendMessage') awaited.get(reply.parse(JSON.parse(body)).chat_id)?.()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const agent = new Agent({ keepAlive: true })

  async function exchange(webhook: URL, secret: string, chat: number, text: string): Promise<number> {
    const replied = Promise.withResolvers<void>()
    awaited.set(chat, replied.resolve)
    const start = performance.now()
    const elapsed = replied.promise.then(() => performance.now() - start)
    await Promise.all([elapsed, post(agent, webhook, secret, update(++updateId, chat, text))])
    return elapsed
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ready: ready.promise,
    async deliver(webhook, secret, text, { count, atOnce }) {
      const replyMs: number[] = []
      const start = performance.now()
      const sender = async (first: number) => {
        for (let at = first; at < count; at += atOnce) {
          // A customer has one sender, so that their reply is told from every other.
          const chat = firstCustomer + first + atOnce * (Math.floor(at / atOnce) % Math.floor(customers / atOnce))
          replyMs.push(await exchange(webhook, secret, chat, text))
        }
      }
      await Promise.all(Array.from({ length: atOnce }, (_, first) => sender(first)))
      return { updatesPerSecond: (count * 1000) / (performance.now() - start), replyMs }
    },
    close() {
      agent.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
}

async function post(agent: Agent, url: URL, secret: string, body: string): Promise<void> {
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'X-Telegram-Bot-Api-Secret-Token': secret,
  }
  const call = request(url, { method: 'POST', agent, headers }).end(body)
  const [answer]: [IncomingMessage] = (await once(call, 'response')) as [IncomingMessage]
  await textOf(answer)
  if (answer.statusCode !== 200) throw new Error(`the webhook answered ${answer.statusCode}`)
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

function update(updateId: number, chat: number, text: string): string {
  const person = { id: chat, first_name: 'Ana' }
  const message = {
    message_id: updateId,
    date: 1_700_000_000,
    chat: { ...person, type: 'private' },
    from: { ...person, is_bot: false },
    text,
  }
  return JSON.stringify({ update_id: updateId, message })
}

function resultOf(method: string | undefined): unknown {
  if (method === 'getMe') return { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' }
  if (method === 'sendMessage') {
    return { message_id: 1, date: 1_700_000_000, chat: { id: 1, type: 'private', first_name: 'Ana' }, text: 'reply' }
  }
  return true
}
