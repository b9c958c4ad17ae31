import type { Menu } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Question } from '../../questions.ts'
import type { Context } from '../context.ts'
import { changeOf, valueSaid, valuesAlone, valuesSaid } from './values-said.ts'

const opening =
  /^\W*(?:(?:ok|okay|oh|ooh|yes|yeah|um+|uh+|hm+|well|just|maybe|the|make it|i['’]?ll (?:have|go (?:for|with)))\W+)*/i
/** Where something else may begin. */
const joints = /\s*[,;.!\n]+\s*(?:and\s+)?|\s+(?:and|plus|with|n|&|\+)\s+(?:also\s+)?/gi
/** The answer, and what stands behind it. */
const parts = new RegExp(
  wrapped`
    ^(?<answer>[^,;.!\n]+?)(?:\s+(?:then|please|pls|plz|one|ones|it is))*\s*
    (?:[,;.!\n]+\s*(?:(?:and|also|plus|oh|n)\s+)*|\s+(?:and|plus|with|n|&|\+)\s+(?:also\s+)?)(?<more>\S.*)$
  `,
  'is',
)

/**
 * "Large, and a banana bread", "bbq then and fries with it", when asked which size or sauce: the answer, and what is
 * ordered besides.
 */
export function answerAndMore(text: string, context: Context): Meaning | null {
  const { menu, question, understanding } = context
  if (question?.kind !== 'size' && question?.kind !== 'required' && question?.kind !== 'choice') return null
  const several = severalAndMore(text, question, context)
  if (several) return several
  const said = parts.exec(text.replace(opening, ''))?.groups
  if (said?.answer === undefined || said.more === undefined) return null
  const change = valueSaid(said.answer, question, menu) ?? changeIn(understanding.understandLocally(said.answer))
  if (!change || !answers(change, question)) return null
  const next = question.kind === 'required' ? choicesOfNext(said.more, question, menu) : []
  if (next.length > 0) return changing([change, ...next], { sure: true })
  const more = ordered(said.more, context)
  return more && { ...more, intent: 'change', changes: [change] }
}

/** "Brisket, ribs with mac and slaw", "mac and slaw and a coke", when asked which two meats or sides. */
function severalAndMore(text: string, question: Asked, context: Context): Meaning | null {
  if (question.kind !== 'required' || question.group.max < 2) return null
  for (const { 0: joint, index } of [...text.matchAll(joints)].reverse()) {
    const answer = valuesSaid(text.slice(0, index), context)
    if (!answer) continue
    const rest = text.slice(index + joint.length)
    const next = choicesOfNext(rest, question, context.menu)
    if (next.length > 0) return changing([...answer.changes, ...next], { sure: true })
    const more = ordered(rest, context)
    if (more) return { ...more, intent: 'change', changes: answer.changes }
  }
  return null
}

/** "Peri, mac and slaw", when asked which rub: the sides, too, which have to be chosen next. */
function choicesOfNext(text: string, question: Required, menu: Menu): Change[] {
  const others = question.item.groups.filter(({ id, min }) => id !== question.group.id && min > 0)
  for (const group of others) {
    const asked = { ...question, group }
    const values = valuesAlone(text, asked, menu)
    if (values.length > 0 && values.length <= group.max) return values.map((id) => changeOf(asked, id, 'implied'))
  }
  return []
}

/** What it orders, where it does nothing else. */
function ordered(text: string, { understanding }: Context): Meaning | null {
  const more = understanding.understandLocally(text)
  return more.lines.length > 0 && more.changes.length === 0 && !more.question ? more : null
}

/** The only thing that it says. */
const changeIn = ({ sure, lines, changes, question }: Meaning): Change | null =>
  sure && changes.length === 1 && lines.length === 0 && !question ? (changes[0] ?? null) : null

type Asked = Extract<Question, { kind: 'size' | 'required' | 'choice' }>
type Required = Extract<Question, { kind: 'required' }>

function answers(change: Change, question: Asked): boolean {
  if (change.target !== 'implied') return false
  if (change.op === 'size') return question.kind === 'size' && question.item.sizes.has(change.size)
  if (change.op !== 'option' || !('option' in change.option) || change.option.exclude) return false
  const { option } = change.option
  const asked = question.kind === 'required' ? question.group.options : question.kind === 'choice' ? question.among : []
  return asked.some(({ id }) => id === option)
}
