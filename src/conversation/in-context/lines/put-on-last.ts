import type { DraftLine } from '../../../customers/customer.ts'
import type { Item, Menu, OptionGroup } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, choicesOf, type Meaning, type OptionChoice } from '../../../understanding/meaning.ts'
import { changing, optionRefused, optionWanted } from '../../../understanding/meanings.ts'
import { lineAsked } from '../../questions.ts'
import type { Context } from '../context.ts'
import { linesCalled } from './lines-named.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|oh|ok|please|can (?:i|you|we) (?:have|get|put|add))\W+)*
    (?:(?<line>the\s+(?:[\p{L}-]+\s+){1,2}ones?)\s+(?:with|w/|gets?)\s+|(?<with>with|w/)\s+
      |(?<made>(?:actually\s+|no\s+)?make (?:it|that))\s+
      |add\s+|put\s+(?:on\s+)?|(?:throw|chuck|stick|pop|toss)\s+(?:in|on)\s+)?
    (?<list>\p{L}[\p{L} ]*?(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|&|n|plus)\s+)[\p{L} ]+?){0,5})
    (?:\s+(?:on it|in it|with it|to it|too|as well|please|pls))*\W*$
  `,
  'iu',
)
const joint = /\s*,\s*(?:and\s+)?|\s+(?:and|&|n|plus)\s+/i
/** Nobody says more of it; and it bounds the work. */
const longest = 100

/**
 * "With bacon and hash browns", "make it white rice", right after what can have them: on it, though they are sold by
 * themselves, too. "Add" says so where something in the list is sold on other things alone, or by another name.
 */
export function putOnLast(text: string, context: Context): Meaning | null {
  const { customer, menu, question } = context
  const { draft } = customer
  const {
    list,
    line: named,
    with: isWith,
    made,
  } = (draft && text.length <= longest ? saying.exec(text) : null)?.groups ?? {}
  if (!draft || list === undefined) return null
  const asked = draft.lines.find(({ key }) => key === lineAsked(question)) ?? draft.lines.at(-1)
  const [line, ...others] = named === undefined ? [asked] : linesCalled(named, draft, context)
  const item = menu.items.get(line?.item ?? '')
  const names = list.split(joint)
  const isOrder = made !== undefined && context.understanding.understandLocally(text).lines.length > 0
  if (!line || !item || others.length > 0 || !(isOrder || names.some((name) => isSold(name, menu)))) return null
  const isOfIt = (named ?? isWith ?? made) !== undefined
  if (!isOfIt && names.every((name) => isSoldAs(name, menu))) return null
  const options = optionsCalled(names, item, line, (named ?? made) !== undefined)
  const target = { nth: draft.lines.indexOf(line) + 1 }
  return (
    options &&
    changing(
      options.map((option): Change => ({ op: 'option', target, option })),
      { sure: true },
    )
  )
}

/** By itself, by any name. */
const isSold = (name: string, { items }: Menu): boolean =>
  [...items.values()].some((item) => [item.name, ...item.aliases].some((one) => isSame(one, bare(name))))

/** By that very name: "add chicken" is no rotisserie chicken where a salad may have chicken on it. */
const isSoldAs = (name: string, { items }: Menu): boolean =>
  [...items.values()].some((item) => isSame(item.name, bare(name)))

/** @param replaces they may go in the place of others of their group; null: it can't have them all */
function optionsCalled(
  names: readonly string[],
  { groups }: Item,
  { options: chosen }: DraftLine,
  replaces: boolean,
): OptionChoice[] | null {
  const taken = chosen.filter(({ exclude }) => !exclude).flatMap(choicesOf)
  const found = names.flatMap((name) => optionCalled(name, groups) ?? [])
  if (found.length < names.length) return null
  const wanted = found.map(({ option }) => option.option)
  const gone = [...new Set(found.map(({ group }) => group))].map((group) => leftOut(group, taken, wanted, replaces))
  if (gone.includes(null)) return null
  return [
    ...gone.flatMap((ids) => (ids ?? []).map((id) => optionRefused(optionWanted(id)))),
    ...found.map(({ option }) => option),
  ]
}

/** What goes for want of room; null: it is not said what. */
function leftOut(
  { max, options }: OptionGroup,
  taken: readonly string[],
  wanted: readonly string[],
  replaces: boolean,
) {
  const others = options.filter(({ id }) => taken.includes(id) && !wanted.includes(id)).map(({ id }) => id)
  const named = options.filter(({ id }) => wanted.includes(id)).length
  if (others.length + named <= max) return []
  if (!replaces || named !== max) return null
  // Of which one may be had, the other goes by itself.
  return max === 1 ? [] : others
}

function optionCalled(
  name: string,
  groups: readonly OptionGroup[],
): { option: OptionChoice; group: OptionGroup } | null {
  for (const group of groups) {
    const called = group.options.find((one) => [one.name, ...one.aliases].some((other) => isSame(other, bare(name))))
    const amount = name === bare(name) ? 'regular' : 'extra'
    if (called) return { option: { ...optionWanted(called.id), amount }, group }
  }
  return null
}

const bare = (name: string): string => name.replace(/^extra\s+/i, '').trim()

const isSame = (one: string, other: string): boolean =>
  plain(one).split(' ').map(stem).join(' ') === plain(other).split(' ').map(stem).join(' ')
