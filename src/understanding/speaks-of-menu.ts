import type { Menu } from '../menu/menu.ts'
import { stem } from '../text/stem.ts'
import { namesOf } from './local/lexicon/menu-names.ts'
import { tokenise } from './local/tokens/tokenise.ts'

/** Tells whether a text has any word of the menu's names: a question without one is not about what the shop sells. */
export function speaksOfMenu(menu: Menu): (text: string) => boolean {
  const words = new Set([...namesOf(menu)].flatMap(([{ name, aliases }]) => [name, ...aliases].flatMap(stemsOf)))
  return (text) => stemsOf(text).some((word) => words.has(word))
}

const stemsOf = (text: string): string[] =>
  tokenise(text).flatMap(({ kind, text: word }) => (kind === 'word' && word.length > 2 ? [stem(word)] : []))
