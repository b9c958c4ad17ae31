import { parseMenu } from '../../menu/load-menu.ts'
import type { Menu } from '../../menu/menu.ts'
import type { LineOption, Meaning } from '../meaning.ts'

const shop = '{ name: Test, currency: EUR, timezone: Europe/Berlin, language: en }'

/** Noodles in sizes, with options that share words, and drinks of which some have no size. */
export const noodleBar = menu(`
shop: ${shop}
sizes:
  - { id: small, name: Small }
  - { id: large, name: Large }
items:
  - { id: ramen, name: Ramen, category: Noodles, aliases: [noodle soup], sizes: { small: 9, large: 12 }, options: [broth, extras, egg] }
  - { id: udon, name: Udon, category: Noodles, sizes: { small: 9, large: 12 }, options: [extras, egg] }
  - { id: gyoza, name: Gyoza, category: Sides, price: 6, options: [dip] }
  - { id: kimchi, name: Kimchi, category: Sides, price: 4 }
  - { id: cola, name: Cola, category: Drinks, price: 3 }
  - { id: diet_cola, name: Diet cola, category: Drinks, price: 3 }
  - { id: jasmine_tea, name: Jasmine tea, category: Drinks, sizes: { small: 3, large: 4 }, options: [sugar] }
option_groups:
  - id: broth
    name: Broth
    options:
      - { id: miso, name: Miso, aliases: [light broth] }
      - { id: tonkotsu, name: Tonkotsu }
  - id: extras
    name: Extras
    options:
      - { id: green_onions, name: Green onions, aliases: [onions, green onion] }
      - { id: fried_onions, name: Fried onions, aliases: [onions] }
      - { id: sweet_corn, name: Sweet corn, aliases: [corn] }
      - { id: nori, name: Nori }
      - { id: bok_choy, name: Bok choy }
      - { id: chili_oil, name: Chili oil }
      - { id: sesame_oil, name: Sesame oil }
      - { id: kimchi, name: Kimchi, price: 1 }
  - id: egg
    name: Egg
    options: [{ id: egg, name: Egg, counted: true, price: 1 }]
  - id: dip
    name: Dip
    options: [{ id: soy, name: Soy sauce }, { id: chili_oil, name: Chili oil }]
  - id: sugar
    name: Sugar
    options: [{ id: honey, name: Honey }]
`)

/** Items without sizes, whose one group is a choice between kinds of the same thing. */
export const curryHouse = menu(`
shop: ${shop}
items:
  - { id: korma, name: Korma, category: Curries, price: 11, options: [rice, heat] }
  - { id: vindaloo, name: Vindaloo, category: Curries, price: 12, options: [rice, heat] }
  - { id: lassi, name: Mango lassi, category: Drinks, aliases: [lassi], price: 4 }
option_groups:
  - id: rice
    name: Rice
    max: 1
    options: [{ id: basmati, name: Basmati rice }, { id: pilau, name: Pilau rice }]
  - id: heat
    name: Heat
    options: [{ id: mild, name: Mild }, { id: hot, name: Hot }]
`)

export function menu(text: string): Menu {
  const result = parseMenu(text)
  if (!result.ok) throw new Error(result.faults.map(({ message }) => message).join('; '))
  return result.menu
}

/** Sizes in units; names of several words, whose single words also mean something else. */
export const pizzeria = menu(`
shop: ${shop}
sizes:
  - { id: small, name: Small, aliases: [9 inch] }
  - { id: large, name: Large, aliases: ['13"', party size] }
  - { id: glass, name: 10 oz }
  - { id: jug, name: 2-liter }
items:
  - { id: bianca, name: Bianca, category: Pizzas, aliases: [white pizza], sizes: { small: 8, large: 12 }, options: [toppings] }
  - { id: salami_pizza, name: Salami, category: Pizzas, aliases: [salami pizza], sizes: { small: 9, large: 13 }, options: [toppings] }
  - { id: plain_pizza, name: Plain, category: Pizzas, aliases: [pizza], sizes: { small: 7, large: 11 }, options: [toppings] }
  - { id: night_train, name: Night Train, category: Pizzas, sizes: { small: 9, large: 13 }, options: [toppings] }
  - { id: meatballs, name: Meatballs, category: Sides, price: 7, options: [gravy, dips] }
  - { id: iced_tea, name: Iced tea, category: Drinks, sizes: { glass: 3, jug: 7 } }
option_groups:
  - id: toppings
    name: Toppings
    options:
      - { id: salami, name: Salami, aliases: [salame] }
      - { id: rocket, name: Rocket leaves }
      - { id: vegan_gouda, name: Vegan gouda, aliases: [milk free cheese] }
      - { id: roast_onions, name: Roast onions }
  - id: gravy
    name: Gravy
    options:
      - { id: brown, name: Brown gravy }
      - { id: smoky, name: Smoky }
      - { id: bare, name: Bare, aliases: [without gravy] }
  - id: dips
    name: Dips
    options:
      - { id: herb_butter, name: Herb butter, counted: true }
      - { id: smoked_herb_butter, name: Smoked herb butter, counted: true }
      - { id: aioli, name: Aioli, counted: true }
`)

/** The lines of a meaning as one would note them: "2 large ramen: extra nori, no egg". */
export const written = ({ lines }: Pick<Meaning, 'lines'>): string[] =>
  lines.map(({ item, quantity, size, options }) => {
    const line = [quantity, size, item].filter((part) => part !== null).join(' ')
    return options.length === 0 ? line : `${line}: ${options.map(optionWritten).join(', ')}`
  })

export function optionWritten(option: LineOption): string {
  const name = 'anyOf' in option ? option.anyOf.join('|') : option.option
  const amount = option.amount === 'regular' ? null : option.amount
  return [option.exclude ? 'no' : null, amount, name, option.count && `x${option.count}`].filter(Boolean).join(' ')
}
