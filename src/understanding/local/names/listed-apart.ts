import { isJoint } from '../../../english/name-words.ts'
import type { Item } from '../../../menu/menu.ts'
import { languageAt } from '../lexicon/language-at.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isWord, type Words } from '../lexicon/words.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { describes, isNoun, itemsOf, sensesFor } from '../mentions/senses.ts'

/** May stand before or between them: "double cheese". */
const between: readonly Cue[] = ['and', 'the', 'multiple', 'extra', 'light']
const refusals: readonly Cue[] = ['no', 'without']

/**
 * "A burger with mushrooms and swiss": half the name of another item, the mushroom swiss burger, orders no second
 * burger where it stands in a list of options and each of its words is one.
 */
export function listedApart(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const apart: Mention[] = []
  mentions.forEach((mention, at) => {
    if (mention.from < (apart.at(-1)?.to ?? 0)) return
    const list = isNoun(mention) ? listOf(mention, mentions[at + 1], apart, words, lexicon) : null
    if (list) apart.push(...list)
    else apart.push(mention)
  })
  return apart
}

function listOf(
  mention: Mention,
  next: Mention | undefined,
  before: readonly Mention[],
  words: Words,
  lexicon: Lexicon,
): Mention[] | null {
  const options = isHalfNamed(mention, words, lexicon) ? optionsIn(mention, before, words, lexicon) : null
  return options ?? namedApart(mention, next, before, words, lexicon)
}

const isHalfNamed = (mention: Mention, { texts }: Words, { exact }: Lexicon): boolean =>
  mention.to - mention.from > 1 &&
  !exact.get(texts.slice(mention.from, mention.to).join(''))?.some(({ kind }) => kind === 'item')

/** "A pizza with ham and cheese", "a ham and cheese pizza" order no ham and cheese sandwich, where a pizza has both. */
function namedApart(
  mention: Mention,
  next: Mention | undefined,
  before: readonly Mention[],
  words: Words,
  lexicon: Lexicon,
): Mention[] | null {
  if (!words.texts.slice(mention.from, mention.to).some(isJoint)) return null
  const holder = next?.from === mention.to && isNoun(next) ? next : before.findLast(isNoun)
  const lead = before.findLast((mention) => !is(mention, 'the'))
  const isSaidOf = holder === next || is(lead, 'with') || isOneOf(lead, refusals)
  return isSaidOf ? optionsOf(mention, itemsOf(holder), words, lexicon) : null
}

function continuesOptions(before: readonly Mention[], items: readonly Item[]): boolean {
  // "Burger bacon cheese lettuce", "burger well done bacon cheese"
  if (isNoun(before.findLast((mention) => !is(mention, 'note')))) return true
  const lead = before.findLast((mention) => !is(mention, 'and', 'comma', 'the'))
  // "A burger without the mushrooms and swiss" refuses what is on it.
  return is(lead, 'with', 'add') || isOneOf(lead, refusals) || (describes(items, lead) && !isNoun(lead))
}

/** The options of the noun before that its words name one after the other; null where there are others among them. */
function optionsIn(mention: Mention, before: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] | null {
  const items = itemsOf(before.findLast(isNoun))
  const lead = before.findLast((other) => !is(other, 'the'))
  const isAsked = is(lead, 'request')
  const options = isAsked || continuesOptions(before, items) ? optionsOf(mention, items, words, lexicon) : null
  // "A burger with mustard and I'd like bacon cheese on it": on it, or the bacon cheeseburger?
  if (isAsked) return options && [doubted(mention)]
  // "No chili cheese": is the cheese wanted?
  return isOneOf(lead, refusals) ? (options?.map((option) => doubted(option)) ?? null) : options
}

const doubted = (option: Mention): Mention => (option.cue === 'menu' ? { ...option, doubtful: true } : option)

function optionsOf({ from, to }: Mention, items: readonly Item[], words: Words, lexicon: Lexicon): Mention[] | null {
  const options: Mention[] = []
  for (let at = from; at < to; at = options.at(-1)?.to ?? to) {
    const [item] = options.length === 1 ? [itemAt(at, to, words, lexicon)] : []
    if (item) return [...options, item]
    const word = languageAt(words, at, lexicon, to)
    const found = optionAt(words, at, items, lexicon) ?? (isOneOf(word ?? undefined, between) ? word : null)
    if (!found) return null
    options.push(found)
  }
  return options
}

/** "Bacon cheese french fries": cheese and the french fries, where cheese fries might be called so too. */
function itemAt(from: number, to: number, { texts }: Words, { exact }: Lexicon): Mention | null {
  const senses = exact.get(texts.slice(from, to).join(''))?.filter(({ kind }) => kind === 'item') ?? []
  return senses.length > 0 ? { cue: 'menu', senses, doubtful: true, from, to } : null
}

function optionAt(words: Words, at: number, items: readonly Item[], lexicon: Lexicon): Mention | null {
  let longest: Mention | null = null
  let key = ''
  for (let to = at + 1; to <= at + lexicon.longestPhrase && isWord(words, to - 1); to++) {
    key += words.stems[to - 1]
    const senses = items.flatMap((item) => sensesFor(item, lexicon.stems.get(key) ?? []))
    if (senses.length > 0) longest = { cue: 'menu', senses, doubtful: false, from: at, to }
  }
  return longest
}
