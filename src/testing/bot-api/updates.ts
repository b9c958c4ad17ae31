import { setTimeout as sleep } from 'node:timers/promises'
import { inTurn } from '../../concurrency/in-turn.ts'

export interface QueuedUpdate {
  update_id: number
  chat: number
  body: Record<string, unknown>
}

export interface Webhook {
  url: string
  secret: string | undefined
}

export type UpdateQueue = ReturnType<typeof createUpdateQueue>

/** Updates on their way to the bot: by long polling, or to its webhook, as Telegram hands them out. */
export function createUpdateQueue() {
  let lastId = 1_000
  let webhook: Webhook | null = null
  let allowed: readonly string[] = []
  const waiting: QueuedUpdate[] = []
  const queue = inTurn()
  const statuses: number[] = []
  let arrived = Promise.withResolvers<void>()
  const closed = new AbortController()

  /** Delivers to the webhook until it answers 2xx: in a chat one after another, chats side by side. */
  const deliver = (update: QueuedUpdate): Promise<void> =>
    queue(String(update.chat), async () => {
      for (let failures = 0; webhook && waiting.includes(update) && !closed.signal.aborted; failures++) {
        const { status, retryAfter } = await post(webhook, update, closed.signal)
        statuses.push(status)
        if (status >= 200 && status < 300) forget(update)
        else await sleep(retryAfter ?? Math.min(20 * 2 ** failures, 500))
      }
    })

  function forget(update: QueuedUpdate): void {
    const at = waiting.indexOf(update)
    if (at >= 0) waiting.splice(at, 1)
  }

  return {
    /** What the webhook answered, call by call; 0 where it did not. */
    statuses,
    get webhook() {
      return webhook
    },
    /** The kinds that the bot asked for; empty: all. */
    get allowed() {
      return allowed
    },
    /** How many are not confirmed. */
    get pending() {
      return waiting.length
    },
    newId: () => ++lastId,
    /** An update for the bot. Resolves when a webhook has taken it; at once where there is none. */
    async add(update: QueuedUpdate): Promise<void> {
      const kinds = Object.keys(update.body)
      if (allowed.length > 0 && !kinds.some((kind) => allowed.includes(kind))) return
      waiting.push(update)
      waiting.sort((a, b) => a.update_id - b.update_id)
      arrived.resolve()
      if (webhook) await deliver(update)
    },
    /** Those from the offset on, which says that earlier ones are done. Waits for the first. Negative: from the end. */
    async poll(offset: number, limit: number, timeoutMs: number, signal: AbortSignal): Promise<QueuedUpdate[]> {
      const done =
        offset < 0
          ? waiting.slice(0, Math.max(0, waiting.length + offset))
          : waiting.filter(({ update_id }) => update_id < offset)
      for (const update of done) forget(update)
      if (waiting.length === 0 && timeoutMs > 0) {
        arrived = Promise.withResolvers()
        const options = { signal: AbortSignal.any([signal, closed.signal]), ref: false }
        await Promise.race([arrived.promise, sleep(timeoutMs, undefined, options).catch(() => undefined)])
      }
      return waiting.slice(0, Math.min(Math.max(limit, 1), 100))
    },
    /** The webhook to deliver to from now on; null: none. The same one again changes nothing. */
    setWebhook(to: Webhook | null): void {
      const same = to?.url === webhook?.url && to?.secret === webhook?.secret
      webhook = to
      if (to && !same) for (const update of [...waiting]) void deliver(update)
    },
    allow(kinds: readonly string[]): void {
      allowed = kinds
    },
    drop: (): void => void waiting.splice(0),
    close(): void {
      closed.abort()
      arrived.resolve()
    },
  }
}

async function post({ url, secret }: Webhook, update: QueuedUpdate, signal: AbortSignal) {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  if (secret) headers['X-Telegram-Bot-Api-Secret-Token'] = secret
  const body = JSON.stringify({ update_id: update.update_id, ...update.body })
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
    await answer.arrayBuffer()
    // Telegram honours Retry-After; a test need not wait as long.
    return { status: answer.status, retryAfter: answer.headers.has('retry-after') ? 20 : null }
  } catch {
    return { status: 0, retryAfter: null }
  }
}
