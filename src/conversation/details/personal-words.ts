import type { Profile } from '../../customers/customer.ts'
import type { Menu, Named } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'

/** What must not be passed on of a customer, but for words that the menu has too: Rose may order a rosé. */
export function personalWords(profile: Profile | null, name: string | null, menu: Menu): string[] {
  const told = [profile?.address, profile?.phone, profile?.name, name].filter((words) => typeof words === 'string')
  // Most are called what their channel calls them.
  return [...new Set(told)].filter((words) => words.length > 1 && !isOnMenu(words, menu))
}

export const isOnMenu = (words: string, menu: Menu): boolean => wordsIn(words).some((word) => menuWords(menu).has(word))

/** "For 6", where the menu has a size of that name. */
export const isNameOnMenu = (words: string, menu: Menu): boolean => namesOfMenu(menu).has(plain(words))

const wordsOfMenu = new WeakMap<Menu, Set<string>>()

/** Every word of the menu's names, worked out once a menu. */
function menuWords(menu: Menu): Set<string> {
  const known = wordsOfMenu.get(menu)
  if (known) return known
  const words = new Set(itemsAndOptions(menu).flatMap(namesOf).flatMap(wordsIn))
  wordsOfMenu.set(menu, words)
  return words
}

const namesKnown = new WeakMap<Menu, Set<string>>()

/** Every name on the menu, those of its sizes too, worked out once a menu. */
function namesOfMenu(menu: Menu): Set<string> {
  const known = namesKnown.get(menu)
  if (known) return known
  const names = new Set([...itemsAndOptions(menu), ...menu.sizes.values()].flatMap(namesOf).map(plain))
  namesKnown.set(menu, names)
  return names
}

function itemsAndOptions({ items }: Menu): Named[] {
  const all = [...items.values()]
  return [...all, ...all.flatMap((item) => item.groups.flatMap((group) => group.options))]
}

const namesOf = ({ name, aliases }: Named): string[] => [name, ...aliases]

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
