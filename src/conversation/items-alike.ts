import { countSaid } from '../english/numbers.ts'
import type { Item, Menu } from '../menu/menu.ts'
import { plain } from '../text/plain.ts'
import { stem } from '../text/stem.ts'

/** Nobody reads more names than these in a question. */
const mostAlike = 6
const idle = new Set(['one', 'then', 'oh', 'ok', 'i', 'mean', 'meant'].map(stem))
const articles = new Set(['a', 'an', 'the', 'some'].map(stem))

interface Alike {
  items: readonly Item[]
  count: number
}

/** "2 shakes", where there are chocolate and vanilla ones: those, and how many; null: the words fit none, or one. */
function itemsAlike(words: string, menu: Menu): Alike | null {
  const said = wordsOf(words)
  const counted = countSaid(plain(words).split(' ')[0] ?? '')
  const name = said.filter((word, at) => !articles.has(word) && !(at === 0 && counted > 0))
  const alike = name.length > 0 ? calledAlike(name, menu) : []
  return alike.length > 0 ? { items: alike, count: Math.max(1, counted) } : null
}

/**
 * "Chicken", where there are chicken tacos and chicken burritos, "vanilla shake", where there are two of them; none:
 * only one thing fits the words, or nothing.
 * @param name its stems
 */
function calledAlike(name: readonly string[], menu: Menu): readonly Item[] {
  const isCalledSo = (item: Item) => item.available && name.every((word) => wordsOf(item.name).includes(word))
  const namesakes = namesakesOf(name, menu)
  return namesakes.length > 0 ? namesakes : severalOf(name.at(-1) ?? '', menu, isCalledSo)
}

/** Those that are all called just this. */
export function namesakesOf(name: readonly string[], { items }: Menu): readonly Item[] {
  const said = name.join(' ')
  const isCalledJustThis = (words: string) => wordsOf(words).join(' ') === said
  return fewOf(
    [...items.values()].filter((item) => item.available && [item.name, ...item.aliases].some(isCalledJustThis)),
  )
}

/** Those of which the customer is asked which one they mean by these words; null: that isn't asked. */
export function itemsAskedAbout([only, ...others]: readonly string[], menu: Menu): Alike | null {
  return only === undefined || others.length > 0 ? null : itemsAlike(only, menu)
}

/**
 * The things to order whose name ends with this word, where there are several, and not too many to name; else none.
 * @param kind its stem
 */
export function severalOf(kind: string, { items }: Menu, fits: (item: Item) => boolean = () => true): readonly Item[] {
  const alike = [...items.values()].filter((item) => {
    const called = wordsOf(item.name)
    return called.length > 1 && called.at(-1) === kind && fits(item)
  })
  return fewOf(alike)
}

/** As many as somebody can be asked about. */
const fewOf = (alike: readonly Item[]): readonly Item[] => (alike.length > 1 && alike.length <= mostAlike ? alike : [])

/** "The soup ones", of several kinds of dumplings: the only one with these words in its name; null: none or several. */
export function itemCalled(text: string, among: readonly Item[]): Item | null {
  const said = wordsOf(text).filter((word) => !articles.has(word) && !idle.has(word))
  const called = among.filter(({ name }) => said.length > 0 && said.every((word) => wordsOf(name).includes(word)))
  return called.length === 1 ? (called[0] ?? null) : null
}

const wordsOf = (text: string): string[] => plain(text).split(' ').map(stem)
