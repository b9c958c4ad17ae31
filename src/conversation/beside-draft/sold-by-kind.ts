import type { Draft } from '../../customers/customer.ts'
import { isSoldByKind } from '../../english/drinks.ts'
import { type Item, type Menu, optionOf } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { stem } from '../../text/stem.ts'
import { type Change, choicesOf, type Meaning, type MeantLine, type OptionChoice } from '../../understanding/meaning.ts'
import { saysMore } from './said-again.ts'

/** One or more of a kind. */
interface Kind {
  option: OptionChoice
  quantity: number
  /** "Another coke", "and a coke", "add a coke": of an order that has one, too. */
  isOneMore: boolean
}

/**
 * "A coke", where the menu has only a fountain drink with kinds: the drink of that kind is ordered, unless the words
 * may be about something in the order.
 */
export function soldByKind(meaning: Meaning, text: string, draft: Draft | null, menu: Menu): Meaning {
  const kinds = meaning.lines.length > 0 || meaning.question ? null : kindsIn(meaning.changes, saysMore(text))
  const lines = kinds?.map((kind) => lineOf(kind, text, draft, menu)) ?? []
  const known = lines.filter((line) => line !== null)
  if (known.length === 0 || known.length < lines.length) return meaning
  const unmatched = meaning.unmatched.filter((words) => !known.some((line) => isCounted(words, line, menu)))
  return { ...meaning, intent: 'order', lines: known, changes: [], unmatched, sure: unmatched.length === 0 }
}

/** null: something else is said. */
function kindsIn(changes: readonly Change[], saysMore: boolean): Kind[] | null {
  const kinds: Kind[] = []
  for (const [at, change] of changes.entries()) {
    const before = changes[at - 1]
    const isOneMore = before?.op === 'again' && before.target === 'implied'
    if (change.op === 'again' && change.target === 'implied' && changes[at + 1]?.op === 'option') continue
    if (change.op !== 'option' || !('option' in change.option) || change.option.exclude || change.insteadOf) return null
    if (change.target !== (isOneMore ? 'last' : 'implied')) return null
    kinds.push({
      option: change.option,
      quantity: isOneMore ? before.by : (change.pieces ?? 1),
      isOneMore: isOneMore || saysMore,
    })
  }
  return kinds
}

function lineOf(
  { option, quantity, isOneMore }: Kind,
  text: string,
  draft: Draft | null,
  menu: Menu,
): MeantLine | null {
  const [item, ...others] = [...menu.items.values()].filter((one) => comesAs(one, option.option))
  if (!item || others.length > 0) return null
  const mayHave = (line: Draft['lines'][number]) => optionOf(menu.items.get(line.item) ?? item, option.option)
  if (!isOneMore && draft?.lines.some(mayHave)) return null
  return { item: item.id, quantity, size: null, options: [option], note: null, words: text }
}

/** "Two cokes": a change can be of two pieces only of what is ordered, and so the words were left over. */
function isCounted(words: string, { item: id, quantity, options }: MeantLine, { items }: Menu): boolean {
  const item = items.get(id)
  const named = item && options.flatMap(choicesOf).map((option) => optionOf(item, option))
  const [, ...name] = plain(words).split(' ').map(stem)
  const isName = (one: string) => plain(one).split(' ').map(stem).join(' ') === name.join(' ')
  return quantity > 1 && named?.some((option) => option && [option.name, ...option.aliases].some(isName)) === true
}

/** Its one required choice says what it is. Somebody who wants a rye doesn't mean the soup that comes with one. */
const comesAs = ({ name, groups }: Item, option: string): boolean =>
  isSoldByKind(name) &&
  groups.some(({ min, max, options }) => min === 1 && max === 1 && options.some(({ id }) => id === option))
