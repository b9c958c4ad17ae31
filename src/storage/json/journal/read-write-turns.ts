/** Readers run side by side; a writer waits for those before it, and those after it wait for the writer. */
export function readWriteTurns() {
  const readers = new Set<Promise<unknown>>()
  let lastWriter: Promise<unknown> = Promise.resolve()

  function reading<T>(task: () => Promise<T>): Promise<T> {
    const run = lastWriter.then(task)
    const settled = run.catch(() => undefined).finally(() => readers.delete(settled))
    readers.add(settled)
    return run
  }

  function writing<T>(task: () => Promise<T>): Promise<T> {
    const run = Promise.all([...readers, lastWriter]).then(task)
    lastWriter = run.catch(() => undefined)
    return run
  }

  return { reading, writing }
}
