/** Resolves when the work has ended, well or badly, or after this many milliseconds. */
export function settledWithin(work: Promise<unknown>, ms: number): Promise<void> {
  // A timer that is cleared, not an aborted wait: the error that aborting makes costs more than all the rest.
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    const settled = () => {
      clearTimeout(timer)
      resolve()
    }
    work.then(settled, settled)
  })
}
