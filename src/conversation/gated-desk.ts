import { type Desk, DeskClosedError } from './desk.ts'

/** A desk that takes messages before it serves: it holds them until it does, which is how a deploy fails no request. */
export interface GatedDesk extends Desk {
  /** Serves what is held, and all that comes. */
  open(): void
  /** Takes nothing more; resolves when the messages under way are answered. What is still held is refused. */
  close(): Promise<void>
}

interface Options {
  /** How long a message is held before its channel is told to try again, in milliseconds. */
  holdMs?: number
  /** How many are held, or are being handled, at once; more are refused at once. */
  maxAtOnce?: number
}

export function gatedDesk(desk: Desk, { holdMs = 20_000, maxAtOnce = 1_000 }: Options = {}): GatedDesk {
  const opened = Promise.withResolvers<void>()
  // A refusal that nobody waits for is no fault.
  opened.promise.catch(() => undefined)
  const underWay = new Set<Promise<unknown>>()
  let state: 'held' | 'open' | 'closed' = 'held'
  let held = 0

  async function hold(): Promise<void> {
    if (held >= maxAtOnce) throw new DeskClosedError('too many messages are waiting for the desk to open')
    const { promise: tooLong, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(new DeskClosedError('the desk did not open in time')), holdMs)
    held++
    try {
      await Promise.race([opened.promise, tooLong])
    } finally {
      held--
      clearTimeout(timer)
    }
  }

  return {
    async handle(message, onModel) {
      if (state === 'held') await hold()
      if (state === 'closed') throw new DeskClosedError('the desk is closed')
      if (underWay.size >= maxAtOnce) throw new DeskClosedError('too many messages are being handled')
      const handling = desk.handle(message, onModel)
      underWay.add(handling)
      try {
        return await handling
      } finally {
        underWay.delete(handling)
      }
    },
    open() {
      if (state !== 'held') return
      state = 'open'
      opened.resolve()
    },
    async close() {
      state = 'closed'
      opened.reject(new DeskClosedError('the desk is closed'))
      await Promise.allSettled(underWay)
    },
  }
}
