/** Runs tasks of one key one after another, in the order of the calls; those of different keys side by side. */
export function inTurn(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<void>>()
  const nobody = Promise.resolve()
  return (key, task) => {
    const result = (tails.get(key) ?? nobody).then(task)
    const tail: Promise<void> = result.then(end, end)
    tails.set(key, tail)
    return result

    function end(): void {
      if (tails.get(key) === tail) tails.delete(key)
    }
  }
}
