import type { Draft, DraftLine } from '../../../customers/customer.ts'
import { type Menu, optionOf, sizesLeft } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, choicesOf, isChosen, type Meaning } from '../../../understanding/meaning.ts'
import { optionWanted } from '../../../understanding/meanings.ts'
import type { Question } from '../../questions.ts'
import type { Understood } from '../../understood.ts'
import { places, placeWords } from './place-words.ts'

const same = new RegExp(wrapped`
  ^(?:(?:and|n) )*(?:the |do the |make (?:it|that) the )?same
  (?: (?:one|thing|again|too|size|kind|\w+))?
  (?: (?:for|on|with|as) (?:that|this|it|the (?:other|first|last))(?: one)?)?(?: too| as well)?$
`)
const nth = new RegExp(`^(?:(?:ill have|i ll have|lets do|make it) )*(?:the )?(${placeWords})(?: one)?$`)
const each = new RegExp(wrapped`
  ^(?:(?:and|n|ill have|i ll have|can i get|make it) )*(?:one|1|an?) of each
  (?: size| kind| one| flavou?r)?$
`)

/**
 * "Which patty for the bacon burger?" "Same": as was said of another line; "one of each", of two and two kinds; "the
 * second one".
 */
export function sameAnswer({ meaning, text, question }: Understood, draft: Draft | null, menu: Menu): Meaning {
  if (!draft || (question?.kind !== 'required' && question?.kind !== 'size')) return meaning
  const said = plain(text)
  const changes = same.test(said)
    ? asOnOther(question, draft, menu)
    : each.test(said)
      ? oneOfEach(question)
      : nthOf(question, places.get(nth.exec(said)?.[1] ?? ''))
  if (changes.length === 0) return meaning
  return { ...meaning, intent: 'change', lines: [], changes, unmatched: [], sure: true }
}

type Asked = Extract<Question, { kind: 'required' | 'size' }>

/** The last other line that has what is asked for. */
function asOnOther(question: Asked, { lines }: Draft, { items }: Menu): Change[] {
  const others = lines.filter(({ key }) => key !== question.line.key).toReversed()
  if (question.kind === 'size') {
    const size = others.find((line) => line.size !== null && question.item.sizes.has(line.size))?.size
    return size ? [{ op: 'size', target: 'implied', size }] : []
  }
  const { options } = question.group
  const chosenOf = (line: DraftLine) =>
    line.options.filter(isChosen).filter(({ option, exclude }) => !exclude && options.some(({ id }) => id === option))
  const [chosen = []] = others.map(chosenOf).filter((found) => found.length > 0)
  const item = items.get(question.line.item)
  const isHad = chosen.every((option) => item && choicesOf(option).every((id) => optionOf(item, id)?.available))
  return isHad ? chosen.map((option) => ({ op: 'option', target: 'implied', option })) : []
}

function oneOfEach(question: Asked): Change[] {
  const changes = answersTo(question)
  return changes.length === question.line.quantity ? changes.map((change) => ({ ...change, pieces: 1 })) : []
}

/** "The second one", of those that were offered. */
function nthOf(question: Asked, place: number | undefined): Change[] {
  const change = place === undefined ? undefined : answersTo(question).at(place)
  return change ? [change] : []
}

function answersTo(question: Asked): Extract<Change, { op: 'size' | 'option' }>[] {
  const target = 'implied'
  if (question.kind === 'size') return sizesLeft(question.item).map(([size]) => ({ op: 'size', target, size }))
  return question.group.options
    .filter(({ available }) => available)
    .map(({ id }) => ({ op: 'option', target, option: optionWanted(id) }))
}
