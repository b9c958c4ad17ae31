import { isHalf, isHalfOfPlace, isPlace } from '../english/grammar.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isPlainOption, isSize, itemsOf, sensesFor } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/** Which mentions say that something is on one half, and which words the kitchen reads. */
interface Half {
  start: number
  end: number
  words: { from: number; to: number }
}

/**
 * "Half brown rice half greens", "ham on one half and olives on the other": both, and the kitchen knows how much of each; half
 * of one thing alone says too little, and of "six tacos, half beef and half fish" hardly each is both.
 */
export function withHalves(mentions: readonly Mention[], tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const halves = mentions.flatMap((_, at) => halfBefore(mentions, at, tokens) ?? halfBehind(mentions, at, tokens) ?? [])
  const isPair = halves.length === 2 && !isOfSeveral(mentions, halves[0]?.start ?? 0, lexicon)
  if (!isPair) return [...mentions]
  return mentions.flatMap((mention, at): Mention | Mention[] => {
    const half = halves.find(({ start, end }) => at >= start && at < end)
    if (!half) return mention
    return at === half.start ? { cue: 'note', ...half.words } : []
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
  const [on, first, second] = mentions.slice(at, at + 3)
  if (!is(on, 'with') || !isPlace(tokens[on?.from ?? -1]?.text ?? '') || !isPlainOption(mentions[at - 1])) return null
  const isSaidOfTwo = isOfTwo(first)
  const half = isSaidOfTwo ? second : first
  const isNamed = half !== undefined && (saysHalf(half, tokens) || (isSaidOfTwo && saysPlace(half, tokens)))
  // "... and sausage on the other"
  if (!isNamed && !(is(first, 'other') && isPlaceBefore(mentions, at, tokens))) return null
  const last = isNamed ? half : first
  const start = listStart(mentions, at - 1)
  return {
    start: at,
    end: mentions.indexOf(last as Mention) + 1,
    words: { from: mentions[start]?.from ?? 0, to: last?.to ?? 0 },
  }
}

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

const isPlaceBefore = (mentions: readonly Mention[], at: number, tokens: readonly Token[]): boolean =>
  mentions.slice(0, at).some((_, before) => halfBehind(mentions, before, tokens) !== null)

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
