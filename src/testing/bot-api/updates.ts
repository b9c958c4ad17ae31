import { setTimeout as sleep } from 'node:timers/promises'
import { inTurn } from '../../in-turn.ts'

export interface QueuedUpdate {
  update_id: number
  chat: number
  body: Record<string, unknown>
}

export interface Webhook {
  url: string
  secret: string | undefined
}

/** Updates on their way to the bot: by long polling, or to its webhook, as Telegram hands them out. */
export function createUpdateQueue() {
  let lastId = 1_000
  let webhook: Webhook | null = null
  let allowed: readonly string[] | null = null
  const waiting: QueuedUpdate[] = []
  const queue = inTurn()
  const statuses: number[] = []
  let arrived = Promise.withResolvers<void>()
  let closed = false

  /** Delivers to the webhook until it answers 2xx: in a chat one after another, chats side by side. */
  const deliver = (update: QueuedUpdate): Promise<void> =>
    queue(String(update.chat), async () => {
      for (let failures = 0; webhook && !closed; failures++) {
        const { status, retryAfter } = await post(webhook, update)
        statuses.push(status)
        if (status >= 200 && status < 300) {
          forget(update)
          return
        }
        await sleep(retryAfter ?? Math.min(20 * 2 ** failures, 500))
      }
    })

  function forget(update: QueuedUpdate): void {
    const at = waiting.indexOf(update)
    if (at >= 0) waiting.splice(at, 1)
  }

  return {
    /** What the webhook answered, call by call. */
    statuses,
    get webhook() {
      return webhook
    },
    get allowed() {
      return allowed
    },
    get pending() {
      return waiting.length
    },
    /** An update for the bot; with an id, one that was delivered before. Resolves when a webhook has taken it. */
    async add(chat: number, body: Record<string, unknown>, id?: number): Promise<number> {
      const update = { update_id: id ?? ++lastId, chat, body }
      waiting.push(update)
      waiting.sort((a, b) => a.update_id - b.update_id)
      arrived.resolve()
      if (webhook) await deliver(update)
      return update.update_id
    },
    /** Those from the offset on; the ones before it are done. Waits for the first one. */
    async poll(offset: number, limit: number, timeoutMs: number, signal: AbortSignal): Promise<QueuedUpdate[]> {
      for (const update of waiting.filter(({ update_id }) => update_id < offset)) forget(update)
      if (waiting.length === 0 && timeoutMs > 0) {
        arrived = Promise.withResolvers()
        const options = { signal, ref: false }
        await Promise.race([arrived.promise, sleep(timeoutMs, undefined, options).catch(() => undefined)])
      }
      return waiting.slice(0, limit)
    },
    setWebhook(to: Webhook | null): void {
      webhook = to
      if (to) for (const update of [...waiting]) void deliver(update)
    },
    allow(kinds: readonly string[]): void {
      allowed = kinds
    },
    close(): void {
      closed = true
      arrived.resolve()
    },
  }
}

async function post({ url, secret }: Webhook, update: QueuedUpdate) {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  if (secret) headers['X-Telegram-Bot-Api-Secret-Token'] = secret
  const body = JSON.stringify({ update_id: update.update_id, ...update.body })
  const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => null)
  await answer?.arrayBuffer()
  // Telegram honours Retry-After; a test need not wait as long.
  return { status: answer?.status ?? 0, retryAfter: answer?.headers.has('retry-after') ? 20 : null }
}
