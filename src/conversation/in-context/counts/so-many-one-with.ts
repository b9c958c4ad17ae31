import { countSaid, severalWords } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { onlyChanges } from '../lines/only-changes.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:and|make it|can i have|could i have)\W+)*(?<many>${severalWords})\W+
    (?:actually|in fact|pls|please)\W+(?:and\W+)?(?<one>one\s+(?:with|w\/?|without|no)\s.{1,60})$
  `,
  'i',
)

/** "2 actually, one with malt", of one shake: two, and not one after all. */
export function soManyOneWith(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const { many = '', one } = saying.exec(text)?.groups ?? {}
  if (one === undefined || draft?.lines.at(-1)?.quantity !== 1) return null
  return onlyChanges(understanding.understandLocally(`make it ${countSaid(many)}, ${one}`))
}
