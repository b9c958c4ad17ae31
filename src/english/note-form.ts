import { wordSet } from '../text/word-set.ts'

const names: ReadonlySet<string> = wordSet('note notes comment comments instruction instructions')

/** "Note: ..." */
export const isNoteName = (word: string): boolean => names.has(word)

/** "Note to the kitchen: ...", "instructions for the driver: ..." */
export const isBeforeReader = (word: string): boolean => ['to', 'for'].includes(word)
