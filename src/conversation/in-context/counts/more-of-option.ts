import type { Draft, DraftLine } from '../../../customers/customer.ts'
import { countWords, numberSaid } from '../../../english/numbers.ts'
import { type Menu, type OptionGroup, optionOf } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, choicesOf, isChosen, type Meaning, type OptionChoice } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const more = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|actually|can i (?:get|have)|could i (?:get|have)|i['’]?ll have|add|with|please)\W+)*
    (?:(?<count>${countWords})\s+(?:more|extra|additional)|another)\s+(?:of\s+)?
    (?<name>(?!(?:of|ones?|with|without|but|and|in|for|no)\b)\p{L}[\p{L} -]*?)(?:\s+(?:please|pls|then))*\W*$
  `,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 60

/**
 * "And one more mayo", where there is mayo with the fries: so many more of it, and no more fries. "Two more sugars",
 * where there is none yet: two in what was ordered last.
 */
export function moreOfOption(text: string, { customer, menu, understanding }: Context): Meaning | null {
  const { draft } = customer
  const { count = 'one', name } = (text.length > longest ? null : more.exec(text))?.groups ?? {}
  if (!draft || name === undefined) return null
  const said = understanding.understandLocally(`with ${name}`)
  const options = said.lines.length === 0 && said.unmatched.length === 0 ? optionsIn(said.changes) : []
  const [found, ...others] = draft.lines.flatMap(({ item, options: there }, at) => {
    const has = there.filter(isChosen).find((one) => options.includes(one.option) && !one.exclude)
    return has && isCounted(item, has.option, menu) ? [{ has, nth: at + 1 }] : []
  })
  if (others.length > 0) return null
  if (!found) return isSold(name, understanding) ? null : putInLast(numberSaid(count), options, draft, menu)
  const { has, nth } = found
  return changing([wanted({ ...has, count: (has.count ?? 1) + numberSaid(count) }, nth)], { sure: true })
}

function optionsIn([change, ...others]: readonly Change[]): readonly string[] {
  return change?.op === 'option' && others.length === 0 ? choicesOf(change.option) : []
}

/** By itself: one more may be a dish of its own. */
const isSold = (name: string, { understandLocally }: Context['understanding']): boolean =>
  understandLocally(`a ${name}`).lines.length > 0

function putInLast(many: number, options: readonly string[], { lines }: Draft, { items }: Menu): Meaning | null {
  const optionOn = ({ item }: DraftLine) => {
    const known = items.get(item)
    return known && options.flatMap((id) => optionOf(known, id) ?? [])[0]
  }
  const at = lines.findLastIndex((line) => optionOn(line) !== undefined)
  const option = lines[at] && optionOn(lines[at])
  // "Two more oat", of lattes with one milk each, are two more lattes.
  const isOneOf = items.get(lines[at]?.item ?? '')?.groups.some((group) => group.max === 1 && has(group, option?.id))
  if (!option || isOneOf) return null
  const count = option.counted ? many : null
  const put = { option: option.id, amount: 'regular', count, exclude: false } as const
  return changing([wanted(put, at + 1)], { sure: option.counted })
}

const has = ({ options }: OptionGroup, id: string | undefined): boolean => options.some((one) => one.id === id)

const wanted = (option: OptionChoice, nth: number): Change => ({ op: 'option', target: { nth }, option })

const isCounted = (item: string, id: string, { items }: Menu): boolean => {
  const known = items.get(item)
  return known !== undefined && optionOf(known, id)?.counted === true
}
