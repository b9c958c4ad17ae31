/** Lets a follower rest while there is nothing to handle, and tells those who wait for that. */
export function createFollowerRest() {
  const waiting: PromiseWithResolvers<void>[] = []
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
        for (const waiter of waiting.splice(0)) waiter.resolve()
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      isResting = false
    },
    /** Resolves when the follower rests. */
    async resting(): Promise<void> {
      if (isResting && !hasNews) return
      const waiter = Promise.withResolvers<void>()
      waiting.push(waiter)
      await waiter.promise
    },
    /** It will not rest any more. */
    end(reason: Error): void {
      for (const waiter of waiting.splice(0)) waiter.reject(reason)
    },
  }
}
