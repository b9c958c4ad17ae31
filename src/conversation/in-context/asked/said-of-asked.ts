import type { Customer } from '../../../customers/customer.ts'
import { type Menu, optionOf } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Inquiry } from '../../../understanding/inquiry.ts'
import { choicesOf, type Meaning } from '../../../understanding/meaning.ts'
import { namedBefore } from '../../inquiries/asked-before.ts'
import { thingsNamed } from '../../inquiries/things-named.ts'
import { places, placeWords } from '../answers/place-words.ts'
import type { Context } from '../context.ts'

const opening = wrapped`
  (?:(?:ok|okay|yes|yeah|yep|sure|great|perfect|cool|nice|oh|and|then|so|actually|maybe|hm+|go on)\W+)*
`
const taking = wrapped`
  (?:(?:i['’]?ll|i will|i['’]?d like(?: to)?|i would like(?: to)?|i want(?: to)?|let me|let['’]?s|lemme|can i
      |could i|i|we['’]?ll|give me|get me|gimme|add|put|make it)\s+)?
  (?:(?:take|have|get|try|order|go with|go for|do|add)\s+)?
`
const ending = wrapped`
  (?:\s+(?:too|as well|also|then|please|pls|plz|on|on it|on that|to it|to that|to mine|in it|thanks))*\W*$
`
const several = '(?:both|both of (?:them|those)|them both|them|those|all of (?:them|those)|them all|these)'
const one = '(?:it|that|that one|this|this one|one of those|one of them|some)'

/** "Ok add them", "that too": nothing but that it is taken. */
const takesOptions = new RegExp(`^\\W*${opening}${taking}(?:${several}|${one})${ending}`, 'i')
const takesSeveral = new RegExp(`^\\W*${opening}${taking}${several}(?:\\s*,?\\s+(?:in )?(?<how>\\w+))??${ending}`, 'i')
/** "The second one, with butter" */
const takesNth = new RegExp(
  wrapped`
    ^(?<before>\W*${opening}${taking})(?:the|that)\s+(?<nth>${placeWords})(?:\s+(?:one|of (?:them|those)))?(?=\W|$)
    (?!\s+(?:should|is|was|needs|without|no)\b)
  `,
  'i',
)
/** "One of each, small" */
const takesEach = new RegExp(`^\\W*${opening}${taking}(?<number>one|two|1|2|an?)\\s+of\\s+each\\b(?<how>.*)$`, 'i')
/** "One of them and a large margherita" */
const takesSomeOf = new RegExp(
  wrapped`
    ^(?<before>\W*${opening}${taking})(?<number>an?|one|two|three|\d)\s+of\s+(?:them|those|these)
    (?=\s*(?:,|and\b|plus\b))
  `,
  'i',
)
/** "That one, in medium" */
const takesOne = new RegExp(`^(?<before>\\W*${opening}${taking})(?:that|this)\\s+one(?=\\W+\\w)`, 'i')
/** "A latte with that" */
const withThat =
  /\b(?:with|w\/?|in) (?<of>that|it|those|them|both)(?: in it)?(?=\s+(?:then|too|please|pls|plz|thanks)\b|\W*$)/i
/** "Go on then", "yes please", after "how much is cheese on it?" */
const accepting = new RegExp(
  wrapped`
    ^\W*(?:(?:oh|ok|okay|yes|yeah|yep|sure|alright|well|hm+|cool|great)\W+)*
    (?:go on(?: then)?|(?:yes|yeah|yep|ok|sure)\W+(?:please|pls|plz))\W*$
  `,
  'i',
)
/** "Yes", right after it was told what that costs */
const agreeing = /^\W*(?:(?:oh|ah|ok|okay|cool|great|alright|hm+)\W+)*(?:yes|yeah|yea|yep|yup|ya|sure|ok|okay)\W*$/i
/** "Yeah ok and bacon": that, and more of the kind */
const acceptsWith = /^\W*(?:(?:yes|yeah|yep|yup|sure|go on)\W+)(?:(?:ok|okay|please|then)\W+)*and\s+(?<more>\S.*)$/i
/** "I'll have that instead of the coke" */
const takesInstead = new RegExp(
  wrapped`
    ^(?<before>\W*${opening}${taking})(?:that|that one|it|this|one|one of those)\s+
    (?=(?:instead of|rather than|in place of)\s)
  `,
  'i',
)
/** Nobody takes more than these together without naming them. */
const mostTogether = 4

