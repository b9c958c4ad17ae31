import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isPlainOption, isSize, itemsOf, sensesFor } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/**
 * "Half brown rice half greens": both, and the kitchen knows how much of each; half of one thing alone says too little, and
 * of "six tacos, half beef and half fish" hardly each is both.
 */
export function withHalves(mentions: readonly Mention[], tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const isHalf = (mention: Mention, at: number) =>
    (is(mention, 'unknown') || isSize(mention)) &&
    mention.to === mention.from + 1 &&
    tokens[mention.from]?.text === 'half' &&
    isPlainOption(mentions[at + 1])
  const isPair = mentions.filter(isHalf).length === 2 && !mentions.some((_, at) => countsSeveral(mentions, at, lexicon))
  return mentions.map((mention, at) =>
    isPair && isHalf(mention, at)
      ? { cue: 'note', from: mention.from, to: mentions[at + 1]?.to ?? mention.to }
      : mention,
  )
}

/** "Six tacos", but not "ten wings", where they come by ten: those are of one order. */
function countsSeveral(mentions: readonly Mention[], at: number, { exact }: Lexicon): boolean {
  const number = mentions[at]
  if (number?.cue !== 'number' || number.value === null || number.value < 2) return false
  const pieces = exact.get(`${number.value}piece`) ?? []
  return !itemsOf(mentions[at + 1]).some((item) => sensesFor(item, pieces).length > 0)
}
