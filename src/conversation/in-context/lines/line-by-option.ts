import { type Item, type Menu, optionOf } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { isChosen, type Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { changeAt } from './change-at.ts'

const placed =
  /(?<=\b(?:on|in|for|to|with)\s+)the\s+(?!side\b)(?<name>[a-z][a-z' -]*?)(?: ones?)?(?=\s*(?:[,.;!]|$|\b(?:please|pls|too|then|is|are)\b))/i
/** "Egg for the bacon" is in its place, and "guac to the carnitas" on it. */
const swapping = /\b(?:swap|change|switch|replace|trade|instead)\b/i

/**
 * "No cream cheese on the everything", of two bagels one of which is an everything bagel: that one is meant, and
 * nothing more is put on any.
 */
export function lineByOption(text: string, { customer, menu, understanding }: Context): Meaning | null {
  const name = placed.exec(text)?.groups?.name
  const lines = customer.draft?.lines ?? []
  if (name === undefined || swapping.test(text)) return null
  const called = lines.filter(({ item, options }) =>
    options.some((one) => isChosen(one) && !one.exclude && isCalled(one.option, name, menu.items.get(item))),
  )
  const [line, ...others] = called
  const isOneOfSeveral = line && lines.filter(({ item }) => item === line.item).length > 1
  if (!isOneOfSeveral || others.length > 0 || isItem(name, menu)) return null
  return changeAt(lines.indexOf(line) + 1, text, placed, understanding.understandLocally)
}

function isCalled(id: string, name: string, item: Item | undefined): boolean {
  const option = item && optionOf(item, id)
  return option !== undefined && [option.name, ...option.aliases].some((one) => plain(one) === plain(name))
}

const isItem = (name: string, { items }: Menu): boolean =>
  [...items.values()].some((item) => [item.name, ...item.aliases].some((one) => plain(one) === plain(name)))
