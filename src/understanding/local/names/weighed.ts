import type { Item } from '../../../menu/menu.ts'
import { weightAt } from '../english/weights.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isWord, type Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption, isSize, itemsOf, sensesOf } from '../mentions/senses.ts'

/** "2 lbs of beef" where it comes by the pound, "a pound and a half" by the half pound, "200g" by 100: as many of those. */
export function withWeights(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  if (lexicon.weights.size === 0) return [...mentions]
  const weighed: Mention[] = []
  for (const [at, mention] of mentions.entries()) {
    if (mention.from < (weighed.at(-1)?.to ?? 0)) continue
    const measure = measureAt(mentions, at, words, lexicon)
    if (measure) weighed.push(...measure)
    else weighed.push(mention)
  }
  return weighed
}

/** How many of which size the weight comes to that is said here; null: none is, or it is understood as it is said. */
function measureAt(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): Mention[] | null {
  const from = mentions[at]?.from ?? 0
  const end = words.texts.findIndex((_, index) => index >= from && !isWord(words, index))
  const weight = weightAt(words.texts.slice(0, end < 0 ? undefined : end), from)
  const to = from + (weight?.length ?? 0)
  const behind = mentions.findIndex((mention) => mention.from === to)
  const isWhole = behind >= 0 || to === words.texts.length
  if (!weight || !isWhole || is(mentions[at - 1], 'a', 'number', 'the')) return null
  const said = mentions.slice(at, behind < 0 ? undefined : behind)
  const [item, ...others] = itemsOf(weighedNoun(mentions, at, behind))
  const isBehind = isNoun(mentions[at - 1])
  if (!item || others.length > 0 || (!isBehind && isUnderstood(said, item))) return null
  const size = sizeFor(item, weight.grams, lexicon)
  if (!size) return null
  const portion: Mention = { cue: 'menu', senses: [{ kind: 'size', id: size.id }], doubtful: false, from, to }
  if (size.count === 1) return [portion]
  // As in "2 large ramen", and in "ramen large x2"
  return isBehind
    ? [portion, { cue: 'number', value: size.count, factor: true, from: to, to }]
    : [{ cue: 'number', value: size.count, from, to: from }, portion]
}

/** "2 lbs of lean beef", "beef, 2 lbs" */
function weighedNoun(mentions: readonly Mention[], at: number, behind: number): Mention | undefined {
  const next = behind < 0 ? [] : fromHereOn(mentions, behind)
  const end = next.findIndex((mention) => !is(mention, 'of', 'the') && (!isOption(mention) || isNoun(mention)))
  return isNoun(next[end]) ? next[end] : shortlyBefore(mentions, at).findLast(isNoun)
}

/** "3 lbs", where it comes by the pound, is a number and a size already. */
function isUnderstood(said: readonly Mention[], item: Item): boolean {
  const [size, ...others] = said.filter((mention) => !(mention.cue === 'number' && mention.value !== null))
  const isOwn = sensesOf(size).some(({ kind, id }) => kind === 'size' && item.sizes.has(id))
  return others.length === 0 && isSize(size) && isOwn
}

/** More portions are hardly meant. */
const mostPortions = 12

/** The largest of the item's sizes that so much can be made up of. */
function sizeFor({ sizes }: Item, grams: number, { weights }: Lexicon): { id: string; count: number } | null {
  const fitting = [...sizes.keys()].flatMap((id) => {
    const count = grams / (weights.get(id) ?? Number.NaN)
    const isWhole = Math.abs(count - Math.round(count)) < 0.01 && count > 0.5 && count <= mostPortions
    return isWhole ? [{ id, count: Math.round(count) }] : []
  })
  return fitting.toSorted((a, b) => a.count - b.count)[0] ?? null
}
