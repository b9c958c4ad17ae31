import { isEach } from '../english/grammar.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import { describes, isNoun, isSize, itemsOf } from '../mentions/senses.ts'

/** "Half a pound each of ham and turkey", "two each of the ham and the turkey": so much of the one and of the other. */
export function withEachOf(mentions: readonly Mention[], { texts }: Words): Mention[] {
  const each = mentions.findIndex((mention, at) => isEach(texts[mention.from] ?? '') && is(mentions[at + 1], 'of'))
  const measure = each < 0 ? [] : measureBefore(mentions, each)
  if (measure.length === 0) return [...mentions]
  const listed = fromHereOn(mentions, each + 2)
  const end = listed.findIndex(
    (mention) => is(mention, 'stop', 'number', 'a', 'another', 'both') || (isSize(mention) && !isNoun(mention)),
  )
  const list = end < 0 ? listed : listed.slice(0, end)
  const starts = list.flatMap((mention, at) => (takesAll(mention, measure) ? [phraseStart(list, at)] : []))
  if (starts.length < 2) return [...mentions]
  const counted = list.flatMap((mention, at) =>
    starts.includes(at) ? [...measure.map(saidAt(mention)), mention] : [mention],
  )
  return [...mentions.slice(0, each - measure.length), ...counted, ...mentions.slice(each + 2 + list.length)]
}

/** Where begins what is said of the noun before it: "the chicken burrito". */
const phraseStart = (list: readonly Mention[], noun: number): number =>
  1 + list.slice(0, noun).findLastIndex((mention) => is(mention, 'and', 'comma', 'with') || isNoun(mention))

/** "Two", "half a pound", "two large" */
function measureBefore(mentions: readonly Mention[], each: number): readonly Mention[] {
  const [number, size] = mentions.slice(Math.max(0, each - 2), each)
  const last = size ?? number
  if (is(last, 'number', 'a')) return last ? [last] : []
  if (!last || !isSize(last)) return []
  return size && number && is(number, 'number', 'a') ? [number, last] : [last]
}

const takesAll = (noun: Mention, measure: readonly Mention[]): boolean =>
  isNoun(noun) && measure.every((word) => !isSize(word) || describes(itemsOf(noun), word))

/** The words of the measure, said here again. */
const saidAt =
  ({ from }: Mention) =>
  (word: Mention): Mention => ({ ...word, from, to: from })
