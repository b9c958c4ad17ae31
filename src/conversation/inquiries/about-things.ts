import { moneyOf, pricesOf } from '../../menu/formats.ts'
import { type Item, type Menu, type Option, type OptionGroup, optionOf } from '../../menu/menu.ts'
import { unitPrice } from '../../menu/prices.ts'
import { withinText } from '../../orders/describe-line.ts'
import { listed } from '../../text/listed.ts'
import type { Inquiry, Thing } from '../../understanding/inquiry.ts'
import { askShop, joined, names } from '../wording.ts'
import type { InquiryFacts } from './inquiry-facts.ts'
import { notSaid, whichOne } from './no-answer.ts'

/** What a thing of a question is; null where nothing was spoken of yet. */
export function thingOf({ item, option }: Thing, { menu, lastItem }: InquiryFacts): Item | Option | null {
  if (item === null && option !== null) return optionsOf(menu).find(({ id }) => id === option) ?? null
  return menu.items.get(item ?? lastItem ?? '') ?? null
}

export const isItem = (thing: Item | Option): thing is Item => 'groups' in thing

const optionsOf = (menu: Menu): Option[] => groupsOf([...menu.items.values()]).flatMap(({ options }) => options)

const groupsOf = (items: readonly Item[]): OptionGroup[] => [
  ...new Map(items.flatMap(({ groups }) => groups.map((group) => [group.id, group]))).values(),
]

export function contents(asked: Thing, facts: InquiryFacts): string {
  const thing = thingOf(asked, facts)
  if (!thing) return whichOne
  const description = isItem(thing) ? thing.description : null
  const known = description !== null || thing.contains !== null
  return joined(
    [
      `${thing.name}${description === null ? '' : `: ${description}`}.`,
      thing.contains && `Made with ${listed(thing.contains)}.`,
      known ? null : notSaid('what is in it', facts.menu),
      allergensOf(thing),
      isItem(thing) ? allergensOfChoices(thing) : null,
    ],
    '\n',
  )
}

function allergensOf({ allergens }: Item | Option): string {
  if (allergens === null) return "The menu doesn't list its allergens."
  return allergens.length === 0
    ? 'None of the fourteen common allergens is listed for it.'
    : `Allergens: ${listed(allergens)}.`
}

/** What a choice that has to be made adds: the crust, the sauce. */
function allergensOfChoices({ groups }: Item): string {
  const required = groups.filter(({ min }) => min > 0)
  return joined(
    required.map(({ name, options }) => {
      const told = options
        .filter(({ allergens }) => allergens === null || allergens.length > 0)
        .map((option) => `${option.name} (${option.allergens === null ? 'not said' : listed(option.allergens)})`)
      return told.length > 0 ? `With the ${withinText(name)}: ${told.join(', ')}.` : null
    }),
    '\n',
  )
}

type PriceAsked = Extract<Inquiry, { about: 'price' }>

export function price({ also = [], ...asked }: PriceAsked, facts: InquiryFacts): string {
  const others = also.flatMap((id) => facts.menu.items.get(id) ?? [])
  return joined([priceOf(asked, facts), ...others.map((item) => itemPrice(item, null, [], facts.menu))], '\n')
}

function priceOf({ item: id, size, options }: Omit<PriceAsked, 'also'>, facts: InquiryFacts): string {
  const { menu } = facts
  if (id === null && options.length > 0) return joined(options.map((option) => optionPrice(option, menu)))
  const item = menu.items.get(id ?? facts.lastItem ?? '')
  if (item && !(id === null && size !== null && !item.sizes.has(size))) return itemPrice(item, size, options, menu)
  return size === null ? whichOne : pricesAt(size, menu)
}

function itemPrice(item: Item, size: string | null, options: readonly string[], menu: Menu): string {
  const extras = options.filter((option) => optionOf(item, option))
  const choices = extras.map((option) => ({ option, count: null, exclude: false }))
  const fitting = size !== null && item.sizes.has(size) ? size : null
  const total = unitPrice(item, fitting, choices)
  const named = listed(extras.map((option) => withinText(optionOf(item, option)?.name ?? option)))
  const isLeft = item.available && !(fitting && item.sizesOut?.has(fitting))
  const soldOut = isLeft ? null : 'It is sold out right now.'
  if (total === null)
    return joined([
      `${item.name}: ${pricesOf(item, menu)}.`,
      ...extras.map((option) => optionPrice(option, menu)),
      soldOut,
    ])
  const sized = fitting === null ? '' : `${menu.sizes.get(fitting)?.name ?? fitting} `
  return joined([`${sized}${item.name}${named && ` with ${named}`}: ${moneyOf(menu)(total)}.`, soldOut])
}

