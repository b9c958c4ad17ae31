import { setImmediate } from 'node:timers/promises'

/**
 * Lets what one turn of the event loop has brought go on in step: whoever waits here waits until all of it has come, and
 * from then on the first stretch of each, up to its next `await`, runs before the second of any. The code of a stretch is
 * still in the processor's caches when the next of them runs it, which halves what it costs (`scripts/bench
 * update-to-reply`). Who comes alone waits for some microseconds.
 */
export function inStep(): () => Promise<void> {
  let turn: Promise<void> | null = null
  return () => {
    turn ??= setImmediate().then(() => {
      turn = null
    })
    return turn
  }
}
