import type { DraftLine } from '../../../customers/customer.ts'
import type { Menu } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, choicesOf, isChosen, type Meaning } from '../../../understanding/meaning.ts'
import { changing, optionRefused, optionWanted } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:yes|yeah|no|actually|make|make them|can you make(?: them)?)\W+)*(?:all|both)
    (?:\s+of\s+(?:them|those))?\s+(?<what>(?!the\b|my\b|of\b|\d)[^,?]+?)(?:\s+(?:please|pls|then|instead))*\W*$
  `,
  'i',
)
/** Nobody needs more words for it. */
const longest = 60

/**
 * "Actually all bbq", of six hot wings and six with bbq: those are told apart by their sauces, and all of them are to
 * have this one; nothing of another kind that comes with sauces has.
 */
export function allOfOneChoice(text: string, { customer, menu, understanding }: Context): Meaning | null {
  const what = text.length > longest ? undefined : saying.exec(text)?.groups?.what
  const [said, ...more] = what === undefined ? [] : understanding.understandLocally(what).changes
  if (said?.op !== 'option' || !isChosen(said.option) || said.option.exclude || more.length > 0) return null
  const { option } = said
  const lines = customer.draft?.lines ?? []
  const others = lines.map((line) => otherChoice(line, option.option, menu))
  const last = lines[others.findLastIndex((other) => other !== null)]
  const alike = lines.filter(({ item }) => item === last?.item)
  const isTold = (line: DraftLine) => hasIt(line, option.option) || others[lines.indexOf(line)] !== null
  if (alike.length < 2 || !alike.every(isTold)) return null
  const changes = alike.flatMap((line): Change[] => {
    const insteadOf = others[lines.indexOf(line)] ?? null
    const target = { nth: lines.indexOf(line) + 1 }
    if (hasIt(line, option.option)) return []
    const wanted: Change = { op: 'option', target, option }
    // Where one alone can be had, the other goes by itself.
    return insteadOf === null || groupOf(line, option.option, menu)?.max === 1
      ? [wanted]
      : [wanted, { op: 'option', target, option: optionRefused(optionWanted(insteadOf)) }]
  })
  return changes.length > 0 ? changing(changes, { sure: false }) : null
}

/** What is chosen of the same group. */
function otherChoice(line: DraftLine, wanted: string, menu: Menu): string | null {
  const group = groupOf(line, wanted, menu)
  const chosen = line.options.filter((one) => !one.exclude).flatMap(choicesOf)
  return chosen.find((id) => id !== wanted && group?.options.some((one) => one.id === id)) ?? null
}

const groupOf = ({ item }: DraftLine, wanted: string, { items }: Menu) =>
  items.get(item)?.groups.find(({ options }) => options.some(({ id }) => id === wanted))

const hasIt = ({ options }: DraftLine, wanted: string): boolean =>
  options.some((one) => !one.exclude && choicesOf(one).includes(wanted))
