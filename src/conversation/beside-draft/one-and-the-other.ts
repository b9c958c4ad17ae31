import type { Draft } from '../../customers/customer.ts'
import type { Change, Meaning, Target } from '../../understanding/meaning.ts'
import { choices } from './as-answer.ts'

const some = /^(?:[a-z]+ ){0,3}(?:one|two|three|\d) of (?:the|those|these|my) /i
const theOther = /^(?:and |,\s*)*(?:the )?(?:others?|rest)\b/i

/** "One of the lattes decaf and the other one with vanilla", of two that are there: no further ones are ordered. */
export function oneAndTheOther({ lines, changes, ...meaning }: Meaning, draft: Draft): Meaning | null {
  const [one, other, ...more] = lines
  if (!one || !other || one.item !== other.item || more.length + changes.length > 0) return null
  const [there, ...others] = draft.lines.filter(({ item }) => item === one.item)
  if (!there || others.length > 0 || there.quantity <= one.quantity) return null
  if (!some.test(one.words) || !theOther.test(other.words)) return null
  const ofOne = choices(one, { item: one.item }).map((change): Change => ({ ...change, pieces: one.quantity }))
  // What is left of them stays where it was.
  const left: Target = { nth: draft.lines.indexOf(there) + 1 }
  return { ...meaning, intent: 'change', lines: [], changes: [...ofOne, ...choices(other, left)], sure: false }
}
