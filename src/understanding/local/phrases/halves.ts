import { isHalf, isHalfOfPlace, isPlace } from '../../../english/grammar.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isPlainOption, isSize, itemsOf, sensesFor } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/** In mentions: from what is on the one half to what is on the other. */
const farthest = 16

/** Which mentions say that something is on one half, and which words the kitchen reads. */
interface Half {
  start: number
  end: number
  words: { from: number; to: number }
}

/**
 * "Half brown rice half greens", "ham on one half and olives on the other": both, and the kitchen knows how much of
 * each; half of one thing alone says too little, and "six tacos, half beef and half fish" are three of each.
 */
export function withHalves(mentions: readonly Mention[], tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const halves = mentions.flatMap((_, at) => halfBefore(mentions, at, tokens) ?? halfBehind(mentions, at, tokens) ?? [])
  const first = halves[0]?.start ?? 0
  if (halves.length !== 2) return [...mentions]
  if (isOfSeveral(mentions, first, lexicon)) return withHalvesCounted(mentions, halves)
  return mentions.flatMap((mention, at): Mention | Mention[] => {
    const half = halves.find(({ start, end }) => at >= start && at < end)
    if (!half) return mention
    return at === half.start ? { cue: 'note', ...half.words } : []
  })
}

/** "Six tacos, half beef half fish": so many beef, and as many fish; of five it is not said how many. */
function withHalvesCounted(mentions: readonly Mention[], halves: readonly Half[]): Mention[] {
  const numbers = mentions.slice(0, halves[0]?.start).filter((mention) => mention.cue === 'number')
  const [number, ...more] = numbers.map(({ value }) => value)
  if (!number || number % 2 > 0 || more.length > 0) return [...mentions]
  const value = number / 2
  return mentions.flatMap((mention, at): Mention | Mention[] => {
    const half = halves.find(({ start, end }) => at >= start && at < end)
    if (!half) return mention
    return at === half.start ? { cue: 'number', value, from: mention.from, to: mention.to } : []
  })
}

/** "Half pepperoni", "the other half with sausage" */
function halfBefore(mentions: readonly Mention[], at: number, tokens: readonly Token[]): Half | null {
  const half = mentions[at]
  if (!half || !saysHalf(half, tokens) || halfBehind(mentions, at - 1, tokens)) return null
  const start = isOfTwo(mentions[at - 1]) ? at - 1 : at
  const end = is(mentions[at + 1], 'with') ? at + 2 : at + 1
  const option = mentions[end]
  if (!isPlainOption(option)) return null
  return { start, end, words: { from: mentions[start]?.from ?? half.from, to: option?.to ?? half.to } }
}

/** "Pepperoni on one half", "sausage and onions on the other" */
function halfBehind(mentions: readonly Mention[], at: number, tokens: readonly Token[]): Half | null {
  const end = placeEnd(mentions, at, tokens)
  const isRest = end === 0 && isOnOther(mentions, at, tokens) && isPlaceBefore(mentions, at, tokens)
  const last = mentions[isRest ? at + 1 : end - 1]
  if (!last || (end === 0 && !isRest)) return null
  const start = listStart(mentions, at - 1)
  return {
    start: at,
    end: isRest ? at + 2 : end,
    words: { from: mentions[start]?.from ?? 0, to: last.to },
  }
}

/** "On half", "on one side": where it ends that begins here; 0: it says no half. */
function placeEnd(mentions: readonly Mention[], at: number, tokens: readonly Token[]): number {
  if (!isPlaced(mentions, at, tokens)) return 0
  const [first, second] = mentions.slice(at + 1, at + 3)
  const half = isOfTwo(first) ? second : first
  const isNamed = half !== undefined && (saysHalf(half, tokens) || (half === second && saysPlace(half, tokens)))
  return isNamed ? at + (half === second ? 3 : 2) : 0
}

/** "... and sausage on the other" */
const isOnOther = (mentions: readonly Mention[], at: number, tokens: readonly Token[]): boolean =>
  isPlaced(mentions, at, tokens) && is(mentions[at + 1], 'other')

/** "Pepperoni on" */
const isPlaced = (mentions: readonly Mention[], at: number, tokens: readonly Token[]): boolean =>
  is(mentions[at], 'with') && isPlace(tokens[mentions[at]?.from ?? -1]?.text ?? '') && isPlainOption(mentions[at - 1])

const saysHalf = (mention: Mention, tokens: readonly Token[]): boolean =>
  (is(mention, 'unknown') || isSize(mention)) &&
  mention.to === mention.from + 1 &&
  isHalf(tokens[mention.from]?.text ?? '')

/** "Side" */
const saysPlace = ({ from, to }: Mention, tokens: readonly Token[]): boolean =>
  to === from + 1 && isHalfOfPlace(tokens[from]?.text ?? '')

/** "One half", "the other half" */
const isOfTwo = (mention: Mention | undefined): boolean =>
  is(mention, 'other') || (mention?.cue === 'number' && mention.value === 1)

const isPlaceBefore = (mentions: readonly Mention[], at: number, tokens: readonly Token[]): boolean => {
  const from = Math.max(0, at - farthest)
  return mentions.slice(from, at).some((_, index) => placeEnd(mentions, from + index, tokens) > 0)
}

/** "Sausage and onions": where the list begins that ends here. */
function listStart(mentions: readonly Mention[], end: number): number {
  let start = end
  while (isPlainOption(mentions[start - 1]) || (is(mentions[start - 1], 'and') && isPlainOption(mentions[start - 2])))
    start--
  return start
}

/** What is halved is the thing that was named last, or, where none was, the next one. */
function isOfSeveral(mentions: readonly Mention[], half: number, lexicon: Lexicon): boolean {
  const noun = mentions.slice(0, half).findLastIndex(isNoun)
  const start = 1 + mentions.slice(0, Math.max(0, noun)).findLastIndex(isNoun)
  const end = noun < 0 ? mentions.length : noun
  return mentions.slice(start, end).some((_, at) => countsSeveral(mentions, start + at, lexicon))
}

/** "Six tacos", but not "ten wings", where they come by ten: those are of one order. */
function countsSeveral(mentions: readonly Mention[], at: number, { exact }: Lexicon): boolean {
  const number = mentions[at]
  if (number?.cue !== 'number' || number.value === null || number.value < 2) return false
  const pieces = exact.get(`${number.value}piece`) ?? []
  return !itemsOf(mentions[at + 1]).some((item) => sensesFor(item, pieces).length > 0)
}
