import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

/** Telegram, as cheap as can be, so that the bot is what is measured: delivers updates, notes when replies come. */
export interface TelegramStandIn {
  url: string
  /** Resolves when the bot has said where its webhook is: it takes updates now. */
  ready: Promise<void>
  /** How long the Bot API takes for a call; Telegram's own takes some tens of milliseconds. */
  delayMs: number
  /** How many updates the webhook has turned away with 503 and `Retry-After`. */
  turnedAway: number
  /** Sends what a customer does, again where it is turned away, until it is replied to. */
  send(webhook: Webhook, chat: number, doing: Doing): Promise<Reply>
  close(): void
}

export interface Webhook {
  url: URL
  secret: string
}

export type Doing = { text: string } | { tap: string }

export interface Reply {
  /** From sending the update to receiving the reply. */
  ms: number
  text: string
  buttons: readonly Button[]
}

const buttonSchema = z.object({ text: z.string(), callback_data: z.string() })
export type Button = z.infer<typeof buttonSchema>

// Some clients write JSON into a form's field.
const keyboardSchema = z.object({ inline_keyboard: z.array(z.array(buttonSchema)) })
const replySchema = z.object({
  chat_id: z.coerce.number(),
  text: z.string(),
  reply_markup: z.preprocess(
    (value) => (typeof value === 'string' ? JSON.parse(value) : value),
    keyboardSchema.optional(),
  ),
})

export async function startTelegramStandIn(): Promise<TelegramStandIn> {
  const awaited = new Map<number, (reply: Omit<Reply, 'ms'>) => void>()
  const ready = Promise.withResolvers<void>()
  let ids = 0

  const server = createServer(async (call, answer) => {
    const body = await textOf(call)
    const method = call.url?.split('/').at(-1)
    // Nobody has written, and Telegram's own answers that after long.
    if (method === 'getUpdates') return
    if (standIn.delayMs > 0) await sleep(standIn.delayMs)
    answer.setHeader('Content-Type', 'application/json').end(JSON.stringify({ ok: true, result: resultOf(method) }))
    if (method === 'setWebhook') ready.resolve()
    if (method === 'sendMessage') take(call.headers['content-type'], body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  const agent = new Agent({ keepAlive: true })

  function take(type: string | undefined, body: string): void {
    const isJson = type?.startsWith('application/json')
    const said = replySchema.parse(isJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body)))
    awaited.get(said.chat_id)?.({ text: said.text, buttons: said.reply_markup?.inline_keyboard.flat() ?? [] })
  }

  async function send(webhook: Webhook, chat: number, doing: Doing): Promise<Reply> {
    const replied = Promise.withResolvers<Omit<Reply, 'ms'>>()
    awaited.set(chat, replied.resolve)
    const start = performance.now()
    const reply = replied.promise.then((said) => ({ ...said, ms: performance.now() - start }))
    await deliver(webhook, JSON.stringify(updateOf(++ids, chat, doing)))
    return reply
  }

  async function deliver(webhook: Webhook, body: string): Promise<void> {
    for (;;) {
      const { statusCode, headers } = await post(agent, webhook, body)
      if (statusCode === 200) return
      if (statusCode !== 503 || !headers['retry-after']) throw new Error(`the webhook answered ${statusCode}`)
      standIn.turnedAway++
      await sleep(Number(headers['retry-after']) * 1_000)
    }
  }

  const standIn: TelegramStandIn = {
    url: `http://127.0.0.1:${address.port}`,
    ready: ready.promise,
    delayMs: 0,
    turnedAway: 0,
    send,
    close() {
      agent.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
  return standIn
}

function post(agent: Agent, { url, secret }: Webhook, body: string): Promise<IncomingMessage> {
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'X-Telegram-Bot-Api-Secret-Token': secret,
  }
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.on('end', () => resolve(answer)).resume()
    })
      .on('error', reject)
      .end(body)
  })
}

function textOf(stream: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    stream
      .setEncoding('utf8')
      .on('data', (part) => {
        text += part
      })
      .on('end', () => resolve(text))
      .on('error', reject)
  })
}

const sentAt = 1_700_000_000

function updateOf(id: number, chat: number, doing: Doing): object {
  const person = { id: chat, first_name: 'Ana' }
  const from = { ...person, is_bot: false }
  const message = { message_id: id, date: sentAt, chat: { ...person, type: 'private' } }
  if ('text' in doing) return { update_id: id, message: { ...message, from, text: doing.text } }
  return { update_id: id, callback_query: { id: String(id), from, message, chat_instance: '1', data: doing.tap } }
}

function resultOf(method: string | undefined): unknown {
  if (method === 'getMe') return { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' }
  if (method === 'sendMessage') {
    return { message_id: 1, date: sentAt, chat: { id: 1, type: 'private', first_name: 'Ana' }, text: 'reply' }
  }
  return true
}
