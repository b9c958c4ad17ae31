import { join } from 'node:path'
import Fastify from 'fastify'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { createTelegram } from '../app/channels.ts'
import { createCore } from '../app/core.ts'
import { createServices } from '../app/services.ts'
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import { registerWebhook, webhookPath } from '../channels/telegram/webhook.ts'
import { loadConfig } from '../config/load-config.ts'
import { makeKey, writeKeys } from '../encryption/keys.ts'
import { loadMenu } from '../menu/load-menu.ts'
import { createLogger } from '../ops/logger.ts'
import { oneOrderSchema } from '../staff/commands/orders.ts'
import { passwordNameSchema } from '../staff/commands/passwords.ts'
import { newTaskSchema } from '../staff/commands/tasks/task-body.ts'
import { aLine, anOrder } from './an-order.ts'
import { startFakeBotApi } from './bot-api/fake-bot-api.ts'
import { temporaryFolder } from './temporary-folder.ts'

const token = '42:telegram-token'
const secret = 'webhook-secret'
const owner = '101'
const somebody = 102
export const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const callSchema = z.object({
  text: z.string().optional(),
  reply_markup: z
    .object({ inline_keyboard: z.array(z.array(z.object({ callback_data: z.string() }))).default([]) })
    .optional(),
})
const doneSchema = z.object({
  audit: z.literal('command'),
  command: z.string(),
  actor: z.literal(String(somebody)),
  outcome: z.literal('done'),
})

/** All that the bot does but its followers, in this process, with an owner and somebody who writes and taps. */
export type WholeShop = Awaited<ReturnType<typeof startWholeShop>>

/** @param role somebody's; null: they are not on the staff */
export async function startWholeShop(role: string | null) {
  const api = await startFakeBotApi(token)
  onTestFinished(api.close)
  let channel: TelegramChannel | null = null
  const server = Fastify()
  onTestFinished(() => server.close())
  registerWebhook(server, [secret], async (update) => (channel ? channel.handle(update) : 'try-again'))
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  const config = await loadConfig({
    DATA_DIR: join(await temporaryFolder(), 'data'),
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: api.url,
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_URL: `${url}${webhookPath}`,
    TELEGRAM_WEBHOOK_SECRET: secret,
    STAFF: [`${owner}:owner`, ...(role === null ? [] : [`${somebody}:${role}`])].join(),
    ENCRYPTION_KEYS: writeKeys([makeKey([], new Date())]),
    RATE_LIMIT_MESSAGES: '100000',
  })
  const log: string[] = []
  const logger = createLogger('info', { write: (line) => void log.push(line) })
  const core = { ...createCore(config), logger }
  const menu = await loadMenu(config.menuFile)
  const services = await createServices(
    core,
    () => menu,
    () => channel,
  )
  const { storage, commandDesk, members, shortages } = services
  const held = await storage.lease.acquire(AbortSignal.timeout(60_000))
  await services.open(held)
  services.desk.open()
  const opened = await createTelegram(core, services)
  if (!opened) throw new Error('there is no Telegram')
  channel = opened
  await opened.run()
  onTestFinished(async () => {
    await opened.stop()
    services.permissions.stop()
    await services.desk.close()
    await storage.close()
    await held.release()
  })

  const customer = api.customer(somebody, 'Bo')
  const chat = { id: somebody, type: 'private' }
  let made = 0

  async function byOwner<T>(command: string, args: object, result: z.ZodType<T>): Promise<T> {
    const actor = { kind: 'person', name: owner, role: 'owner' } as const
    const { outcome } = await commandDesk.run({ actor, command, args, idempotencyKey: null })
    if (outcome?.state !== 'done') throw new Error(`${command} was not done`)
    return result.parse(outcome.result)
  }

  async function order(): Promise<string> {
    const id = `K${++made}`
    const lines = ['tiramisu', 'cannoli'].map((item) => aLine({ item, name: item, size: null, options: [] }))
    await storage.orders.place(anOrder({ id, lines }))
    return id
  }

  return {
    services,
    byOwner,
    say: customer.say,
    /** Taps a button of any message, such as one of the staff chat. */
    async tap(data: string, text = '') {
      const from = { id: somebody, is_bot: false, first_name: 'Bo' }
      const message = { message_id: 1, date: 1, chat, text }
      const query = { id: api.queries.ask(), from, chat_instance: '1', data, message }
      await api.updates.add({ update_id: api.updates.newId(), chat: somebody, body: { callback_query: query } })
    },
    async answer(text: string, asked: string) {
      const bot = { id: 1, is_bot: true, first_name: 'Order bot' }
      await customer.send({ text, reply_to_message: { message_id: 1, date: 1, chat, from: bot, text: asked } })
    },
    order,
    async acceptedOrder() {
      const id = await order()
      await byOwner('set_order_status', { id, status: 'accepted', ready_in_minutes: 15 }, oneOrderSchema)
      return id
    },
    /** An order that holds what has run out. */
    async shortage() {
      const { number } = await shortages.note(await order(), 'tiramisu', new Date())
      return number
    },
    task: async () => (await byOwner('create_task', { title: 'bake' }, newTaskSchema)).task.id,
    password: () => byOwner('add_password', { name: `Account ${++made}`, seed }, passwordNameSchema),
    async member() {
      const telegramId = String(1_000 + ++made)
      const { code } = await members.invite({ role: 'courier', name: null })
      await members.join(code, { telegramId, name: 'Cy' })
      return telegramId
    },
    /** What somebody is told, which buttons they are shown, and which commands are done for them, by what they do. */
    async after(act: () => Promise<unknown>) {
      const [calls, lines] = [api.calls.length, log.length]
      await act()
      const said = api.calls.slice(calls).flatMap(({ parameters }) => callSchema.safeParse(parameters).data ?? [])
      return {
        texts: said.flatMap(({ text }) => (text ? [text] : [])),
        buttons: said.flatMap(({ reply_markup: markup }) => markup?.inline_keyboard.flat() ?? []),
        done: log.slice(lines).flatMap((line) => doneSchema.safeParse(JSON.parse(line)).data?.command ?? []),
      }
    },
  }
}
