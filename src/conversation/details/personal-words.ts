import type { Profile } from '../../customers/customer.ts'
import type { Menu, Named } from '../../menu/menu.ts'

/** What must not be passed on of a customer, but for words that the menu has too: Rose may order a rosé. */
export function personalWords(profile: Profile | null, name: string | null, menu: Menu): string[] {
  const told = [profile?.address, profile?.phone, profile?.name, name].filter((words) => typeof words === 'string')
  // Most are called what their channel calls them.
  return [...new Set(told)].filter((words) => words.length > 1 && !isOnMenu(words, menu))
}

export const isOnMenu = (words: string, menu: Menu): boolean => wordsIn(words).some((word) => menuWords(menu).has(word))

const wordsOfMenu = new WeakMap<Menu, Set<string>>()

/** Every word of the menu's names, worked out once a menu. */
function menuWords(menu: Menu): Set<string> {
  const known = wordsOfMenu.get(menu)
  if (known) return known
  const items = [...menu.items.values()]
  const named: Named[] = [...items, ...items.flatMap((item) => item.groups.flatMap((group) => group.options))]
  const words = new Set(named.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsIn)))
  wordsOfMenu.set(menu, words)
  return words
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
