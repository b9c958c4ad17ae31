import { isPlace, isOnIt as saysOnIt } from '../../../english/grammar.ts'
import type { Words } from '../lexicon/words.ts'
import { isRefused } from '../mentions/exclusion.ts'
import { hasGroup } from '../mentions/groups.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isOption, isSize, itemsOf } from '../mentions/senses.ts'
import { isSharedOut } from './shared-out.ts'

/** "no pepperoni on the second": nobody refuses a pizza on a pizza; "on a bagel" orders none beside what it holds. */
export function asOption(mentions: readonly Mention[], mention: Mention, at: number, words: Words): Mention {
  if (mention.cue !== 'menu') return mention
  const isOut = isRefused(mentions, at) && (isOption(mention) || isOfGroup(mentions, mention, at))
  if (!isOut && !(isOption(mention) && isOn(mentions, at, words))) return mention
  return { ...mention, senses: mention.senses.filter(({ kind }) => kind !== 'item') }
}

const isOn = (mentions: readonly Mention[], at: number, words: Words): boolean =>
  isPutOn(mentions, at, words) ||
  isSharedOut(mentions, at) ||
  isMuchOn(mentions, at) ||
  isOnIt(mentions, at, words) ||
  isOnSuchOne(mentions, at, words)

/** "a burrito, no rice", where rice is a side too */
function isOfGroup(mentions: readonly Mention[], { senses }: Mention & { cue: 'menu' }, at: number): boolean {
  const noun = shortlyBefore(mentions, at).findLast(isNoun)
  return itemsOf(noun).some((item) => hasGroup(item, senses))
}

/** "an egg sandwich on a bagel" */
function isPutOn(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const place = mentions[at - 2]
  // "With cheese on it a bagel" orders that one besides.
  const words = texts.slice(place?.from, place?.to).join(' ')
  if (!is(mentions[at - 1], 'a') || !place || !isPlace(words)) return false
  return describes(itemsOf(shortlyBefore(mentions, at).findLast(isNoun)), mentions[at])
}

/** "extra guacamole on a burrito", where guacamole is a side too */
function isMuchOn(mentions: readonly Mention[], at: number): boolean {
  const [amount, option] = [mentions[at - 1], mentions[at]]
  if (!option || !is(amount, 'extra', 'light') || !is(mentions[at + 1], 'with')) return false
  return describes(itemsOf(fromHereOn(mentions, at + 1).find(isNoun)), option)
}

/** "a cheeseburger with onion rings on it": none beside it */
function isOnIt(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const place = mentions[at + 1]
  if (!is(mentions[at - 1], 'with') || !place || !is(place, 'filler')) return false
  if (!saysOnIt(texts.slice(place.from, place.to).join(' '))) return false
  return describes(itemsOf(shortlyBefore(mentions, at).findLast(isNoun)), mentions[at])
}

/** "Pepperoni on the large one", where a pizza is called pepperoni, too */
function isOnSuchOne(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [before, place, the, how, one] = [mentions[at - 1], ...mentions.slice(at + 1, at + 5)]
  const isCounted = is(before, 'a', 'number', 'another', 'the') || isSize(before)
  if (isCounted || !is(place, 'with') || !isPlace(texts[place?.from ?? 0] ?? '')) return false
  const isOne = (mention: Mention | undefined) => mention !== undefined && texts[mention.from] === 'one'
  return is(the, 'ordinal')
    ? isOne(how)
    : is(the, 'the') && (isSize(how) || isOption(how)) && !isNoun(how) && isOne(one)
}
