import { type Item, type Menu, type OptionGroup, optionOf } from '../../menu/menu.ts'
import { stem } from '../../text/stem.ts'
import { correctSpelling } from '../local/lexicon/correct-spelling.ts'
import { createLexicon } from '../local/lexicon/create-lexicon.ts'
import type { Lexicon, Phrase } from '../local/lexicon/lexicon.ts'
import { menuAt } from '../local/lexicon/menu-at.ts'
import type { Words } from '../local/lexicon/words.ts'
import type { Sense } from '../local/mentions/sense.ts'
import { tokenise } from '../local/tokens/tokenise.ts'
import { choicesOf } from '../meaning.ts'
import type { OrderSoFar } from '../order-so-far.ts'

/** More ids than this are not sent in one prompt; providers also limit how many values a schema may list. */
export const mostListed = 250
/** Besides what is named in full, so many items and options that a part of a name may mean. */
const mostItems = 90
const mostOptions = 20

/** How many ids a menu has. */
export const idsOf = ({ items, sizes }: Pick<Menu, 'items' | 'sizes'>): number =>
  items.size + sizes.size + new Set([...items.values()].flatMap(optionIds)).size

const optionIds = ({ groups }: Item): string[] => groups.flatMap(({ options }) => options.map(({ id }) => id))

/**
 * The part of a large menu that a text can speak of, in the menu's own order: what has been ordered so far, and what
 * shares words with the text, misspelled or not. A rare word counts for more than one that is everywhere.
 */
export function createRelevance(menu: Menu): (text: string, soFar?: OrderSoFar | null) => Menu {
  const lexicon = createLexicon(menu)
  return (text, soFar = null) => {
    const ordered = soFar?.lines ?? []
    const words = correctSpelling(tokenise(text), lexicon)
    const named = words.texts.flatMap((_, at) => menuAt(words, at, lexicon)?.senses ?? [])
    const ranked = [...scoresOf(words, lexicon)].sort(([, a], [, b]) => b - a).map(([sense]) => sense)
    const items = new Set([
      ...ordered.flatMap(({ item }) => menu.items.get(item) ?? []),
      ...named.flatMap(itemOf),
      ...ranked.flatMap(itemOf).slice(0, mostItems),
    ])
    const options = new Set([
      ...orderedOptions(soFar),
      ...named.flatMap(optionOfSense),
      ...ranked.flatMap(optionOfSense).slice(0, mostOptions),
    ])
    for (const id of options) addOwner(id, items, lexicon.items)
    return partOf(menu, items, options)
  }
}

/** Those of its lines, and those that it was asked about. */
const orderedOptions = (soFar: OrderSoFar | null): string[] => [
  ...(soFar?.lines ?? []).flatMap(({ options }) => options.flatMap(choicesOf)),
  ...(soFar?.asked?.about === 'options' ? soFar.asked.among : []),
]

const itemOf = (sense: Sense): Item[] => (sense.kind === 'item' ? [sense.item] : [])
const optionOfSense = ({ kind, id }: Sense): string[] => (kind === 'option' ? [id] : [])

/** For each thing on the menu, how much of one of its names the text has in one place. */
function scoresOf({ texts, stems }: Words, { parts, longestPhrase, near, knows }: Lexicon): Map<Sense, number> {
  // Which word was misspelled can be left open here.
  const meant = texts.map((text, at) =>
    knows(text) ? [stems[at] ?? ''] : near(text).map(({ candidate }) => stem(candidate)),
  )
  const scores = new Map<Sense, number>()
  for (let from = 0; from < meant.length; from++) {
    const found = new Map<Phrase, number>()
    for (const word of new Set(meant.slice(from, from + longestPhrase).flat())) {
      const phrases = parts.get(word)
      for (const phrase of phrases ?? [])
        found.set(phrase, (found.get(phrase) ?? 0) + 1 / Math.sqrt(phrases?.size ?? 1))
    }
    for (const [phrase, score] of found) {
      for (const sense of phrase.senses) {
        scores.set(sense, Math.max(scores.get(sense) ?? 0, score / Math.sqrt(phrase.words.length)))
      }
    }
  }
  return scores
}

/** An option that is named without its item, "add jalapenos", is of some item all the same. */
function addOwner(option: string, items: Set<Item>, all: readonly Item[]): void {
  const has = (item: Item) => optionOf(item, option) !== undefined
  const owner = [...items].some(has) ? undefined : all.find(has)
  if (owner) items.add(owner)
}

function partOf(menu: Menu, items: ReadonlySet<Item>, options: ReadonlySet<string>): Menu {
  const shown = { ...menu, items: new Map([...menu.items].filter(([, item]) => items.has(item))) }
  return idsOf(shown) <= mostListed ? shown : { ...shown, items: lean(shown.items, options) }
}

/** The items with those of their options that may be meant. */
function lean(items: ReadonlyMap<string, Item>, options: ReadonlySet<string>): Map<string, Item> {
  const named = (group: OptionGroup): OptionGroup => ({
    ...group,
    options: group.options.filter(({ id }) => options.has(id)),
  })
  return new Map(
    [...items].map(([id, item]) => {
      const groups = item.groups.map(named).filter((group) => group.options.length > 0)
      return [id, { ...item, groups }]
    }),
  )
}
