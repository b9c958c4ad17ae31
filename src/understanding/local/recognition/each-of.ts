import { isEach } from '../../../english/grammar.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isOption, isSize, itemsOf } from '../mentions/senses.ts'

/** "Half a pound each of ham and turkey", "ham and turkey, two each": so much of the one and of the other. */
export function withEachOf(mentions: readonly Mention[], { texts }: Words): Mention[] {
  const each = mentions.findIndex(({ from }) => isEach(texts[from] ?? ''))
  const measure = each < 0 ? [] : measureBefore(mentions, each)
  if (measure.length === 0) return [...mentions]
  const before = mentions.slice(0, each - measure.length)
  if (!is(mentions[each + 1], 'of')) return withListBefore(before, measure, mentions.slice(each + 1)) ?? [...mentions]
  const list = listBehind(mentions, each + 2)
  const counted = countedEach(list, measure)
  return counted ? [...before, ...counted, ...mentions.slice(each + 2 + list.length)] : [...mentions]
}

/** "Two", "half a pound", "two large" */
function measureBefore(mentions: readonly Mention[], each: number): readonly Mention[] {
  const [number, size] = mentions.slice(Math.max(0, each - 2), each)
  const last = size ?? number
  if (is(last, 'number', 'a')) return last ? [last] : []
  if (!last || !isSize(last)) return []
  return size && number && is(number, 'number', 'a') ? [number, last] : [last]
}

/** Up to where something else is counted. */
function listBehind(mentions: readonly Mention[], start: number): readonly Mention[] {
  const listed = fromHereOn(mentions, start)
  const end = listed.findIndex((mention) => is(mention, 'stop', 'both') || isMeasure(mention))
  return end < 0 ? listed : listed.slice(0, end)
}

/** "Ham and turkey, two each", where no other number is said; null: there is no such "each". */
function withListBefore(
  before: readonly Mention[],
  [number, ...measure]: readonly Mention[],
  rest: readonly Mention[],
): Mention[] | null {
  const listed = shortlyBefore(before, before.length)
  const list = listed.slice(1 + listed.findLastIndex((mention) => is(mention, 'stop', 'request')))
  // "..., two each, with cheese": what follows is said of each, too.
  const endsThere = !isOption(rest.find((mention) => is(mention, 'menu', 'stop', 'unknown')))
  const isCount = number !== undefined && is(number, 'number') && is(before.at(-1), 'comma') && endsThere
  const counted = isCount && !list.some(isMeasure) ? countedEach(list, [number, ...measure]) : null
  return counted && [...before.slice(0, before.length - list.length), ...counted, ...rest]
}

const isMeasure = (mention: Mention): boolean =>
  is(mention, 'number', 'a', 'another') || (isSize(mention) && !isNoun(mention))

/** Each noun of the list with the measure before it; null: there are no two. */
function countedEach(list: readonly Mention[], measure: readonly Mention[]): Mention[] | null {
  const takesAll = (noun: Mention) =>
    isNoun(noun) && measure.every((word) => !isSize(word) || describes(itemsOf(noun), word))
  const starts = list.flatMap((mention, at) => (takesAll(mention) ? [phraseStart(list, at)] : []))
  if (starts.length < 2) return null
  return list.flatMap((mention, at) => (starts.includes(at) ? [...measure.map(saidAt(mention)), mention] : [mention]))
}

/** Where begins what is said of the noun before it: "the chicken burrito". */
const phraseStart = (list: readonly Mention[], noun: number): number =>
  1 + list.slice(0, noun).findLastIndex((mention) => is(mention, 'and', 'comma', 'with') || isNoun(mention))

/** The words of the measure, said here again. */
const saidAt =
  ({ from }: Mention) =>
  (word: Mention): Mention => ({ ...word, from, to: from })
