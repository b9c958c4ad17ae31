import type { Item, Menu } from '../../menu/menu.ts'
import { stem } from '../../text/stem.ts'
import { countSaid } from '../../understanding/local/english/numbers.ts'
import { plain } from '../answers.ts'

/** Nobody reads more names than these in a question. */
const most = 6
const idle = new Set(['one', 'then', 'oh', 'ok', 'i', 'mean', 'meant'].map(stem))
const articles = new Set(['a', 'an', 'the', 'some'].map(stem))

/** "2 shakes", where there are chocolate and vanilla ones: those, and how many; null: the words fit none, or only one. */
export function itemsAlike(words: string, { items }: Menu): { items: Item[]; count: number } | null {
  const said = wordsOf(words)
  const counted = countSaid(plain(words).split(' ')[0] ?? '')
  const name = said.filter((word, at) => !articles.has(word) && !(at === 0 && counted > 0))
  const kind = name.at(-1)
  if (kind === undefined) return null
  const alike = [...items.values()].filter((item) => {
    const called = wordsOf(item.name)
    return item.available && called.at(-1) === kind && name.every((word) => called.includes(word))
  })
  return alike.length > 1 && alike.length <= most ? { items: alike, count: Math.max(1, counted) } : null
}

/** "The soup ones", of several kinds of dumplings: the only one with these words in its name; null: none, or several. */
export function itemCalled(text: string, among: readonly Item[]): Item | null {
  const said = wordsOf(text).filter((word) => !articles.has(word) && !idle.has(word))
  const called = among.filter(({ name }) => said.length > 0 && said.every((word) => wordsOf(name).includes(word)))
  return called.length === 1 ? (called[0] ?? null) : null
}

const wordsOf = (text: string): string[] => plain(text).split(' ').map(stem)
