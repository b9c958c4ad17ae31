import { parseMenu } from '../menu/load-menu.ts'
import type { Menu } from '../menu/menu.ts'

const text = `
shop:
  name: Corner Deli
  currency: USD
  timezone: America/Chicago
  language: en
  fulfilment: [pickup, delivery]
  minimum: { delivery: 10.00 }
  delivery_fee: 3.00
sizes:
  - { id: small, name: Small }
  - { id: large, name: Large, aliases: [big] }
items:
  - { id: soup, name: Soup, category: Kitchen, sizes: { small: 4.00, large: 6.50 }, options: [bread, extras] }
  - { id: toast, name: Toast, category: Kitchen, price: 3.20, options: [extras] }
  - { id: pie, name: Pie, category: Kitchen, price: 5.00, available: false }
  - { id: lemonade, name: Lemonade, category: Drinks, aliases: [lemo], price: 2.50 }
option_groups:
  - id: bread
    name: Bread
    min: 1
    max: 1
    options:
      - { id: rye, name: Rye, aliases: [bread] }
      - { id: white, name: White, aliases: [bread] }
  - id: extras
    name: Extras
    max: 2
    options:
      - { id: cheese, name: Cheese, price: 0.80 }
      - { id: onion, name: Onion, price: 0.20 }
      - { id: egg, name: Egg, price: 1.00, counted: true }
      - { id: truffle, name: Truffle, price: 9.00, available: false }
`

/**
 * A small menu with one of everything: sizes, a required choice, an ambiguous word, a counted option, sold-out things,
 * a minimum and a fee for delivery.
 * @param changes replacements in the file's text, before it is read
 */
export function deliMenu(...changes: [from: string, to: string][]): Menu {
  const changed = changes.reduce((file, [from, to]) => {
    if (!file.includes(from)) throw new Error(`the deli's menu does not say ${from}`)
    return file.replace(from, to)
  }, text)
  const parsed = parseMenu(changed)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.menu
}
