import { isPieces } from '../../../english/pieces.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { isCountedBy, isNoun, isPlainOption, itemsOf } from '../mentions/senses.ts'

/** "Gulab jamun, 4 pcs": four of it, as "gulab jamun, 4" says. */
export const withPiecesBehind = (mentions: readonly Mention[], { texts }: Words): Mention[] =>
  mentions.filter((mention, at) => {
    const isPortion = is(mention, 'portion') && isPieces(texts.slice(mention.from, mention.to).join(' '))
    const next = mentions[at + 1]
    const isLast = next === undefined || is(next, 'comma', 'stop', 'and')
    return !(isPortion && isLast && is(mentions[at - 1], 'number') && mentions.slice(0, at).some(isNoun))
  })

/** "A coffee, sugar x2", "a coffee with sugar x2 and vanilla x3": so many of the option, as in "2 sugars". */
export function withCountedBehind(mentions: readonly Mention[]): Mention[] {
  if (!mentions.some(isFactor)) return [...mentions]
  return mentions.flatMap((option, at): Mention | Mention[] => {
    if (isOptionCounted(mentions, at - 1)) return []
    const number = mentions[at + 1]
    if (number?.cue !== 'number' || !isOptionCounted(mentions, at)) return option
    return [
      { cue: 'number', value: number.value, from: option.from, to: option.from },
      { ...option, to: number.to },
    ]
  })
}

const isFactor = (mention: Mention | undefined): boolean => mention?.cue === 'number' && mention.factor === true

/** Right behind the noun, or first behind "with", it may be of the whole: "a latte vanilla x2" may be two lattes. */
function isOptionCounted(mentions: readonly Mention[], at: number): boolean {
  const option = mentions[at]
  if (!isFactor(mentions[at + 1]) || !isPlainOption(option) || !isOfNoun(mentions, at)) return false
  const before = mentions[at - 1]
  if (is(before, 'comma')) return true
  const isListed = is(before, 'and') && isFactor(mentions[at - 2])
  return isListed || (is(mentions[at + 2], 'and') && isOfNoun(mentions, at + 3) && isFactor(mentions[at + 4]))
}

const isOfNoun = (mentions: readonly Mention[], at: number): boolean =>
  isPlainOption(mentions[at]) && isCountedBy(itemsOf(shortlyBefore(mentions, at).findLast(isNoun)), mentions[at])
