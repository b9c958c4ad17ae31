import { isMeasure } from '../english/size-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { wordsOf } from '../mentions/item-words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isPlainOption, sensesOf } from '../mentions/senses.ts'

/**
 * "A half rack of ribs", "a pound of turkey": what is sold by that measure, the baby back ribs and the smoked turkey,
 * though both come on a plate too; "a glass of red" is the house wine.
 */
export function soldByMeasure(mentions: readonly Mention[], words: Words, { items }: Lexicon): Mention[] {
  return mentions.map((mention, at) => {
    const isDescribed = is(mention, 'note', 'bare', 'unknown', 'ingredient')
    if (!(isPlainOption(mention) || isDescribed) || isNoun(mentions[at + 1])) return mention
    const measure = is(mentions[at - 1], 'of') ? mentions[at - 2] : mentions[at - 1]
    if (!measure || !isMeasure(words.texts.slice(measure.from, measure.to))) return mention
    const sizes = sensesOf(measure).flatMap(({ kind, id }) => (kind === 'size' ? [id] : []))
    const said = words.texts.slice(mention.from, mention.to)
    const [item, ...others] = items.filter(
      (one) => sizes.some((id) => one.sizes.has(id)) && said.every((word) => wordsOf(one).name.has(word)),
    )
    if (!item || others.length > 0) return mention
    const { from, to } = mention
    const named = mention.cue === 'menu' ? mention : { cue: 'menu' as const, doubtful: false, from, to }
    return { ...named, senses: [...sensesOf(mention), { kind: 'item', id: item.id, item }] }
  })
}
