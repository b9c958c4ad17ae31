import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Question } from '../../questions.ts'
import type { Context } from '../context.ts'

const aSuchOne = new RegExp(
  wrapped`
    ^\W*(?:(?:yeah|just|maybe)\W+)*(?:(?:i['’]?ll (?:have|take|go for)|i want|i['’]?d like
        |give me|gimme|can i (?:get|have)|let['’]?s (?:do|go with))\s+)?(?:an?|the|one)\s+(?<how>[a-z]+(?: [a-z]+)??)(?:\s+one)?
    (?<more>\s+(?:with|and)\s+[^,;?]{2,60}?)?(?:\s+(?:please|pls|plz|then|thanks))*\W*$
  `,
  'i',
)
const answerable = new Set<Question['kind']>(['size', 'required', 'choice'])

/** "A small one with oat", when asked which size: the size and the milk of what was asked about, not another one. */
export function oneOfAsked(text: string, { question, understanding }: Context): Meaning | null {
  const { how, more = '' } = aSuchOne.exec(text)?.groups ?? {}
  if (!question || !answerable.has(question.kind) || how === undefined) return null
  const meaning = understanding.understandLocally(`${how}${more}`)
  const { lines, changes, unmatched } = meaning
  const isAnswer = changes.length > 0 && changes.every(({ target }) => target === 'implied')
  return isAnswer && lines.length + unmatched.length === 0 ? { ...meaning, sure: true } : null
}
