import type { Menu } from '../../../menu/menu.ts'
import type { Inquiry, Thing } from '../../inquiry.ts'
import type { Form } from '../english/question-form.ts'
import { asksForLess, isNothingSold } from '../english/question-talk.ts'
import { questionForms } from '../english/questions.ts'
import { readWhen } from '../english/times.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isNoun, isSeveral, isSize, itemsOf } from '../mentions/senses.ts'
import { categoryNamed, isNameOfOne, needsIn, readSlot, type Slot, thingIn } from './slots.ts'

type Groups = Partial<Record<'thing' | 'words' | 'where' | 'rest' | 'when', string>>

/** What a question asks: by the first form that it fits, if what stands in its places is there on the menu. */
export function readInquiry(
  sentence: string,
  menu: Menu,
  lexicon: Lexicon,
  forms: readonly (readonly [Form, RegExp])[] = questionForms,
): Inquiry | undefined {
  const slot = (words: string | undefined) => readSlot(words, menu, lexicon)
  for (const [form, pattern] of forms) {
    const match = pattern.exec(sentence)
    const inquiry = match && read(form, match.groups ?? {}, slot, lexicon)
    if (inquiry) return inquiry
  }
  return undefined
}

function read(
  form: Form,
  groups: Groups,
  slot: (words: string | undefined) => Slot,
  { anything }: Lexicon,
): Inquiry | undefined {
  const { words = '', where = '', rest = '', when = '' } = groups
  const about = (inquiry: (thing: Thing) => Inquiry) => ofThing(slot(groups.thing), inquiry)
  const category = () => slot(`${where} ${rest}`).categories[0] ?? null
  switch (form) {
    case 'contents':
    case 'spicy':
      return about((thing) => ({ about: form, ...thing }))
    case 'sizes':
      return about(({ item }) => ({ about: form, item }))
    case 'what': {
      const thing = thingIn(slot(groups.thing))
      return thing && { about: 'contents', ...thing }
    }
    case 'price':
      return price(slot(groups.thing))
    case 'stock':
      return stock(slot(groups.thing))
    case 'need': {
      const needs = needsIn(words)
      return needs.length > 0 && isOneThing(slot(groups.thing))
        ? about((thing) => ({ about: 'need', ...thing, needs }))
        : undefined
    }
    case 'suitable': {
      const needs = needsIn(words)
      const isName = rest !== '' && isNameOfOne(slot(`${words}${rest}`))
      const saysMore = / (?:and|or|but|with) /.test(`${where} ${rest} `) || isNegated.test(`${where} ${rest}`)
      return needs.length > 0 && !isName && !saysMore && isSearch(slot(where))
        ? { about: 'suitable', needs, category: category() }
        : undefined
    }
    case 'safe-for-me':
      return about((thing) => ({ about: 'need', ...thing, needs: [] }))
    case 'suits-me':
      return { about: 'suitable', needs: [], category: null }
    case 'with':
      return isSearch(slot(where)) && !isNegated.test(where)
        ? withIngredient(words, slot(words), category())
        : undefined
    case 'difference': {
      const [a, b] = [slot(groups.thing).items[0], slot(words).items[0]]
      return a !== undefined && b !== undefined ? { about: 'difference', items: [a, b] } : undefined
    }
    case 'absent':
      return absent(slot(groups.thing))
    case 'choices':
      return choices(slot(words), slot(groups.thing))
    case 'either':
      return either(slot(groups.thing), slot(words), anything)
    case 'range':
      return range(slot(where))
    case 'recommended':
      return slot(rest).hasUnknown ? undefined : { about: form, category: category() }
    case 'spicy-ones':
      return isNegated.test(where) ? undefined : { about: form, category: category() }
    case 'cheapest':
      return { about: form, category: category() }
    case 'open':
    case 'opens':
    case 'closes':
      return { about: form, ...readWhen(when) }
    default:
      return { about: 'shop', matter: form }
  }
}

