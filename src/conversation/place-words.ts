const words = { first: 0, '1st': 0, second: 1, '2nd': 1, third: 2, '3rd': 2, last: -1 }

/** The place in a list that such a word means: -1 is the last. */
export const places: ReadonlyMap<string, number> = new Map(Object.entries(words))

/** The words, as an alternative of a regular expression. */
export const placeWords = Object.keys(words).join('|')
