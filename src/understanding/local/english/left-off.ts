/** "Leave that off", which says no more of what was refused before. */
const leftOff = /^(?:leave|keep|take) (?:it|that|them|those|these) (?:off|out)\b/

/** Say that something is not liked, or must not be eaten. */
const refusals = new Set('no not dont doesnt cant wont hate hates dislike without avoid'.split(' '))

/** How many words of a text that begins here leave off what is pointed at. */
export const wordsLeftOff = (text: string): number => leftOff.exec(text)?.[0].split(' ').length ?? 0

/** "Take the decaf one off": the verb, and where it ends. */
export const isTaking = (word: string): boolean => word === 'take'
export const isTakenOff = (word: string): boolean => ['off', 'away'].includes(word)

/** The word for it. */
export const remove = 'remove'

/** "Take the onions off", but not "I'll take the burger". */
export const saysWhereFrom = (words: readonly string[]): boolean =>
  words.some((word) => ['off', 'out', 'away', 'back', 'from'].includes(word))

export const isRefusal = (word: string): boolean => refusals.has(word)
