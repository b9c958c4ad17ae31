import type { DraftLine } from '../../../customers/customer.ts'
import type { Menu } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import {
  type Change,
  isChosen,
  type Meaning,
  type MeantLine,
  type OptionChoice,
} from '../../../understanding/meaning.ts'
import { changing, optionRefused } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const opening = "(?:ok(?:ay)?|well|fine|al?right|hm+|actually|no|oh|wait|sorry|then|so|let['’]?s (?:do|have))"
const ending = String.raw`(?:\s+(?:then|please|pls|instead))*\W*$`
const onIt = new RegExp(
  wrapped`
    ^\W*(?:${opening}\W+)*(?:just|only)\s+(?<what>.+?)\s+(?:on|in)\s+
    (?:(?:all\s+of\s+)?(?:it|that)|the\s+(?:whole|entire)\s+(?:\p{L}+))${ending}
  `,
  'iu',
)
const thinksAgain = new RegExp(
  wrapped`
    ^\W*(?:(?:${opening}\W+)+(?:just|only)\s+(?<what>[^,]+?)${ending}
      |(?:just|only)\s+(?:(?<other>[^,]+?)\s+then|(?<named>(?:the|my)\s+[^,]+?))${ending})
  `,
  'iu',
)
/** "Just salt", of what has salt and vinegar */
const bareThat = new RegExp(String.raw`^\W*(?:just|only)\s+(?<what>\p{L}[\p{L} ]*?)${ending}`, 'iu')
/** Nobody says more of what alone is wanted. */
const longest = 120
const more = /^(?:an?|another|one|two|three|\d+|add|also|more|extra)\b|\b(?:and(?! (?:the|my)\b)|too|as well|more)\b/i

/** "Ok just olives on the whole thing", "ok just the funghi then": nothing else is wanted of what there was. */
export function justThat(text: string, context: Context): Meaning | null {
  const lines = text.length > longest ? [] : (context.customer.draft?.lines ?? [])
  const place = onIt.exec(text)?.groups?.what
  const { what = place, other = what, named = other } = thinksAgain.exec(place === undefined ? text : '')?.groups ?? {}
  const alone = named ?? bareThat.exec(text)?.groups?.what
  if (named === undefined && alone !== undefined) return onlyOptions(alone, lines, context, { isThere: true })
  if (lines.length === 0 || named === undefined || more.test(named)) return null
  const kept = place === undefined ? thingsKept(named, lines, context) : null
  const isSome = kept !== null && kept.lines.length < lines.length
  // "Just the latte", where there is nothing else
  return isSome ? kept.meaning : (onlyOptions(named, lines, context) ?? kept?.meaning ?? null)
}

interface Kept {
  lines: readonly DraftLine[]
  meaning: Meaning
}

/** "Just pepperoni", of a pepperoni and another pizza: the other goes. "Just the fries and the coke": so does the rest. */
function thingsKept(what: string, lines: readonly DraftLine[], { understanding }: Context): Kept | null {
  const things = understanding.understandLocally(what.replace(/^(?:the|my)\s+/i, '')).lines
  if (things.some(({ options }) => options.length > 0)) return null
  const kept = things.map((thing) => lines.filter((line) => isOfThing(line, thing)))
  if (kept.length === 0 || !kept.every(({ length }) => length > 0)) return null
  const targets = things.map(({ item, size }) => ({ item, ...(size !== null && { size }) }))
  const meaning = changing(
    targets.map((target): Change => ({ op: 'keep', target })),
    { sure: false },
  )
  return { lines: [...new Set(kept.flat())], meaning }
}

const isOfThing = (line: DraftLine, { item, size }: MeantLine): boolean =>
  line.item === item && (size === null || line.size === size)

/** "Just olives", of what has bacon, too: no bacon. */
function onlyOptions(
  what: string,
  lines: readonly DraftLine[],
  { understanding, menu }: Context,
  { isThere } = { isThere: false },
): Meaning | null {
  const { changes, lines: ordered, sure } = understanding.understandLocally(`with ${what}`)
  const wanted = changes.flatMap((change) => (change.op === 'option' && isChosen(change.option) ? [change.option] : []))
  const areOptions = wanted.length === changes.length && wanted.length > 0 && wanted.every(({ exclude }) => !exclude)
  if (!sure || !areOptions || ordered.length > 0) return null
  const line = lines.findLast((one) => othersOn(one, wanted, menu).length > 0 && (!isThere || hasAll(one, wanted)))
  if (!line) return null
  const nth = lines.indexOf(line) + 1
  const gone = othersOn(line, wanted, menu)
  if (line.note !== null && saysHalves.test(line.note)) return anew(line, gone, wanted, nth)
  const refused = gone.map(optionRefused)
  return changing(
    [...refused, ...wanted].map((option): Change => ({ op: 'option', target: { nth }, option })),
    { sure: false },
  )
}

const hasAll = ({ options }: DraftLine, wanted: readonly OptionChoice[]): boolean =>
  wanted.every(({ option }) => options.some((one) => isChosen(one) && !one.exclude && one.option === option))

/** What was said of its halves no longer holds. */
const saysHalves = /\bhalf\b/i

function anew(line: DraftLine, gone: readonly OptionChoice[], wanted: readonly OptionChoice[], nth: number): Meaning {
  const said = [...gone, ...wanted].map(({ option }) => option)
  const { item, quantity, size, words } = line
  const kept = line.options.filter((option) => !isChosen(option) || !said.includes(option.option))
  const whole = { item, quantity, size, words, note: null, options: [...kept, ...wanted] }
  return { ...changing([{ op: 'remove', target: { nth } }], { sure: false }), lines: [whole] }
}

/** What is on the line of the same groups as the options that are wanted, and is none of them. */
function othersOn({ item, options }: DraftLine, wanted: readonly OptionChoice[], { items }: Menu): OptionChoice[] {
  const ids = wanted.map(({ option }) => option)
  const groups = (items.get(item)?.groups ?? []).filter((group) => group.options.some(({ id }) => ids.includes(id)))
  const isAlike = (id: string) => groups.some((group) => group.max !== 1 && group.options.some((one) => one.id === id))
  return options.filter(isChosen).filter(({ option, exclude }) => !exclude && !ids.includes(option) && isAlike(option))
}
