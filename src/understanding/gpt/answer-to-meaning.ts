import type { Menu } from '../../menu/menu.ts'
import type { Change, LineOption, Meaning, Target } from '../meaning.ts'
import { type Validated, validateMeaning } from '../validate.ts'
import type { Answer, AnsweredChange, AnsweredChoice } from './answer.ts'
import { inquiryOf } from './answered-question.ts'
import { isQuoted } from './quoted.ts'
import { isSaidTwice } from './said-twice.ts'

/**
 * The answer as a meaning that holds on this menu, or what is wrong with it.
 * @param text what the model was asked about; free text comes from there alone, so that it invents nothing for the
 * kitchen
 */
export function answerToMeaning(answer: Answer, menu: Menu, text: string): Validated {
  const problems: string[] = []
  /** Notes what is missing; the part is then left out, and the answer as a whole is refused. */
  const kept = <T>(part: T | string, place: string): T[] => {
    if (typeof part !== 'string') return [part]
    problems.push(`${place}: ${part}`)
    return []
  }
  const expectQuoted = (place: string, words: string): void => {
    if (!isQuoted(words, text)) problems.push(`${place} has words that are not in the text`)
  }
  const lines = answer.lines.map((line, index) => {
    if (line.note !== null) expectQuoted(`line ${index + 1}: note`, line.note)
    return {
      ...line,
      options: line.options.flatMap((choice) => kept(optionOf(choice), `line ${index + 1}`)),
      // They only say which part is meant: not worth asking again.
      words: isQuoted(line.words, text) ? line.words : text,
    }
  })
  const changes = answer.changes.flatMap((change, index) => kept(changeOf(change), `change ${index + 1}`))
  const { intent, unmatched } = answer
  for (const [index, words] of unmatched.entries()) expectQuoted(`unmatched ${index + 1}`, words)
  const isEmpty = lines.length + changes.length + unmatched.length === 0
  if (isEmpty && (intent === 'order' || intent === 'change')) problems.push(`intent "${intent}" needs lines or changes`)
  if (answer.question?.words) expectQuoted('question', answer.question.words)
  const [question] = answer.question ? kept(inquiryOf(answer.question), 'question') : []
  const meaning: Meaning = {
    intent,
    lines,
    changes,
    ...(question && { question }),
    unmatched,
    sure: isSure(answer) && answer.lines.every(({ words }) => isQuoted(words, text)) && !isSaidTwice(lines, changes),
    source: 'gpt',
  }
  const validated = validateMeaning(meaning, menu)
  if (problems.length === 0) return validated
  return { ok: false, problems: validated.ok ? problems : [...problems, ...validated.problems] }
}

/**
 * An order without lines, or a message about nothing known, explains no word. One that confirms or cancels and also
 * orders wants two things, and the intent is only one of them.
 */
function isSure({ intent, lines, changes, unmatched }: Answer): boolean {
  if (unmatched.length > 0 || intent === 'other') return false
  if (intent === 'order') return lines.length > 0
  if (intent === 'change') return changes.length > 0
  // "The usual, but large" changes what it repeats.
  if (intent === 'repeat') return true
  return lines.length === 0 && changes.length === 0
}

function optionOf({ options, amount, count, exclude }: AnsweredChoice): LineOption | string {
  const [option, ...others] = new Set(options)
  if (option === undefined) return 'a choice names no option'
  const manner = { amount, count, exclude }
  return others.length === 0 ? { option, ...manner } : { anyOf: [option, ...others], ...manner }
}

function changeOf(change: AnsweredChange): Change | string {
  const target = targetOf(change)
  if (target === null)
    return `target "${change.target}" needs ${change.target === 'nth' ? 'nth' : 'item, ofSize or ofOption'}`
  const about = { target, ...(change.pieces === null ? {} : { pieces: change.pieces }) }
  switch (change.op) {
    case 'item':
      return change.other === null ? needs(change, 'other') : { op: 'item', ...about, item: change.other }
    case 'remove':
    case 'keep':
    case 'likewise':
      return { op: change.op, ...about }
    case 'quantity':
      return change.quantity === null
        ? needs(change, 'quantity')
        : { op: 'quantity', ...about, quantity: change.quantity }
    case 'more':
    case 'fewer':
    case 'again':
      return change.quantity === null ? needs(change, 'quantity') : { op: change.op, ...about, by: change.quantity }
    case 'size':
      return change.size === null ? needs(change, 'size') : { op: 'size', ...about, size: change.size }
    case 'option': {
      const option = change.option === null ? needs(change, 'option') : optionOf(change.option)
      return typeof option === 'string' ? option : { op: 'option', ...about, option }
    }
  }
}

function targetOf({ target, nth, item, ofSize, ofOption }: AnsweredChange): Target | null {
  switch (target) {
    case 'nth':
      return nth === null ? null : { nth }
    case 'which':
      return item === null && ofSize === null && ofOption === null
        ? null
        : { ...(item && { item }), ...(ofSize && { size: ofSize }), ...(ofOption && { option: ofOption }) }
    default:
      return target
  }
}

const needs = ({ op }: AnsweredChange, field: string): string => `op "${op}" needs ${field}`
