/** Phrases as they are listed here: "thanks, thank you". One may be empty. */
const phrasesIn = (list: string): string[] => list.split(',').map((phrase) => phrase.trim())

/** Each start with each end: `combine('a, b', 'c')` is "a c, b c". */
export const combine = (first: string, ...others: string[]): string =>
  others
    .reduce<string[]>(
      (starts, ends) => starts.flatMap((start) => phrasesIn(ends).map((end) => `${start} ${end}`.trim())),
      phrasesIn(first),
    )
    .join(', ')
