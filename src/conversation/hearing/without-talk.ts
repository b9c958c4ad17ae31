import { readInContext } from '../in-context/read-in-context.ts'
import { isPersonal, lineAsked, type Question } from '../questions.ts'
import { takesSome } from './answers.ts'
import { hearAnswer } from './hear-answer.ts'
import { hearDetails } from './hear-details.ts'
import { contextOf, type HearingSetting, questionOf } from './hearing-setting.ts'
import { closed, opened, withoutHesitation } from './talk-around.ts'

/** Questions that nobody answers with "yes". */
const saysNothingBy: ReadonlySet<Question['kind']> = new Set([
  'confirm',
  'size',
  'required',
  'fulfilment',
  'name',
  'address',
  'phone',
])

/**
 * "Um ok just the fries then, thanks": "just the fries". By itself "ok" agrees, "hi" greets, and thanks are thanks; around
 * something that is wanted they say nothing.
 * @param name as of the channel
 */
export function withoutTalk(text: string, name: string | null, setting: HearingSetting): string {
  const spoken = withoutHesitation(text, isPersonal(questionOf(setting)))
  const begun = withoutOpening(spoken, name, setting)
  const rest = closed(begun)
  return rest !== null && mayDoWithout(begun, rest, name, setting) ? rest : begun
}

function withoutOpening(text: string, name: string | null, setting: HearingSetting): string {
  const { rest, agrees } = opened(text) ?? {}
  const question = questionOf(setting)
  const isYes = agrees && question !== null && !saysNothingBy.has(question.kind)
  return rest !== undefined && !isYes && mayDoWithout(text, rest, name, setting) ? rest : text
}

/** What is left wants, changes, answers or tells something, and all of the text means nothing else. */
function mayDoWithout(text: string, rest: string, name: string | null, setting: HearingSetting): boolean {
  const question = questionOf(setting)
  const isRead = (words: string) =>
    hearAnswer(words, question, setting) !== null || readInContext(words, contextOf(setting)) !== null
  if (isRead(text)) return false
  const { lines, changes } = setting.understanding.understandLocally(rest)
  const acts = lines.length + changes.length > 0 || lineAsked(question) !== null || takesSome(rest)
  return acts || isRead(rest) || hearDetails(rest, name, setting).rest !== rest
}
