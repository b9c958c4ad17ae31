import { is, type Mention } from '../mentions/mention.ts'
import { isPlainOption, isSize } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/**
 * "Half brown rice half greens": both, and the kitchen knows how much of each; half of one thing alone says too little, and
 * of "six tacos, half beef and half fish" hardly each is both.
 */
export function withHalves(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const isHalf = (mention: Mention, at: number) =>
    (is(mention, 'unknown') || isSize(mention)) &&
    mention.to === mention.from + 1 &&
    tokens[mention.from]?.text === 'half' &&
    isPlainOption(mentions[at + 1])
  const isPair = mentions.filter(isHalf).length === 2 && !mentions.some(countsSeveral)
  return mentions.map((mention, at) =>
    isPair && isHalf(mention, at)
      ? { cue: 'note', from: mention.from, to: mentions[at + 1]?.to ?? mention.to }
      : mention,
  )
}

const countsSeveral = (mention: Mention): boolean => mention.cue === 'number' && (mention.value ?? 0) > 1
