import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Question } from '../../questions.ts'
import type { Context } from '../context.ts'

const aSuchOne = new RegExp(
  wrapped`
    ^\W*(?:(?:yeah|just|maybe)\W+)*(?:(?:i['’]?ll (?:have|take|go for)|i want|i['’]?d like
        |give me|gimme|can i (?:get|have)|let['’]?s (?:do|go with))\s+)?an?\s+(?<how>[a-z]+(?: [a-z]+)?)\s+one
    (?<more>\s+(?:with|and)\s+[^,;?]{2,60}?)?(?:\s+(?:please|pls|plz|then|thanks))*\W*$
  `,
  'i',
)
const answerable = new Set<Question['kind']>(['size', 'required', 'choice'])

/** "A small one please", when asked which size: a size for what was asked about, not another one. */
export function oneOfAsked(text: string, { question, understanding }: Context): Meaning | null {
  const { how, more = '' } = aSuchOne.exec(text)?.groups ?? {}
  if (!question || !answerable.has(question.kind) || how === undefined) return null
  const meaning = understanding.understandLocally(`the ${how} one${more}`)
  const isAnswer =
    meaning.lines.length === 0 &&
    meaning.changes.length > 0 &&
    meaning.changes.every(({ target }) => target === 'implied')
  return meaning.sure && isAnswer ? meaning : null
}
