import { parseMenu } from '../menu/load-menu.ts'
import { FileError } from '../yaml/file-error.ts'

/** A menu that is as it should be. */
export const goodMenu = `shop:
  name: Corner
  currency: USD
  timezone: America/Chicago
  language: en
sizes:
  - { id: small, name: Small }
  - { id: large, name: Large, aliases: [big] }
items:
  - id: soup
    name: Soup
    category: Food
    price: 4.50
  - id: stew
    name: Stew
    category: Food
    sizes:
      small: 6
      large: 8.25
    options: [extras]
option_groups:
  - id: extras
    name: Extras
    options:
      - id: bread
        name: Bread
        price: 0.80
      - id: egg
        name: Egg
        counted: true
`

/** The good menu with one piece of it written otherwise. */
export function changed(piece: string, by: string): string {
  if (!goodMenu.includes(piece)) throw new Error(`the good menu has no ${piece}`)
  return goodMenu.replace(piece, by)
}

export function menuOf(text: string) {
  const result = parseMenu(text)
  if (!result.ok) throw new FileError('menu', 'text', result.faults)
  return result.menu
}