/** Of what nobody knows, the answer is that the menu doesn't have it. */
function ofThing(slot: Slot, inquiry: (thing: Thing) => Inquiry): Inquiry | undefined {
  const thing = thingIn(slot)
  return thing ? inquiry(thing) : absent(slot)
}

/** "Which have no nuts?" looks for the contrary. */
const isNegated = /\b(?:no|not|dont|doesnt|isnt|arent|havent|hasnt|without)\b/

/** Of "are the fries gluten free and ..." only a part would be answered. */
const isOneThing = ({ items, options, isImplied, hasUnknown }: Slot): boolean =>
  isImplied || hasUnknown || items.length + options.length === 1

const longestName = 4
const noName = /^(?:there|anything|something|everything|different|other|more|kinds?|types?|flavou?rs?|you|i|we|my)\b/
const absent = (slot: Slot): Inquiry | undefined => {
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
const isSearch = ({ items, categories }: Slot): boolean => items.length === 0 || categories.length > 0

function price(slot: Slot): Inquiry | undefined {
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

function stock(slot: Slot): Inquiry | undefined {
  const category = categoryNamed(slot) ?? (slot.items.length === 0 ? slot.categories[0] : undefined)
  if (category !== undefined && !slot.hasUnknown) return { about: 'range', category }
  if (slot.isOfAnother || isUnknownKind(slot)) return { about: 'absent', words: slot.words }
  return slot.isImplied ? undefined : ofThing(slot, (thing) => ({ about: 'stock', ...thing }))
}

/** "Hot dogs", of who has hot drinks */
const isUnknownKind = ({ hasUnknown, orders, items, options, sizes, words }: Slot): boolean =>
  hasUnknown && !orders && items.length + sizes.length === 0 && options.length === 1 && words.split(' ').length === 2

function withIngredient(words: string, { options }: Slot, category: string | null): Inquiry | undefined {
  const [need, ...others] = needsIn(words)
  return need?.kind === 'without' && others.length === 0 && !/allerg/.test(words)
    ? { about: 'with', words, option: options[0] ?? null, category }
    : undefined
}

const anyChoice = /^(?:options?|extras?|choices?|add ?ons?|toppings?|sides?)?$/

function choices(what: Slot, thing: Slot): Inquiry | undefined {
  const [group = null] = what.groups
  const item = thing.isImplied ? null : thing.items[0]
  if (item === undefined || (group === null && !anyChoice.test(what.words))) return undefined
  return group === null && what.categories.length > 0 ? undefined : { about: 'choices', item, group }
}

/** "Corn or flour?": what there is of that kind. */
function either(one: Slot, other: Slot, { groups }: Lexicon['anything']): Inquiry | undefined {
  const areOptions = [one, other].every(
    ({ items, options, hasUnknown }) => items.length === 0 && options.length > 0 && !hasUnknown,
  )
  const group = groups.find(({ options: all }) =>
    [one, other].every(({ options }) => all.some(({ id }) => options.includes(id))),
  )
  return areOptions && group ? { about: 'choices', item: null, group: group.id } : undefined
}

const allThereIs = /^(?:food|eat|to eat|here|there|menu|on the menu|your menu|the menu)?$/

function range(slot: Slot): Inquiry | undefined {
  const [category] = slot.categories
  if (category !== undefined && !slot.hasUnknown) return { about: 'range', category }
  // "What muffins do you have", where a muffin is one of several kinds.
  const [item, ...others] = slot.items
  const isAlone = others.length + slot.options.length + slot.sizes.length === 0 && !slot.hasUnknown && !slot.orders
  if (item !== undefined && isAlone && slot.mentions.some((mention) => isNoun(mention) && isSeveral(mention)))
    return { about: 'choices', item, group: null }
  return allThereIs.test(slot.words) ? { about: 'range', category: null } : undefined
}
