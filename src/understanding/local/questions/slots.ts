import { pronoun } from '../../../english/question-talk.ts'
import type { Menu } from '../../../menu/menu.ts'
import { knownNeed, needOf, saysWords } from '../../../needs/english.ts'
import type { Need } from '../../../needs/need.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Thing } from '../../inquiry.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import type { Sense } from '../mentions/sense.ts'
import { isNoun, isOption, itemsOf, sensesOf } from '../mentions/senses.ts'
import { recognise } from '../recognition/recognise.ts'
import { tokenise } from '../tokens/tokenise.ts'

/** What the words in a place of a question name on the menu. */
export interface Slot {
  words: string
  mentions: readonly Mention[]
  /** Nothing is named: "it", or no word at all. */
  isImplied: boolean
  items: string[]
  options: string[]
  sizes: string[]
  categories: string[]
  groups: string[]
  /** There are words that nobody knows. */
  hasUnknown: boolean
  /** "Pizza", where nothing is called so. */
  isDishLacked: boolean
  /** "Almond milk", where there is an almond croissant, and milk: neither is what is asked about. */
  isOfAnother: boolean
  /** It asks for something rather than about it: "what's up, I need a mocha". */
  orders: boolean
}

export function readSlot(text: string | undefined, menu: Menu, lexicon: Lexicon): Slot {
  const words = nameOfOne((text ?? '').trim(), menu)
  const mentions = recognise(tokenise(words), lexicon)
  const senses = mentions.flatMap((mention) => [...sensesOf(mention)])
  const ids = (kind: Sense['kind'], among: readonly Sense[] = senses) => [
    ...new Set(among.flatMap((sense) => (sense.kind === kind ? [sense.id] : []))),
  ]
  const noun = mentions.find(isNoun)
  // "Pepperoni" that names a pizza is no topping on it.
  const others = mentions.filter((mention) => mention !== noun).flatMap((mention) => [...sensesOf(mention)])
  const categories = [...new Set([...menu.items.values()].map(({ category }) => category))]
  return {
    words,
    mentions,
    isImplied: pronoun.test(words),
    items: ids('item'),
    options: ids('option', others),
    sizes: ids('size'),
    categories: categories.filter((category) => saysWords(words, category)),
    groups: ids('label').filter((label) => !categories.includes(label)),
    // "Two cokes", but "coke zero" may be something else.
    hasUnknown: mentions.some(
      (mention, at) => is(mention, 'unknown') || (is(mention, 'number') && isNoun(mentions[at - 1])),
    ),
    isDishLacked: isDishLacked(words, menu),
    isOfAnother: noun !== undefined && isPartBefore(noun, mentions[mentions.indexOf(noun) + 1], words),
    orders: mentions.some((mention) => is(mention, 'request', 'add', 'make', 'late')),
  }
}

/** "Tofu one", where one thing has tofu in its name: that. */
function nameOfOne(words: string, { items }: Menu): string {
  const [, kind] = /^(.+) ones?$/.exec(words) ?? []
  const named = kind === undefined ? [] : [...items.values()].filter(({ name }) => saysWords(name.toLowerCase(), kind))
  const [only, ...others] = named
  return only && others.length === 0 ? only.name.toLowerCase() : words
}

/** Shops that sell these name them so, while a sauce, say, may be there as a part of something. */
const dishes = /^(pizza|burger)s?$/

function isDishLacked(words: string, { items }: Menu): boolean {
  const [, dish] = dishes.exec(words) ?? []
  if (dish === undefined) return false
  const isNamed = (name: string | null) => name?.toLowerCase().includes(dish) === true
  return ![...items.values()].some((item) =>
    [item.name, item.category, item.description, ...item.aliases].some(isNamed),
  )
}

/** A part of an item's name, with what is no part of it right behind. */
const isPartBefore = (noun: Mention, next: Mention | undefined, words: string): boolean =>
  next?.from === noun.to &&
  isOption(next) &&
  !isNoun(next) &&
  !itemsOf(noun).some(({ name, aliases }) => [name, ...aliases].some((one) => saysWords(words, one)))

/** What is asked about; undefined where the words name nothing on the menu, or more than is known. */
export function thingIn({ isImplied, items, options, hasUnknown, orders }: Slot): Thing | undefined {
  if (isImplied) return { item: null, option: null }
  if (hasUnknown || orders || (items.length === 0 && options.length === 0)) return undefined
  return { item: items[0] ?? null, option: options[0] ?? null }
}

/** "pizzas" where that is a category, though an item may be called so too. */
export const categoryNamed = ({ words, categories }: Slot): string | undefined =>
  categories.find((category) => category.toLowerCase() === words)

/** "vegan cheese", where an option is called so. */
export const isNameOfOne = ({ mentions }: Slot): boolean =>
  mentions.length === 1 && sensesOf(mentions[0]).some(({ kind }) => kind === 'item' || kind === 'option')

const noNeed = wordSet(`
  allergen allergens everything but with without no not dont doesnt today now here left available you i it
`)
const around = /^(?:(?:any|some|an?|the|my|both|either) )+| allerg(?:y|ies|ens?)$/g
const mostWords = 3

/** "Nuts or dairy"; empty where a part of it could not be looked for. */
export function needsIn(words: string): Need[] {
  const parts = words.split(/ (?:and|or|nor|&) /).map((part) => part.replace(around, ''))
  const isClear = parts.every((part) => knownNeed(part) || isName(part))
  return isClear ? parts.map(needOf) : []
}

function isName(words: string): boolean {
  const said = words.split(' ')
  return words !== '' && said.length <= mostWords && !pronoun.test(words) && !said.some((word) => noNeed.has(word))
}
