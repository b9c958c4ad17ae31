import { endsPointing } from '../../../english/grammar.ts'
import { isPlea } from '../../../english/politeness.ts'
import { asksOpenly } from '../../../english/question-talk.ts'
import { isOneOf, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'
import type { FoundInquiry } from './find-inquiries.ts'

/** The part of a message that asks about the shop, and the part that may order something. */
export interface Sides {
  asked: Mention[]
  /** Of what is asked, that which the menu file says nothing of. */
  open: Mention[]
  said: Mention[]
}

/**
 * A question goes from the words that ask to the end of its sentence, or to words that order: "... I'd like a latte".
 * @param found sentences that are questions from end to end, whatever they begin with
 */
export function splitQuestions(
  mentions: readonly Mention[],
  found: readonly FoundInquiry[],
  tokens: readonly Token[],
): Sides {
  const sides: Sides = { asked: [], open: [], said: [] }
  let asking = false
  mentions.forEach((mention, at) => {
    const isFound = found.some(({ from, to }) => mention.from >= from && mention.to <= to)
    if (asks(mentions, at) || asksForAny(mentions, at, tokens)) asking = true
    else if (mention.cue === 'stop' || (isWish(mention) && !endsQuestion(mentions, at))) asking = false
    // Where the order is, only the desk knows.
    if (mention.cue === 'status') sides.said.push(mention)
    else if (isFound) sides.asked.push(mention)
    else if (asking) {
      sides.asked.push(mention)
      sides.open.push(mention)
    } else sides.said.push(mention)
  })
  return sides
}

const isWish = ({ cue, from, to }: Mention): boolean => cue === 'request' && to - from > 1

/** "What coffees can I get here?" */
function endsQuestion(mentions: readonly Mention[], at: number): boolean {
  const next = fromHereOn(mentions, at + 1).find((mention) => !isOneOf(mention, ['filler', 'thanks']))
  return next === undefined || next.cue === 'stop'
}

/** "Any cilantro on the pork one": nobody wants some so. */
function asksForAny(mentions: readonly Mention[], at: number, tokens: readonly Token[]): boolean {
  const { from } = mentions[at] ?? { from: 0 }
  if (tokens[from]?.text !== 'any' || !beginsSentence(mentions, at)) return false
  const sentence = tokens.slice(from, from + longestOfAny).map(({ text }) => text)
  return /^any (?:\w+ ){1,3}(?:in|on|inside) (?:the|that|this|it|those|these|my|his|her)\b(?! side)/.test(
    sentence.join(' '),
  )
}

const longestOfAny = 6

function asks(mentions: readonly Mention[], at: number): boolean {
  if (mentions[at]?.cue === 'ask') return true
  if (mentions[at]?.cue !== 'askFirst') return false
  return beginsSentence(mentions, at)
}

/** Only politeness stands before it. */
function beginsSentence(mentions: readonly Mention[], at: number): boolean {
  const before = shortlyBefore(mentions, at)
  return before
    .slice(before.findLastIndex(({ cue }) => cue === 'stop') + 1)
    .every((mention) => isOneOf(mention, ['greeting', 'comma', 'filler', 'nope', 'and', 'but', 'confirm']))
}

/** "Do you have a large udon, please?", "is there any way to get an udon?": a question that may well be an order. */
export function asksFor(asked: readonly Mention[], tokens: readonly Token[]): boolean {
  const says = (isSo: (word: string) => boolean) => tokens.some(({ text }) => isSo(text))
  if (!asked.some(isNoun) || says(asksOpenly)) return false
  return says(isPlea) || asked.some(({ cue }) => cue === 'request')
}

/**
 * "Do you have oat milk? I'd like a latte with it", "... that in my latte": what was asked about, which no word of the
 * order names.
 */
export const pointsToAsked = ({ asked, said }: Sides, tokens: readonly Token[]): boolean =>
  asked.some(isOption) &&
  said.some(({ to }) =>
    endsPointing(
      tokens
        .slice(Math.max(0, to - 2), to)
        .map(({ text }) => text)
        .join(' '),
    ),
  )
