import { isMeasure } from '../../../english/size-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { wordsOf } from '../mentions/item-words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import type { Sense } from '../mentions/sense.ts'
import { isNoun, isPlainOption, isSize, sensesOf } from '../mentions/senses.ts'

/**
 * "A half rack of ribs", "a pound of turkey": what is sold by that measure, the baby back ribs and the smoked turkey,
 * though both come on a plate too; "a glass of red and one of white" are the house wines.
 */
export function soldByMeasure(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const named = mentions.map((mention, at) => {
    const isDescribed = is(mention, 'note', 'bare', 'unknown', 'ingredient')
    if (!(isPlainOption(mention) || isDescribed) || isNoun(mentions[at + 1])) return mention
    const measure = measureOf(mentions, at, words)
    if (!measure) return mention
    const sizes = sizesOf(measure, words, lexicon).map(({ id }) => id)
    const said = words.texts.slice(mention.from, mention.to)
    const [item, ...others] = lexicon.items.filter(
      (one) => sizes.some((id) => one.sizes.has(id)) && said.every((word) => wordsOf(one).name.has(word)),
    )
    if (!item || others.length > 0) return mention
    const { from, to } = mention
    const named = mention.cue === 'menu' ? mention : { cue: 'menu' as const, doubtful: false, from, to }
    return { ...named, senses: [...sensesOf(mention), { kind: 'item' as const, id: item.id, item }] }
  })
  return named.map((mention, at) => {
    const isOfThat = is(mention, 'portion') && named[at + 1] !== mentions[at + 1]
    const { from, to } = mention
    return isOfThat ? { cue: 'menu', senses: sizesOf(mention, words, lexicon), doubtful: false, from, to } : mention
  })
}

/** "A cup of" is a portion of anything, and a size of what comes by the cup. */
const sizesOf = (measure: Mention, { texts }: Words, { exact }: Lexicon): Sense[] =>
  (is(measure, 'portion') ? (exact.get(texts[measure.from] ?? '') ?? []) : sensesOf(measure)).filter(
    ({ kind }) => kind === 'size',
  )

/** "A pound of", and in "a glass of red and one of white" the glass. */
function measureOf(mentions: readonly Mention[], at: number, { texts }: Words): Mention | undefined {
  const saysMeasure = (mention: Mention | undefined) =>
    mention !== undefined &&
    (isSize(mention) || is(mention, 'portion')) &&
    isMeasure(texts.slice(mention.from, mention.to))
  const isOf = is(mentions[at - 1], 'of')
  const before = isOf ? mentions[at - 2] : mentions[at - 1]
  const isElided = isOf && is(before, 'number', 'a') && is(mentions[at - 3], 'and', 'comma')
  const measure = isElided
    ? shortlyBefore(mentions, at - 3).findLast(
        (mention, index, all) => saysMeasure(mention) && is(all[index + 1], 'of'),
      )
    : before
  return saysMeasure(measure) ? measure : undefined
}
