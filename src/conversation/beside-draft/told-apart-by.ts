import type { Draft } from '../../customers/customer.ts'
import type { Menu, OptionGroup } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { choicesOf, type LineOption, type Meaning } from '../../understanding/meaning.ts'
import { optionRefused, optionWanted } from '../../understanding/meanings.ts'
import { linesMeant } from '../changes/lines-meant.ts'

const turning = /\b(?:change|swap|switch|replace|turn|trade)\b/i

/**
 * "Change the olives one to onions", "… to pepperoni": what told the pizza apart goes, and the other comes in its place;
 * null: it is of another kind, "change the oat one to a cappuccino".
 */
export function inPlaceOfTold(meaning: Meaning, text: string, draft: Draft, menu: Menu): Meaning | null {
  const [change, ...more] = meaning.changes
  const { target } = change ?? {}
  const old = typeof target === 'object' && 'option' in target ? target.option : undefined
  if (!change || !target || old === undefined || change.pieces || more.length + meaning.lines.length > 0) return null
  const [line, ...others] = linesMeant(draft, target, { asked: null, menu })
  const group = menu.items.get(line?.item ?? '')?.groups.find((one) => has(one, old))
  if (!line || !group || group.max === 1 || others.length > 0 || !turning.test(text)) return null
  const wanted =
    change.op === 'option' ? change.option : change.op === 'item' ? calledAs(change.item, group, menu) : null
  if (!wanted || wanted.exclude || !choicesOf(wanted).every((id) => id !== old && has(group, id))) return null
  const about = { op: 'option', target: { nth: draft.lines.indexOf(line) + 1 } } as const
  const changes = [
    { ...about, option: optionRefused(optionWanted(old)) },
    { ...about, option: wanted },
  ]
  return { ...meaning, intent: 'change', changes, sure: false }
}

const has = ({ options }: OptionGroup, id: string): boolean => options.some((option) => option.id === id)

/** What may be put on it by the name of something that is sold by itself, too. */
function calledAs(id: string, { options }: OptionGroup, { items }: Menu): LineOption | null {
  const item = items.get(id)
  const names = item ? [item.name, ...item.aliases].map(plain) : []
  const option = options.find((one) => names.includes(plain(one.name)))
  return option ? optionWanted(option.id) : null
}
