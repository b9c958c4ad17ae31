import { isPlainDrink } from '../../../english/drinks.ts'
import { isAdjective, isJoint } from '../../../english/name-words.ts'
import { ownThings } from '../../../english/things.ts'
import type { Item } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import type { Lexicon, Phrase } from '../lexicon/lexicon.ts'
import { isWord, type Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { sensesOfAll } from '../mentions/sense.ts'
import { describes, isKind, isNoun, isPlainOption, isSize, itemsOf, sensesFor } from '../mentions/senses.ts'
import {
  common,
  endsWith,
  headedBy,
  isKindOfOther,
  lacksItsHead,
  namesItem,
  plainest,
  tellsApart,
} from './held-names.ts'

const ownStems = ownThings.map((name) => name.split(' ').map(stem))

export type Named = Mention & { cue: 'menu' }

/** Words of a text, with the names on the menu that have them all, one behind the other or not. */
interface Part {
  from: number
  to: number
  said: readonly string[]
  holders: ReadonlySet<Phrase>
}

/** The one thing, or those, of whose names the words from here on are a part; null: of none. */
export function partOfName(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): Named | null {
  const part = partAt(mentions, at, words, lexicon)
  if (!part) return null
  const { from, to, said, holders } = part
  const isOneWord = said.length === 1
  // "Chicken sandwich crispy" is all that one is called, though another is spicy too.
  const wholes = [...holders].filter((phrase) => phrase.words.length === said.length)
  const things = isOneWord && isOrdered(mentions, at) ? headedBy(said.at(-1) ?? '', holders) : holders
  const senses = sensesOfAll(wholes.length > 0 ? wholes : plainest(things, said))
  const items = senses.flatMap((sense) => (sense.kind === 'item' ? [sense.item] : []))
  const isOnlyItem = !isKind(mentions[at]) && senses.length === 1 && items.length === 1
  const isThing = isOnlyItem && (standsAlone(mentions, at) || (isOneWord && isSaidOfItself(mentions, at, items, words)))
  const isAttribute = isOneWord && !isThing && isAdjective(words.texts[from] ?? '')
  if (isAttribute || senses.length === 0 || (isOneWord && isPutOnOther(mentions, at, items, part))) return null
  // "A milk" need not be the chocolate milk.
  const isHead =
    !isPlainDrink(words.texts[to - 1] ?? '') &&
    [...holders].every((phrase) => (things.has(phrase) ? endsWith(phrase, said.at(-1)) : !namesItem(phrase)))
  // "Beans" are the baked beans, by themselves and as what comes with a dish, where there are no others.
  const isOneName = !isKind(mentions[at]) && items.length === 1 && things.size === 1
  const isClear = ((isOnlyItem || isOneName) && isHead) || (isThing && tellsApart(holders, items, lexicon))
  const isPoor = items.length > 0 && !isClear && (isOneWord || lacksItsHead(holders, said, lexicon))
  const isOther = wholes.length === 0 && [...holders].some((phrase) => namesAnother(phrase, said))
  return { cue: 'menu', senses, doubtful: isPoor || isKindOfOther(senses, said, lexicon) || isOther, from, to }
}

/** "Garlic bread with cheese", where there is cheese ravioli: nobody orders that so, as one does "soup with bread". */
function isPutOnOther(
  mentions: readonly Mention[],
  at: number,
  items: readonly Item[],
  { said, holders }: Part,
): boolean {
  if (items.length === 0 || !is(mentions[at - 1], 'with')) return false
  const noun = itemsOf(shortlyBefore(mentions, at).findLast(isNoun))
  const isHead = [...holders].some((phrase) => namesItem(phrase) && endsWith(phrase, said[0]))
  return noun.length > 0 && !isHead && !items.some((item) => noun.includes(item))
}

/** As many words from here on as any name has; null: none has even the first. */
function partAt(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): Part | null {
  const from = mentions[at]?.from ?? 0
  let holders = lexicon.parts.get(words.stems[from] ?? '')
  if (!holders) return null
  let to = from + 1
  let held = holders
  for (let next = to; next < from + lexicon.longestPhrase && isWord(words, next); next++) {
    held = common(held, lexicon.parts.get(words.stems[next] ?? ''))
    if (held.size === 0) break
    // No name ends with "and".
    if (isJoint(words.texts[next] ?? '')) continue
    holders = held
    to = next + 1
  }
  // A name takes whole mentions.
  if (!mentions.some((mention) => mention.to === to)) to = from + 1
  if (to === from + 1 && !standsAlone(mentions, at))
    holders = asSaidOf(shortlyBefore(mentions, at), holders, from, words)
  return { from, to, said: words.stems.slice(from, to), holders }
}

/**
 * "A cheese croissant", where there is an egg and cheese croissant, "with cheese", where there is cream cheese: hardly
 * that.
 */
function namesAnother({ words }: Phrase, said: readonly string[]): boolean {
  const joint = words.indexOf('and')
  const lacksFirst = joint > 0 && said.includes(words[joint + 1] ?? '') && !said.includes(words[joint - 1] ?? '')
  const isOwnThing = ownStems.some(
    ([first = '', head = '']) =>
      words[words.indexOf(first) + 1] === head && said.includes(head) && !said.includes(first),
  )
  return lacksFirst || isOwnThing
}

/** "a greek", "the large greek": an adjective in the place of a noun. */
const standsAlone = (mentions: readonly Mention[], at: number): boolean =>
  (is(mentions[at - 1], 'a', 'the', 'number', 'another') || isSize(mentions[at - 1])) &&
  !is(mentions[at + 1], 'menu', 'unknown', 'kind', 'ingredient', 'size', 'pronoun')

/** "A drip", "ten boneless garlic", "vermicelli with shrimp": where a noun should be, judged by the words around it. */
const isOrdered = (mentions: readonly Mention[], at: number): boolean =>
  standsAlone(mentions, at) || (isBegun(mentions, at) && is(mentions[at + 1], 'with', 'aside'))

const isBegun = (mentions: readonly Mention[], at: number): boolean =>
  at === 0 || is(mentions[at - 1], 'request', 'comma', 'stop', 'a', 'number', 'another') || isSize(mentions[at - 1])

/** "A greek with feta", where that has feta. */
const isSaidWithOwn = (mentions: readonly Mention[], at: number, items: readonly Item[]): boolean => {
  const next = is(mentions[at + 1], 'with') ? mentions[at + 2] : mentions[at + 1]
  return isBegun(mentions, at) && isPlainOption(next) && describes(items, next)
}

/** What is said beside it is its own: so nothing else is meant. */
const isSaidOfItself = (mentions: readonly Mention[], at: number, items: readonly Item[], words: Words): boolean =>
  isSaidWithOwn(mentions, at, items) || isSaidOfOwn(mentions, at, items, words)

/** "A lychee ramune", where that is a ramune soda. */
function isSaidOfOwn(mentions: readonly Mention[], at: number, items: readonly Item[], { texts }: Words): boolean {
  const [kind, thing] = [mentions[at - 1], mentions[at]]
  if (!kind || kind.to !== thing?.from || is(mentions[at + 1], 'menu')) return false
  return (
    isPlainOption(kind) && describes(items, kind) && isBegun(mentions, at - 1) && !isAdjective(texts[thing.from] ?? '')
  )
}

/**
 * "A latte with cinnamon", where there is ground cinnamon and a cinnamon dolce latte; but "a gyro with lamb" is the
 * lamb gyro.
 */
function asSaidOf(
  before: readonly Mention[],
  holders: ReadonlySet<Phrase>,
  from: number,
  { stems }: Words,
): ReadonlySet<Phrase> {
  const said = stems[from] ?? ''
  const noun = before.findLast(isNoun)
  const items = itemsOf(noun)
  const isNamed = noun !== undefined && stems.slice(noun.from, noun.to).includes(said)
  const theirs = ({ senses }: Phrase) => items.flatMap((item) => sensesFor(item, senses))
  const fitting = [...holders].filter((phrase) => theirs(phrase).length > 0)
  const mayBeItem = [...holders].some(({ words, senses }) =>
    senses.some(
      (sense) => sense.kind === 'item' && (words.at(-1) === said || (!isNamed && items.includes(sense.item))),
    ),
  )
  // "With strip", of a pack that comes with New York strip, which is sold by itself, too
  const isSide = is(before.at(-1), 'with') && new Set(fitting.flatMap(theirs).map(({ id }) => id)).size === 1
  // All of them mean the same.
  if (isSide)
    return new Set(
      [fitting.find((phrase) => endsWith(phrase, said)) ?? fitting[0]].filter((name) => name !== undefined),
    )
  return fitting.length > 0 && !mayBeItem ? new Set(fitting) : holders
}
