import { wordSet } from '../text/word-set.ts'
import { isNumberWord } from './numbers.ts'

/** "A mocha, sorry, a latte": what was said last was a slip. */
export const isApology = (word: string): boolean => ['sorry', 'sry', 'oops', 'whoops'].includes(word)

/** "A mocha, actually make it a latte", "two lattes, actually three" */
export const isSecondThought = (word: string): boolean => ['actually', 'wait', 'rather'].includes(word)

/** "A mocha, scratch that, a latte": what was said last goes, as with "no wait". */
export const isRetraction = (words: string): boolean => /^(?:scratch|strike|ignore) that$/.test(words)
export const retraction: readonly string[] = ['no', 'wait']

/** "Change that to oat milk", "switch it to large": what was said of it before no longer holds. */
export const isChangedTo = (words: string): boolean => /^(?:change|switch) (?:it|that|them|those) to$/.test(words)

/** "A mocha, actually do a latte" */
export const isDoing = (words: string): boolean =>
  /^(?:(?:lets|let s|ill|i ll|well|we ll) )?(?:do|go with)$/.test(words)

/** Say nothing of their own where the customer thinks again: "no wait i meant 3", "oh no, 3". */
const hesitation = wordSet(`
  no nope wait actually rather sorry sry oops whoops i mean meant hmm hm oh er um uh hang hold on second thought
  thoughts or
`)
export const isHesitation = (word: string): boolean => hesitation.has(word)

/** ... And whoever says one of these among them does think again. */
export const thinksAgain = (word: string): boolean =>
  isApology(word) || isSecondThought(word) || ['nope', 'mean', 'meant', 'thought', 'thoughts'].includes(word)

/** Behind a number: it counts none of these, "3 of them", "3 to go". */
export const endsNumber = (word: string): boolean => ['of', 'to', 'for', 'and', 'instead', 'thats'].includes(word)
export const ofThem: readonly string[] = ['of', 'them']

/** "2 colas, no, 3" */
export const isNo = (word: string): boolean => word === 'no'

/** "Hold on": the same as to wait, where what comes next is another wish. */
export const holdOn = ['hold', 'on'] as const
export const waiting = 'wait'
export const isAnotherWish = (word: string): boolean =>
  /^(?:make|a|an|another|actually|no|let|lets|i|id|ill|can|could|wait|sorry|instead|just|only|scrap|change|swap|give|get|do|with)$/.test(
    word,
  ) || isNumberWord(word)
