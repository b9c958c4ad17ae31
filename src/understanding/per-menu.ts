import type { Menu } from '../menu/menu.ts'

/** Makes something of a menu once, until another version of the menu comes. */
export function perMenu<T>(make: (menu: Menu) => T): (menu: Menu) => T {
  let last: { version: string; made: T } | null = null
  return (menu) => {
    if (last?.version !== menu.version) last = { version: menu.version, made: make(menu) }
    return last.made
  }
}