type Setting = Pick<Context, 'customer' | 'menu' | 'now'>

/**
 * "Ok add them", "a large latte with that", "I'll have both", "the second one": said of what was asked about last, and
 * understood with its names.
 */
export function saidOfAsked(text: string, context: Context): Meaning | null {
  const { customer, menu, understanding } = context
  const full = withNames(isAgreed(text, context) ? 'yes please' : text, customer, menu)
  if (full === null) return null
  const meaning = understanding.understandLocally(full)
  const acts = meaning.lines.length + meaning.changes.length > 0
  return meaning.sure && acts && meaning.question === undefined ? meaning : null
}

/** It is what was asked about that is wanted, rather than that the order is placed without it. */
export const acceptsAsked = (text: string, context: Setting): boolean =>
  isAgreed(text, context) ||
  (accepting.test(text) && context.customer.draft !== null && context.customer.asked?.about === 'price')

/** "Yes", while the price of what is not in the order yet is the last that was told. */
function isAgreed(text: string, { customer: { answered, asked, draft, remarks }, menu }: Setting): boolean {
  if (!asked || !draft || !offering.has(asked.about) || !agreeing.test(text)) return false
  const { items, options } = thingsNamed(asked, menu)
  const isThere = (id: string) =>
    draft.lines.some((line) => line.item === id || line.options.some((option) => choicesOf(option).includes(id)))
  if ([...items, ...options].some(isThere)) return false
  return answered === true && remarks.length === 1
}

/** Asked by whoever may want it. */
const offering = new Set<Inquiry['about']>(['price', 'stock'])

/** The text with the names in place of what points at them. */
function withNames(text: string, customer: Customer, menu: Menu): string | null {
  const named = namedBefore(customer, menu)
  if (!named) return null
  const isThere = (id: string) => customer.draft?.lines.some(({ item }) => item === id)
  const items = named.items.filter((id) => !isThere(id)).flatMap((id) => menu.items.get(id)?.name ?? [])
  return named.options.length > 0
    ? withOptions(text, optionNames(named.options, menu), customer)
    : (withItems(text, items) ?? (items.length === 1 ? withOnly(text, items[0]) : null))
}

function withOptions(text: string, names: readonly string[], { draft }: Customer): string | null {
  const all = names.join(' and ')
  if (takesOptions.test(text) || accepting.test(text)) return draft ? `add ${all}` : null
  const more = acceptsWith.exec(text)?.groups?.more
  if (more !== undefined && draft) return `add ${all} and ${more}`
  return withThat.test(text) ? text.replace(withThat, `with ${all}`) : null
}

function withItems(text: string, names: readonly string[]): string | null {
  if (names.length < 2) return null
  const nth = takesNth.exec(text)?.groups
  const chosen = nth && names.at(places.get(nth.nth?.toLowerCase() ?? '') ?? names.length)
  if (chosen !== undefined) return text.replace(takesNth, `$<before>${chosen}`)
  if (names.length > mostTogether) return null
  const each = takesEach.exec(text)?.groups
  if (each) return names.map((name) => `${each.number} ${name} ${plain(each.how ?? '')}`).join(' and ')
  const all = takesSeveral.exec(text)
  const isAll = all !== null && (names.length === 2 || !/\bboth\b/i.test(text))
  const how = all?.groups?.how ?? ''
  return isAll ? names.map((name) => `a ${how} ${name}`).join(' and ') : null
}

function withOnly(text: string, name = ''): string | null {
  if (accepting.test(text)) return `a ${name}`
  if (takesInstead.test(text)) return text.replace(takesInstead, `$<before>a ${name} `)
  if (takesSomeOf.test(text)) return text.replace(takesSomeOf, `$<before>$<number> ${name}`)
  return takesOne.test(text) ? text.replace(takesOne, `$<before>${name}`) : null
}

const optionNames = (ids: readonly string[], { items }: Menu): string[] =>
  ids.flatMap((id) => {
    const option = [...items.values()].map((item) => optionOf(item, id)).find((found) => found !== undefined)
    return option ? [option.name] : []
  })
