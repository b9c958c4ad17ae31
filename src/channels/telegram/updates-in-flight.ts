import type { Update } from 'grammy/types'
import { inTurn } from '../../concurrency/in-turn.ts'
import { pause } from '../../concurrency/pause.ts'
import { backOff } from './backoff.ts'
import { chatOf, type Outcome } from './updates.ts'

/** Updates from their delivery until they are confirmed. Those of one chat are handled one after another. */
export interface UpdatesInFlight {
  /** Begins what is new; false when nothing was. */
  begin(updates: readonly Update[]): boolean
  /** The oldest update that is not finished; what is before it is confirmed by the next poll. 0: none has come yet. */
  offset(): number
  /** Telegram delivers at once what it has delivered before: asking again before something changes would be a spin. */
  oneToFinish(): Promise<void>
  /** Resolves when no handling is under way. */
  settled(): Promise<unknown>
}

/** While all that Telegram delivers is in flight already, asking again waits this many milliseconds. */
const breathMs = 300

export function updatesInFlight(handle: (update: Update) => Promise<Outcome>, stopping: AbortSignal): UpdatesInFlight {
  const inFlight = new Map<number, { finished: boolean; handling: Promise<void> }>()
  const chats = inTurn()
  let next = 0
  let finished = Promise.withResolvers<void>()

  /** Until it is handled; its chat waits for it. What is left when this process stops, the next one gets. */
  async function finish(update: Update): Promise<void> {
    for (let failures = 0; !stopping.aborted; failures++) {
      if ((await handle(update)) === 'handled') {
        const entry = inFlight.get(update.update_id)
        if (entry) entry.finished = true
        finished.resolve()
        return
      }
      await backOff(failures, stopping)
    }
  }

  return {
    begin(updates) {
      const fresh = updates.filter(({ update_id }) => !inFlight.has(update_id))
      for (const update of fresh) {
        next = update.update_id + 1
        const chat = String(chatOf(update) ?? update.update_id)
        inFlight.set(update.update_id, { finished: false, handling: chats(chat, () => finish(update)) })
      }
      return fresh.length > 0
    },
    offset() {
      for (const [id, update] of [...inFlight].sort(([a], [b]) => a - b)) {
        if (!update.finished) return id
        inFlight.delete(id)
      }
      return next
    },
    async oneToFinish() {
      finished = Promise.withResolvers<void>()
      await Promise.race([finished.promise, pause(breathMs, stopping)])
    },
    settled: () => Promise.all([...inFlight.values()].map(({ handling }) => handling)),
  }
}
