import type { DraftLine } from '../../../customers/customer.ts'
import type { Item, Menu, OptionGroup } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, isChosen, type LineOption, type Meaning } from '../../../understanding/meaning.ts'
import { changing, optionRefused, optionWanted } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'
import { linesNamedIn, type Named } from '../lines/lines-named.ts'
import { type Exchange, exchangeIn } from './option-exchange.ts'

/** Without one of these words nothing is exchanged. */
const mayExchange = new RegExp(
  wrapped`
    \b(?:instead|rather than|place of|lieu of|swap|change|switch|replace|trade|exchange|turn|sub|substitute|no|not
      |without|hold|remove|drop|lose|skip|ditch|take|leave|minus)\b
  `,
  'i',
)
/** It is said of a further one, or of some of them. */
const ofOthers = /\b(?:another|more|too|as well|(?:one|two|three|half|\d) of)\b/i
/** "Hash browns instead of home fries on mine" */
const onMine = /\s+(?:on|in|for|with)\s+(?:mine|me)(?=\W*$)/i
/** Nobody says more of it; and it bounds the work. */
const longest = 140

/**
 * "Can i do sausage instead of bacon", "no bacon on the breakfast, sausage instead", of a breakfast that comes with
 * bacon or with sausage: it is what it comes with, and no side of sausage.
 */
export function inPlaceOfOption(text: string, context: Context): Meaning | null {
  const { draft } = context.customer
  if (!draft || text.length > longest || !mayExchange.test(text) || ofOthers.test(text)) return null
  const placed = linesNamedIn(text, context).flatMap((named) => changesPlaced(named, context))
  const changes = placed.length > 0 ? placed : changesOfAny(text, context)
  // Which of them is whose, the order does not say.
  const sure = !onMine.test(text) || draft.lines.length === 1
  return changes.length > 0 ? changing(changes, { sure }) : null
}

/** Of the lines that it names. */
function changesPlaced({ rest, lines }: Named, { customer: { draft }, menu }: Context): Change[] {
  const exchange = exchangeIn(rest)
  if (!exchange || (exchange.mayBeBesides && isOnMenu(exchange.wanted, menu))) return []
  const changes = lines.map((line) => exchanged(line, exchange, nthOf(line, draft?.lines ?? []), menu, true))
  return changes.every((some) => some !== null) ? changes.flat() : []
}

/** Of the last line that has what something else is wanted in place of; "mine" is rather the first. */
function changesOfAny(text: string, { customer: { draft }, menu }: Context): Change[] {
  const exchange = exchangeIn(text.replace(onMine, ''))
  const lines = draft?.lines ?? []
  // "Swap the coke for a sprite", where a coke is ordered by itself, too.
  if (!exchange || lines.some(({ item }) => isCalled(menu.items.get(item), exchange.old))) return []
  if (exchange.mayBeBesides && isOnMenu(exchange.wanted, menu)) return []
  for (const line of onMine.test(text) ? lines : lines.toReversed()) {
    const changes = exchanged(line, exchange, nthOf(line, lines), menu, false)
    if (changes) return changes
  }
  return []
}

const nthOf = (line: DraftLine, lines: readonly DraftLine[]): number => lines.indexOf(line) + 1

const isCalled = (item: Item | undefined, words: string): boolean =>
  item !== undefined && [item.name, ...item.aliases].some((name) => plain(name) === plain(words))

const isOnMenu = (words: string, { items }: Menu): boolean => [...items.values()].some((item) => isCalled(item, words))

/** @param isNamed it says of this line that it is about it, which then need not have what is not wanted */
function exchanged(
  line: DraftLine,
  { wanted, old }: Exchange,
  nth: number,
  { items }: Menu,
  isNamed: boolean,
): Change[] | null {
  const groups = items.get(line.item)?.groups ?? []
  const chosen = line.options.filter(isChosen).filter(({ exclude }) => !exclude)
  const has = (id: string) => chosen.some(({ option }) => option === id)
  const target = { nth }
  for (const group of groups) {
    const called = named(group, old)
    const gone = called.find(has) ?? (isNamed ? called[0] : undefined)
    const other =
      gone === undefined ? null : (choiceIn([group], wanted, gone) ?? (isNamed ? choiceIn(groups, wanted, gone) : null))
    if (gone === undefined || !other) continue
    const isByItself = group.max === 1 && isOneOf(other, group)
    const option = optionRefused(optionWanted(gone))
    return [...(isByItself ? [] : [{ op: 'option', target, option } as const]), { op: 'option', target, option: other }]
  }
  return null
}

const isOneOf = (option: LineOption, { options }: OptionGroup): boolean =>
  'option' in option
    ? options.some(({ id }) => id === option.option)
    : options.some(({ id }) => option.anyOf.includes(id))

/** What the words choose in the first group that has it; null: none has, or it is chosen already. */
function choiceIn(groups: readonly OptionGroup[], words: string, gone: string): LineOption | null {
  const { much, what = '' } = /^(?:(?<much>extra|light)\s+)?(?<what>.+)$/i.exec(words)?.groups ?? {}
  const amount = much === undefined ? 'regular' : much.toLowerCase() === 'extra' ? 'extra' : 'light'
  for (const group of groups) {
    const [id, ...others] = named(group, what)
    if (id === undefined || id === gone) continue
    const manner = { amount, count: null, exclude: false } as const
    return others.length > 0 ? { anyOf: [id, ...others], ...manner } : { option: id, ...manner }
  }
  return null
}

/** Those that are called so, or else those of whose names it is a part. */
function named({ options }: OptionGroup, words: string): string[] {
  const said = plain(words)
  const names = options.map(({ id, name, aliases }) => ({ id, all: [name, ...aliases].map(plain) }))
  const exact = names.filter(({ all }) => all.includes(said))
  const parts = names.filter(({ all }) => all.some((name) => ` ${name} `.includes(` ${said} `)))
  return (exact.length > 0 ? exact : parts).map(({ id }) => id)
}
