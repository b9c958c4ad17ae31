/** Something that is looked at again and again, until it is stopped. */
export interface RegularCheck {
  /** Looks once more, now; resolves when that is done, however it ended. */
  check(): Promise<void>
  /** Begins no other look, and waits for the one under way. */
  stop(): Promise<void>
}

interface Options {
  intervalMs: number
  look(): Promise<void>
  /** What a look failed by. The next one comes all the same. */
  onFailure(error: unknown): void
}

/** Looks now, and then at each interval. One look begins when the one before has ended: two never do the same work. */
export function checkRegularly({ intervalMs, look, onFailure }: Options): RegularCheck {
  let looking = Promise.resolve()

  function check(): Promise<void> {
    looking = looking.then(look).catch(onFailure)
    return looking
  }

  void check()
  const timer = setInterval(() => void check(), intervalMs)
  return {
    check,
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
