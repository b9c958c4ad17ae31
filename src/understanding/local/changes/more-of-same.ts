import type { Change } from '../../meaning.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { alter } from './alter.ts'
import { type Changed, unchanged, unclear } from './changed.ts'
import { type Clause, essence, isTalk } from './essence.ts'
import { referenceAt } from './references.ts'

/** "same with the fries", "same for the second": as was said of another line. */
export function likewise(clause: Clause, lexicon: Lexicon): Change | null {
  const [first, place, ...words] = essence(clause)
  if (!is(first, 'again') || !is(place, 'with')) return null
  if (is(words[0], 'other') && words.length === 1) return { op: 'likewise', target: 'implied' }
  const reference = referenceAt(words, 0, lexicon)
  const isNamed = reference?.to === words.length && reference.pieces === null
  return isNamed ? { op: 'likewise', target: reference.target } : null
}

/** "the same but vegan", "another one with egg", "and two with egg": more of the same, and what is different. */
export function again(clause: Clause, lexicon: Lexicon): Changed {
  const [first] = essence(clause)
  const { by, behind } = counted(clause)
  // "And a small one with egg", "two more and make them small": what is added.
  const told = alter(
    behind.filter((mention) => !is(mention, 'pronoun', 'late')),
    lexicon,
  )
  const isSaidOfIt = told.changes.every(({ op, target }) => target === 'implied' && (op === 'size' || op === 'option'))
  // "Another without": without what?
  const isCut = is(essence(clause).at(-1), 'with', 'without', 'no', 'not')
  // "Another large plain": without what there is on the one before?
  const isPlain = behind.some((mention) => is(mention, 'plain'))
  if (!isSaidOfIt || isCut || isPlain) {
    // "Two more, both with egg": two more, and what is said of both has yet to be made out.
    const isCounted = is(first, 'number') && is(essence(clause)[1], 'more')
    return isCounted
      ? { ...unchanged, changes: [{ op: 'more', target: 'implied', by }], unexplained: [...behind] }
      : unclear(clause)
  }
  // "Same heat", "same sauce": the same of what?
  if (told.changes.length === 0 && told.unexplained.length > 0 && is(first, 'again')) return unclear(clause)
  if (told.changes.length === 0) return { ...told, changes: [{ op: 'more', target: 'implied', by }] }
  const altered = told.changes.map((change) => ({ ...change, target: 'last' as const }))
  return { ...told, changes: [{ op: 'again', target: 'implied', by }, ...altered] }
}

/** How many more, and what is said behind that: "another", "two more", "another two". */
function counted(clause: Clause): { by: number; behind: Clause } {
  const [first, next] = essence(clause)
  const number = [first, next].find((mention) => mention?.cue === 'number')
  const isCounted = first === number || is(first, 'another')
  const last = is(next, 'more') || (isCounted && next === number) ? next : first
  return {
    by: (isCounted && number?.cue === 'number' ? number.value : null) ?? 1,
    behind: last ? clause.slice(clause.indexOf(last) + 1) : [],
  }
}

/** "The usual, but large": what was ordered last time, and then what is different. */
export const ordersAgain = (mentions: readonly Mention[]): boolean =>
  is(
    mentions.find((mention) => is(mention, 'repeat') || !isTalk(mention)),
    'repeat',
  )
