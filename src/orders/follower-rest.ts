import { createWaiters } from '../concurrency/waiters.ts'

/** Lets a follower rest while there is nothing to handle, and tells those who wait for that. */
export function createFollowerRest() {
  const waiters = createWaiters()
  let hasNews = false
  let isResting = false
  let wake = () => {}

  return {
    /** Something has happened, or the follower is to end. */
    noteNews(): void {
      hasNews = true
      wake()
    },
    /** All that has happened so far is about to be read. */
    takeNews(): void {
      hasNews = false
    },
    /** Resolves when there is news. */
    async rest(): Promise<void> {
      isResting = true
      while (!hasNews) {
        waiters.release()
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      isResting = false
    },
    /** Resolves when the follower rests. */
    async resting(): Promise<void> {
      if (isResting && !hasNews) return
      await waiters.wait()
    },
    /** It will not rest any more. */
    end(reason: Error): void {
      waiters.refuse(reason)
    },
  }
}
