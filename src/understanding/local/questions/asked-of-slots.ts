import { asksForLess, isNothingSold } from '../../../english/question-talk.ts'
import type { Inquiry, Thing } from '../../inquiry.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is } from '../mentions/mention.ts'
import { isNoun, isSeveral, isSize, itemsOf } from '../mentions/senses.ts'
import { categoryNamed, needsIn, type Slot, thingIn } from './slots.ts'

/** Of what nobody knows, the answer is that the menu doesn't have it. */
export function ofThing(slot: Slot, inquiry: (thing: Thing) => Inquiry): Inquiry | undefined {
  const thing = thingIn(slot)
  return thing ? inquiry(thing) : absent(slot)
}

/** "Which have no nuts?" looks for the contrary. */
export const isNegated = /\b(?:no|not|dont|doesnt|isnt|arent|havent|hasnt|without)\b/

/** Of "are the fries gluten free and ..." only a part would be answered. */
export const isOneThing = ({ items, options, isImplied, hasUnknown }: Slot): boolean =>
  isImplied || hasUnknown || items.length + options.length === 1

const longestName = 4
const noName = /^(?:there|anything|something|everything|different|other|more|kinds?|types?|flavou?rs?|you|i|we|my)\b/
export const absent = (slot: Slot): Inquiry | undefined => {
  if (asksForLess.test(slot.words)) return { about: 'shop', matter: 'discount' }
  return isNothingSold.test(slot.words) ? undefined : notThere(slot)
}

const notThere = ({ hasUnknown, isDishLacked, orders, items, options, words }: Slot): Inquiry | undefined =>
  (hasUnknown || isDishLacked) &&
  !orders &&
  items.length + options.length === 0 &&
  !noName.test(words) &&
  words.split(' ').length <= longestName
    ? { about: 'absent', words }
    : undefined

/** "Do you have pizzas with ham?" looks for some; "do you have a large udon with nori?" is about one thing. */
export const isSearch = ({ items, categories }: Slot): boolean => items.length === 0 || categories.length > 0

export function price(slot: Slot): Inquiry | undefined {
  const category = categoryNamed(slot)
  if (category !== undefined) return { about: 'range', category }
  const [size = null] = slot.sizes
  if (slot.orders) return undefined
  const [, ...others] = slot.mentions.filter(isNoun)
  const also = others.flatMap((mention) => itemsOf(mention).slice(0, 1)).map(({ id }) => id)
  const isNothing = !slot.isImplied && slot.items.length + slot.options.length === 0 && size === null
  if (isNothing || slot.hasUnknown) return absent(slot)
  const item = slot.items[0] ?? null
  if (also.length === 0) return { about: 'price', item, size, options: slot.options }
  const isSaidOfFirst = slot.mentions.findIndex(isSize) < slot.mentions.findIndex(isNoun)
  return { about: 'price', item, size: isSaidOfFirst ? size : null, options: [], also }
}

export function stock(slot: Slot): Inquiry | undefined {
  const category = categoryNamed(slot) ?? (slot.items.length === 0 ? slot.categories[0] : undefined)
  if (category !== undefined && !slot.hasUnknown) return { about: 'range', category }
  if (slot.isOfAnother || isUnknownKind(slot)) return { about: 'absent', words: slot.words }
  return slot.isImplied ? undefined : ofThing(slot, (thing) => ({ about: 'stock', ...thing }))
}

/** "Hot dogs", of who has hot drinks */
const isUnknownKind = ({ hasUnknown, orders, items, options, sizes, words }: Slot): boolean =>
  hasUnknown && !orders && items.length + sizes.length === 0 && options.length === 1 && words.split(' ').length === 2

export function withIngredient(words: string, { options }: Slot, category: string | null): Inquiry | undefined {
  const [need, ...others] = needsIn(words)
  return need?.kind === 'without' && others.length === 0 && !/allerg/.test(words)
    ? { about: 'with', words, option: options[0] ?? null, category }
    : undefined
}

const anyChoice = /^(?:options?|extras?|choices?|add ?ons?|toppings?|sides?)?$/

export function choices(what: Slot, thing: Slot): Inquiry | undefined {
  const [group = null] = what.groups
  const item = thing.isImplied ? null : thing.items[0]
  if (item === undefined || (group === null && !anyChoice.test(what.words))) return undefined
  return group === null && what.categories.length > 0 ? undefined : { about: 'choices', item, group }
}

/** "Corn or flour?": what there is of that kind. */
export function either(one: Slot, other: Slot, { groups }: Lexicon['anything']): Inquiry | undefined {
  const areOptions = [one, other].every(
    ({ items, options, hasUnknown }) => items.length === 0 && options.length > 0 && !hasUnknown,
  )
  const group = groups.find(({ options: all }) =>
    [one, other].every(({ options }) => all.some(({ id }) => options.includes(id))),
  )
  return areOptions && group ? { about: 'choices', item: null, group: group.id } : undefined
}

const allThereIs = /^(?:food|eat|to eat|here|there|menu|on the menu|your menu|the menu)?$/

export function range(slot: Slot): Inquiry | undefined {
  const [category] = slot.categories
  if (category !== undefined && !slot.hasUnknown) return { about: 'range', category }
  // "What muffins do you have", where a muffin is one of several kinds.
  const [item, ...others] = slot.items
  const isAlone = others.length + slot.options.length + slot.sizes.length === 0 && !slot.hasUnknown && !slot.orders
  // "Two cokes?"
  const isCounted = slot.mentions.some((mention) => is(mention, 'number'))
  if (
    item !== undefined &&
    isAlone &&
    !isCounted &&
    slot.mentions.some((mention) => isNoun(mention) && isSeveral(mention))
  )
    return { about: 'choices', item, group: null }
  return allThereIs.test(slot.words) ? { about: 'range', category: null } : undefined
}
