/** Each start with each end: `combine(['a', 'b'], ['c'])` is "a c" and "b c". */
export const combine = (...parts: string[][]): string[] =>
  parts.reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start} ${end}`)))
