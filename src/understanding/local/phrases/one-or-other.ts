import { optionOf } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { areAlternatives, isPlainOption, optionIdsOf } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "Corn or flour tortillas": one of them, the customer says which when asked; "no corn or flour" is neither. */
export function withOneOrOther(
  mentions: readonly Mention[],
  _tokens: readonly Token[],
  { anything }: Lexicon,
): readonly Mention[] {
  if (!mentions.some((mention) => is(mention, 'or'))) return mentions
  const read: Mention[] = []
  for (const [at, mention] of mentions.entries()) {
    const [one, or] = [read.at(-2), read.at(-1)]
    const isOther = is(or, 'or') && isPlainOption(one) && isPlainOption(mention) && !isRefused(mentions, at)
    if (isOther && one?.cue === 'menu' && mention.cue === 'menu' && areChoices(one, mention, anything)) {
      const senses = [...one.senses, ...mention.senses]
      read.splice(-2, 2, { cue: 'menu', senses, doubtful: true, from: one.from, to: mention.to })
    } else read.push(mention)
  }
  return read
}

const areChoices = (one: Mention, other: Mention, anything: Lexicon['anything']): boolean =>
  areAlternatives(anything, optionIdsOf(one), optionIdsOf(other)) &&
  [one, other].every((mention) => optionIdsOf(mention).some((id) => optionOf(anything, id)?.counted !== true))

const isRefused = (mentions: readonly Mention[], at: number): boolean =>
  shortlyBefore(mentions, at).some((mention) => is(mention, 'remove', 'replaced', 'without', 'no', 'not'))
