import { isCold, isFatContent } from './synonyms.ts'

const coffees = ['coffee', 'drip coffee', 'filter coffee', 'brewed coffee']
/** "A matcha latte" is the matcha of a shop that has no other, and "a coffee" what it calls "drip". */
export function fuller(name: string): string[] {
  if (/\b(?:chai|matcha|hojicha)$/.test(name)) return [`${name} latte`, `${name} tea latte`]
  return /^(?:drip|filter|batch brew|house (?:brew|blend))$/.test(name) ? coffees : []
}

/** Of a roast people say the coffee: "a large dark roast". */
export const isRoast = (word: string): boolean => /^roasts?$/.test(word)

/** ... And of one without caffeine: "two decafs". */
export const isDecaf = (word: string): boolean => /^(?:decafs?|decaff|decaffeinated)$/.test(word)

/** What menus often sell apart: a latte and an iced latte. */
export const isServedSo = (word: string): boolean => ['iced', 'frozen', 'blended'].includes(word)

/** "Milk" is a cow's, however much fat it has. */
export function isCowsMilk(name: string): boolean {
  const [, kind] = /^(.+) milk$/.exec(name) ?? []
  return kind !== undefined && (kind === 'whole' || isFatContent(kind))
}

/** "Oat milk", "2% milk", but not milk as such. */
export const isKindOfMilk = (name: string): boolean => / milk$/.test(name)

/** Never comes hot, though nobody says so. */
export const isColdDrink = (name: string): boolean =>
  isCold(name) || /\b(?:lemonade|limeade|smoothie|milkshake|shaken|nitro|frapp[eé]\w*)\b/i.test(name)

/** "Milk chocolate" is chocolate, and hardly milk besides. */
export const isKindOfChocolate = (kind: string, thing: string): boolean =>
  thing === 'chocolate' && ['milk', 'dark', 'white'].includes(kind)

export const isEspresso = (word: string): boolean => word === 'espresso'

/** "Hot drinks", as menus head them. */
export const isDrinks = (category: string): boolean =>
  /\b(?:drinks?|beverages?|coffees?|teas?|sodas?|shakes?|juices?|beers?|wines?)\b/i.test(category)
