import Fastify from 'fastify'
import { expect, onTestFinished } from 'vitest'
import type { Staff } from '../channels/telegram/staff/staff-context.ts'
import { createTelegramChannel, type TelegramMode } from '../channels/telegram/telegram-channel.ts'
import { registerWebhook, webhookPath } from '../channels/telegram/webhook.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { startFakeBotApi } from './bot-api/fake-bot-api.ts'
import { type ScriptedDesk, scriptedDesk } from './scripted-desk.ts'

export const token = '42:telegram-token'
export const secret = 'webhook-secret'
export const previousSecret = 'webhook-secret-of-before'

interface Setting {
  desk?: ScriptedDesk
  staff?: Staff
  /** The rate limit, a minute; by default out of reach. */
  messages?: number
  /** The token that the Bot API knows, where it is not the channel's. */
  known?: string
  /** Does not begin to take updates. */
  standby?: boolean
}

const nobody: Staff = { find: () => null, features: [] }

/** A channel on the fake Bot API that ends with the test, and whose calls were right by the API's description. */
async function prepare({ desk = scriptedDesk(), staff = nobody, messages = 1_000, known = token }: Setting) {
  const api = await startFakeBotApi(known)
  onTestFinished(async () => {
    await api.close()
    expect(api.violations).toEqual([])
  })
  const lines: string[] = []
  const states: string[] = []
  const create = (mode: TelegramMode) => {
    const channel = createTelegramChannel({
      token,
      apiRoot: api.url,
      mode,
      desk,
      staff,
      rateLimit: { messages, windowSeconds: 60 },
      logger: createLogger('debug', { write: (line) => void lines.push(line) }),
      metrics: createMetrics(),
      onState: (state) => void states.push(state),
    })
    onTestFinished(() => channel.stop())
    return channel
  }
  return { api, desk, states, log: () => lines.join(''), create }
}

export async function startWebhook(setting: Setting = {}) {
  const { create, ...rest } = await prepare(setting)
  const server = Fastify()
  onTestFinished(() => server.close())
  // The route must be there before the server listens, and its address before the channel is made.
  let channel: ReturnType<typeof create> | undefined
  registerWebhook(server, [secret, previousSecret], async (update) => (channel ? channel.handle(update) : 'try-again'))
  const url = `${await server.listen({ port: 0, host: '127.0.0.1' })}${webhookPath}`
  channel = create({ mode: 'webhook', url, secret })
  if (!setting.standby) await channel.run()
  return { ...rest, url, channel }
}

export async function startPolling(setting: Setting = {}) {
  const { create, ...rest } = await prepare(setting)
  const channel = create({ mode: 'polling' })
  const run = setting.standby ? Promise.resolve() : channel.run()
  run.catch(() => undefined)
  return { ...rest, channel, run }
}