function optionPrice(id: string, menu: Menu): string {
  const option = optionsOf(menu).find((one) => one.id === id)
  if (!option) return ''
  return option.price === 0 ? `${option.name} costs nothing extra.` : `${option.name}: +${moneyOf(menu)(option.price)}.`
}

/** "How much is a large?" */
function pricesAt(size: string, menu: Menu): string {
  const told = [...menu.items.values()].flatMap((item) => {
    const amount = item.sizes.get(size)
    return amount === undefined ? [] : [{ name: `${item.name} ${moneyOf(menu)(amount)}` }]
  })
  return `${menu.sizes.get(size)?.name ?? size}: ${names(told)}.`
}

export function stock(asked: Thing, facts: InquiryFacts): string {
  const thing = thingOf(asked, facts)
  if (!thing) return whichOne
  if (!thing.available) return `${thing.name} is sold out right now, sorry.`
  if (isItem(thing)) return `Yes: ${thing.name}, ${pricesOf(thing, facts.menu)}.`
  return `Yes, with ${names(itemsWith(thing.id, facts.menu))}. ${optionPrice(thing.id, facts.menu)}`
}

export const itemsWith = (option: string, menu: Menu): Item[] =>
  [...menu.items.values()].filter((item) => optionOf(item, option)?.available)

export function sizes(id: string | null, { menu, lastItem }: InquiryFacts): string {
  const item = menu.items.get(id ?? lastItem ?? '')
  if (!item)
    return menu.sizes.size === 0 ? 'Everything comes in one size.' : `Sizes: ${names([...menu.sizes.values()])}.`
  return item.sizes.size === 0
    ? `${item.name} comes in one size, for ${pricesOf(item, menu)}.`
    : `${item.name}: ${pricesOf(item, menu)}.`
}

/** What can be chosen with an item, or at all. */
export function choices(id: string | null, group: string | null, { menu, lastItem }: InquiryFacts): string {
  const item = menu.items.get(id ?? (group === null ? lastItem : null) ?? '')
  const all = groupsOf(item ? [item] : [...menu.items.values()])
  const named = all.filter((one) => one.id === group)
  // "Extras" may be what another thing's choices are called.
  const shown = named.length > 0 ? named : group === null || item ? all : []
  if (shown.length === 0) return `There is nothing to choose with ${item?.name ?? 'that'}.`
  return joined(
    shown.map(({ name, max, options }) => {
      const told = options.filter(({ available }) => available).map((option) => optionText(option, menu))
      const most = max < options.length ? ` (up to ${max})` : ''
      return `${name}${item ? ` for ${item.name}` : ''}${max === 1 ? ' (one of them)' : most}: ${told.join(', ')}.`
    }),
    '\n',
  )
}

const optionText = ({ name, price }: Option, menu: Menu): string =>
  `${withinText(name)}${price > 0 ? ` +${moneyOf(menu)(price)}` : ''}`

export function difference(ids: readonly string[], facts: InquiryFacts): string {
  const items = ids.flatMap((id) => facts.menu.items.get(id) ?? [])
  return joined(
    items.map((item) => {
      const told = item.description ?? (item.contains && listed(item.contains))
      return `${item.name}: ${told ?? "the menu doesn't say what is in it"}. ${pricesOf(item, facts.menu)}.`
    }),
    '\n',
  )
}

export function spicy(asked: Thing, facts: InquiryFacts): string {
  const thing = thingOf(asked, facts)
  if (!thing) return whichOne
  const hot = isItem(thing)
    ? thing.groups.filter(({ min }) => min > 0).flatMap((group) => group.options.filter((option) => option.spicy))
    : []
  const choice = hot.length > 0 ? `Spicy with ${names(hot)}.` : null
  if (thing.spicy === null && !choice)
    return `The menu doesn't say whether ${thing.name} is spicy. ${askShop(facts.menu)}`
  const itself =
    thing.spicy === null ? null : `${thing.name} is ${thing.spicy ? '' : 'not '}spicy${choice ? ' by itself' : ''}.`
  return joined([itself, choice])
}
