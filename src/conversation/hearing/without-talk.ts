import { saidByItself } from '../in-context/said-by-itself.ts'
import { isPersonal, lineAsked, type Question } from '../questions.ts'
import { takesSome } from './answers.ts'
import { hearAnswer } from './hear-answer.ts'
import { hearDetails } from './hear-details.ts'
import type { HearingSetting } from './hearing-setting.ts'
import { calm, closed, finished, led, opened, withoutHesitation } from './talk-around.ts'

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
  const isAskedPersonally = isPersonal(setting.question)
  const spoken = withoutHesitation(isAskedPersonally ? text : calm(text), isAskedPersonally)
  // "Two colas please": nothing around it is in the way, and most messages are such orders.
  if (saidByItself(spoken, setting.context)) return spoken
  const heard = { name, setting }
  return [withoutThanks, withoutEnd, withoutOpening, withoutLead].reduce(
    (rest, without) => without(rest, heard),
    spoken,
  )
}

interface Hearing {
  name: string | null
  setting: HearingSetting
}

function withoutOpening(text: string, heard: Hearing): string {
  const { rest, agrees, changes } = opened(text) ?? {}
  const { question } = heard.setting
  const isYes = agrees && question !== null && !saysNothingBy.has(question.kind)
  if (rest === undefined || isYes) return text
  if (changes && !agrees) return rest
  if (isRead(text, heard)) return text
  return acts(rest, heard) || saysMore(rest, heard) ? rest : text
}

/** "Actually a beer" is one instead of what was said last; "actually the big one" is just that. */
function withoutLead(text: string, heard: Hearing): string {
  const { rest, changes } = led(text) ?? {}
  if (rest === undefined) return text
  if (changes) return rest
  if (isRead(text, heard)) return text
  return isRead(rest, heard) || (!acts(rest, heard) && saysMore(rest, heard)) ? rest : text
}

function withoutThanks(text: string, heard: Hearing): string {
  const rest = closed(text)
  if (rest === null || isRead(text, heard)) return text
  return acts(rest, heard) || saysMore(rest, heard) ? rest : text
}

/** "I'll take that, that's all" places nothing: what is taken has to be seen first. */
function withoutEnd(text: string, heard: Hearing): string {
  const rest = finished(text)
  return rest !== null && (acts(rest, heard) || saysMore(rest, heard)) ? rest : text
}

/** It answers what was asked, or is said of what was said before. */
const isRead = (text: string, { setting }: Hearing): boolean =>
  hearAnswer(text, setting) !== null || setting.readInContext(text) !== null

/** It orders or changes something. */
function acts(text: string, { setting }: Hearing): boolean {
  const { lines, changes } = setting.understanding.understandLocally(text)
  return lines.length + changes.length > 0
}

/** It answers or tells something. */
const saysMore = (text: string, heard: Hearing): boolean =>
  lineAsked(heard.setting.question) !== null ||
  takesSome(text) ||
  isRead(text, heard) ||
  hearDetails(text, heard.name, heard.setting).rest !== text
