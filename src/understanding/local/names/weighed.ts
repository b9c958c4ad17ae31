import { weightAt } from '../../../english/weights.ts'
import type { Item } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isWord, type Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption, itemsOf, sensesOf } from '../mentions/senses.ts'

/** "2 lbs of beef" that comes by the pound, "a pound and a half" by the half pound, "200g" by 100: as many of those. */
export function withWeights(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  if (lexicon.weights.size === 0) return [...mentions]
  const weighed: Mention[] = []
  let end = 0
  for (const [at, mention] of mentions.entries()) {
    if (mention.from < end) continue
    const measure = measureAt(mentions, at, words, lexicon)
    // "Ham sliced, 3 lbs" as "ham 3 lbs sliced"
    const place = measure?.noun ? 1 + weighed.indexOf(measure.noun) : weighed.length
    end = measure?.said.at(-1)?.to ?? end
    if (measure) weighed.splice(place, 0, ...measure.said)
    else weighed.push(mention)
  }
  return weighed
}

interface Measure {
  said: Mention[]
  /** What it is said behind; null: it stands before its noun, or by itself. */
  noun: Mention | null
}

/** How many of which size the weight comes to that is said here; null: none is, or it is understood as it is said. */
function measureAt(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): Measure | null {
  const from = mentions[at]?.from ?? 0
  const end = words.texts.findIndex((_, index) => index >= from && !isWord(words, index))
  const weight = weightAt(words.texts.slice(0, end < 0 ? undefined : end), from)
  const to = from + (weight?.length ?? 0)
  const behind = mentions.findIndex((mention) => mention.from === to)
  const isWhole = behind >= 0 || to === words.texts.length
  if (!weight || !isWhole || is(mentions[at - 1], 'a', 'number', 'the')) return null
  const said = mentions.slice(at, behind < 0 ? undefined : behind)
  const next = behind < 0 ? undefined : nounBehind(mentions, behind)
  const noun = next ?? shortlyBefore(mentions, at).findLast(isNoun)
  const [item, ...others] = itemsOf(noun)
  const isBehind = !next && isSaidBehind(mentions, at)
  if (!noun || !item || others.length > 0 || (!isBehind && isUnderstood(said, item, weight.grams, lexicon))) return null
  const size = sizeFor(item, weight.grams, lexicon)
  if (!size) return null
  const portion: Mention = { cue: 'menu', senses: [{ kind: 'size', id: size.id }], doubtful: false, from, to: from }
  if (size.count === 1) return { said: [{ ...portion, to }], noun: null }
  const number: Mention = { cue: 'number', value: size.count, from, to }
  // As in "ramen large x2", and in "2 large ramen"
  return isBehind
    ? { said: [portion, { ...number, factor: true }], noun }
    : { said: [number, { ...portion, from: to, to }], noun: null }
}

/** "2 lbs of lean beef" */
function nounBehind(mentions: readonly Mention[], behind: number): Mention | undefined {
  const next = fromHereOn(mentions, behind)
  const end = next.findIndex((mention) => !is(mention, 'of', 'the') && (!isOption(mention) || isNoun(mention)))
  return isNoun(next[end]) ? next[end] : undefined
}

/** "Ham 3 lbs", "ham sliced 3 lbs" */
const isSaidBehind = (mentions: readonly Mention[], at: number): boolean =>
  isNoun(shortlyBefore(mentions, at).findLast((mention) => isNoun(mention) || !isOption(mention)))

/** "3 lbs", where it comes by the pound, is a number and a size already; "1 1/2 lbs" is no half pound. */
function isUnderstood(said: readonly Mention[], { sizes }: Item, grams: number, { weights }: Lexicon): boolean {
  const [first] = said
  const count = first?.cue === 'number' ? (first.value ?? 0) : 1
  const [size, ...others] = said.filter((mention) => mention !== first || !is(mention, 'number'))
  const own = sensesOf(size).find(({ kind, id }) => kind === 'size' && sizes.has(id))
  return others.length === 0 && own !== undefined && isAsMuch(count * (weights.get(own.id) ?? 0), grams)
}

const isAsMuch = (one: number, other: number): boolean => Math.abs(one - other) < one / 100

/** More portions are hardly meant. */
const mostPortions = 12

/** The largest of the item's sizes that so much can be made up of. */
function sizeFor({ sizes }: Item, grams: number, { weights }: Lexicon): { id: string; count: number } | null {
  const fitting = [...sizes.keys()].flatMap((id) => {
    const weight = weights.get(id) ?? 0
    const count = Math.round(grams / weight)
    return isAsMuch(count * weight, grams) && count <= mostPortions ? [{ id, count }] : []
  })
  return fitting.toSorted((a, b) => a.count - b.count)[0] ?? null
}
