import { measures } from '../../../english/pieces.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import type { Sense } from '../mentions/sense.ts'
import { isNoun, itemsOf, sensesFor } from '../mentions/senses.ts'

/** "An orange juice 16", where it comes as "16 oz", is of that size; not "orange juice x16", "coffee 12 bagels". */
export function withSizeBehind(mentions: readonly Mention[], _: Words, lexicon: Lexicon): Mention[] {
  return mentions.map((number, at) => {
    if (number.cue !== 'number' || number.factor || isNoun(mentions[at + 1]) || is(mentions[at + 1], 'more'))
      return number
    const items = itemsOf(mentions[at - 1])
    const senses = measuredSo(number.value, lexicon)
    const areSizes = items.length > 0 && items.every((item) => sensesFor(item, senses).length > 0)
    return areSizes ? { cue: 'menu', senses, doubtful: false, from: number.from, to: number.to } : number
  })
}

/** The sizes that are so many ounces or inches. */
function measuredSo(value: number | null, { parts }: Lexicon): Sense[] {
  if (value === null) return []
  return [...(parts.get(String(value)) ?? [])].flatMap(({ words, senses }) =>
    measures(words.join(' '), value) ? senses.filter(({ kind }) => kind === 'size') : [],
  )
}
