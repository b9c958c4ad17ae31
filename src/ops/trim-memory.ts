/**
 * Gives memory back to the system that only the start needed, mostly for code that ran once. V8 would keep it: a start
 * lets its space for new objects grow to its full size, and that shrinks only under pressure. Takes some tens of
 * milliseconds; where Node was started without `--expose-gc`, it does nothing.
 */
export function trimMemory(): void {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
