import { isFatContent } from './ingredients.ts'

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

/** Say of a drink how it comes, and are nothing to have by itself: "a decaf" is a drink. */
export const isDrinkManner = (word: string): boolean => ['decaf', 'decaffeinated', 'diet', 'iced'].includes(word)

/** Say of a drink what kind it is, as "tea" and "juice" do: a lemonade is no tea. */
export const isDrink = (word: string): boolean => ['lemonade', 'cider', 'smoothie', 'milkshake'].includes(word)

/** To be had as it is in most places, whatever kinds of it a menu names. */
export const isPlainDrink = (word: string): boolean => /^(?:coffee|juice|milk|soda|tea|water)s?$/.test(word)

/** What is sold under the names of its kinds: whoever wants a cola seldom calls it a soda. */
export const isSoldByKind = (name: string): boolean => /\b(?:beverage|drink|pop|soda)s?$/i.test(name)

export const isHot = (word: string): boolean => ['hot', 'warm', 'warmed', 'heated', 'steamed'].includes(word)
/** "Fresh brewed iced tea" */
export const isCold = (name: string): boolean => /\b(?:iced|cold|frozen|chilled)\b/i.test(name)
