import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { nextQuestion, type Question } from '../../questions.ts'
import type { Context } from '../context.ts'
import { valueSaid } from './values-said.ts'

const opening =
  /^\W*(?:(?:ok|okay|oh|ooh|yes|yeah|um+|uh+|hm+|well|just|maybe|the|make it|i['’]?ll (?:have|go (?:for|with)))\W+)*/i
/** The answer, and where something else begins behind it. */
const parts = new RegExp(
  wrapped`
    ^(?<answer>[^,;.!\n]+?)(?:\s+(?:then|please|pls|plz|one|ones|it is))*\s*
    (?:[,;.!\n]+\s*(?:(?:and|also|plus|oh|n)\s+)*|\s+(?:and|plus|n|&|\+)\s+(?:also\s+)?)(?<more>\S.*)$
  `,
  'is',
)

/**
 * "Large, and a banana bread", "bbq then and fries with it", when asked which size or sauce: the answer, and what is
 * ordered besides.
 */
export function answerAndMore(
  text: string,
  { customer, menu, now, understanding: { understandLocally } }: Context,
): Meaning | null {
  const question = nextQuestion(customer, menu, now)
  if (question?.kind !== 'size' && question?.kind !== 'required' && question?.kind !== 'choice') return null
  const said = parts.exec(text.replace(opening, ''))?.groups
  if (said?.answer === undefined || said.more === undefined) return null
  const change = valueSaid(said.answer, question, menu) ?? changeIn(understandLocally(said.answer))
  if (!change || !answers(change, question)) return null
  const more = understandLocally(said.more)
  const orders = more.lines.length > 0 && more.changes.length === 0 && !more.question
  return orders ? { ...more, intent: 'change', changes: [change] } : null
}

/** The only thing that it says. */
const changeIn = ({ sure, lines, changes, question }: Meaning): Change | null =>
  sure && changes.length === 1 && lines.length === 0 && !question ? (changes[0] ?? null) : null

type Asked = Extract<Question, { kind: 'size' | 'required' | 'choice' }>

function answers(change: Change, question: Asked): boolean {
  if (change.target !== 'implied') return false
  if (change.op === 'size') return question.kind === 'size' && question.item.sizes.has(change.size)
  if (change.op !== 'option' || !('option' in change.option) || change.option.exclude) return false
  const { option } = change.option
  const asked = question.kind === 'required' ? question.group.options : question.kind === 'choice' ? question.among : []
  return asked.some(({ id }) => id === option)
}
