/** "Leave that off", which says no more of what was refused before. */
const leftOff = /^(?:leave|keep|take) (?:it|that|them|those|these) (?:off|out)\b/

/** Say that something is not liked, or must not be eaten. */
const refusals = new Set('no not dont doesnt cant wont hate hates dislike without avoid'.split(' '))

/** How many words of a text that begins here leave off what is pointed at. */
export const wordsLeftOff = (text: string): number => leftOff.exec(text)?.[0].split(' ').length ?? 0

export const isRefusal = (word: string): boolean => refusals.has(word)
