import { wordSet } from '../text/word-set.ts'

/** "Leave that off", which says no more of what was refused before. */
const leftOff = /^(?:leave|keep|take) (?:it|that|them|those|these) (?:off|out)\b/

/** Say that something is not liked, or must not be eaten. */
const refusals = wordSet('no not dont doesnt cant wont hate hates dislike without avoid')

/** How many words of a text that begins here leave off what is pointed at. */
export const wordsLeftOff = (text: string): number => leftOff.exec(text)?.[0].split(' ').length ?? 0

const taking = new Set(['take', 'knock', 'sack', 'cross', 'strike', 'bin', 'leave'])

/** "Take the decaf one off", "knock the fries off": the verb, and where it ends. */
export const isTaking = (word: string): boolean => taking.has(word)

/** "Leave the spicy ones out" is to remove them, where "leave the onions out" is without. */
export function isTakenOff(verb: string, before: string, last: string): boolean {
  const isOfOnes = before === 'one' || before === 'ones'
  if (verb === 'leave' && !isOfOnes) return false
  return ['off', 'away'].includes(last) || (last === 'out' && isOfOnes && ['leave', 'take'].includes(verb))
}

/** Say nothing behind it: "take it off again then". */
const endings = new Set(['again', 'then', 'now', 'please', 'pls'])
export const endsTaking = (word: string): boolean => endings.has(word)

/** "Leave the onions on": as one says to keep them. */
export const isLeavingOn = (words: readonly { text: string }[], at: number): boolean =>
  words[at]?.text === 'leave' && words[at + 1]?.text === 'the' && ['on', 'in'].includes(words.at(-1)?.text ?? '')
export const keep = 'keep'
/** "Tomato off the burger" */
export const isOff = (word: string | undefined): boolean => word === 'off'
/** "Pickles out of one of them" */
export const isOut = (word: string | undefined): boolean => word === 'out'

/** The word for it. */
export const remove = 'remove'

/** "Take the onions off", but not "I'll take the burger". */
export const saysWhereFrom = (words: readonly string[]): boolean =>
  words.some((word) => ['off', 'out', 'away', 'back', 'from'].includes(word))

export const isRefusal = (word: string): boolean => refusals.has(word)

/** "No onions", "minus the onions" */
export const leavesOut = (word: string): boolean =>
  ['no', 'not', 'without', 'minus', 'hold', 'skip', 'sub', 'except', 'remove', 'dont'].includes(word)

/** "Neither with sugar", "pickles on none" */
export const isNoneOf = (word: string): boolean => ['neither', 'none'].includes(word)
/** What has none is all of them, or both. */
export const allOf = (word: string): string => (word === 'neither' ? 'both' : 'all')
