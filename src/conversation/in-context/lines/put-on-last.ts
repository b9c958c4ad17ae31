import type { DraftLine } from '../../../customers/customer.ts'
import type { Item, Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, choicesOf, type Meaning, type OptionChoice } from '../../../understanding/meaning.ts'
import { changing, optionWanted } from '../../../understanding/meanings.ts'
import { lineAsked } from '../../questions.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|oh|ok|please|can (?:i|you|we) (?:have|get|put|add))\W+)*
    (?:(?<with>with|w/)\s+|add\s+|put\s+(?:on\s+)?|(?:throw|chuck|stick|pop|toss)\s+(?:in|on)\s+)?(?<list>\p{L}[\p{L} ]*?(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|&|n|plus)\s+)[\p{L} ]+?){0,5})
    (?:\s+(?:on it|in it|with it|to it|too|as well|please|pls))*\W*$
  `,
  'iu',
)
const joint = /\s*,\s*(?:and\s+)?|\s+(?:and|&|n|plus)\s+/i
/** Nobody says more of it; and it bounds the work. */
const longest = 100

/**
 * "With bacon and hash browns", right after a breakfast that can have both: on it, though hash browns are sold by
 * themselves, too. "Add" says so where something else in the list is sold on other things alone.
 */
export function putOnLast(text: string, { customer, menu, question }: Context): Meaning | null {
  const { draft } = customer
  const { list, with: isWith } = (draft && text.length <= longest ? saying.exec(text) : null)?.groups ?? {}
  if (!draft || list === undefined) return null
  const line = draft.lines.find(({ key }) => key === lineAsked(question)) ?? draft.lines.at(-1)
  const item = menu.items.get(line?.item ?? '')
  const names = list.split(joint)
  if (!line || !item || !names.some((name) => isSold(name, menu))) return null
  if (isWith === undefined && names.every((name) => isSold(name, menu))) return null
  const options = names.flatMap((name) => optionCalled(name, item, line) ?? [])
  const target = { nth: draft.lines.indexOf(line) + 1 }
  return options.length === names.length
    ? changing(
        options.map((option): Change => ({ op: 'option', target, option })),
        { sure: true },
      )
    : null
}

/** By itself. */
const isSold = (name: string, { items }: Menu): boolean =>
  [...items.values()].some((item) => [item.name, ...item.aliases].some((one) => isSame(one, bare(name))))

/** Of a group that has room for it. */
function optionCalled(name: string, { groups }: Item, { options: chosen }: DraftLine): OptionChoice | null {
  const taken = chosen.filter(({ exclude }) => !exclude).flatMap(choicesOf)
  const open = groups.filter(({ max, options }) => options.filter(({ id }) => taken.includes(id)).length < max)
  const option = open
    .flatMap(({ options }) => options)
    .find((one) => [one.name, ...one.aliases].some((called) => isSame(called, bare(name))))
  return option ? { ...optionWanted(option.id), amount: name === bare(name) ? 'regular' : 'extra' } : null
}

const bare = (name: string): string => name.replace(/^extra\s+/i, '').trim()

const isSame = (one: string, other: string): boolean =>
  plain(one).split(' ').map(stem).join(' ') === plain(other).split(' ').map(stem).join(' ')
