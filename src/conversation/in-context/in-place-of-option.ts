import type { DraftLine } from '../../customers/customer.ts'
import type { Item, Menu, OptionGroup } from '../../menu/menu.ts'
import { type Change, isChosen, type Meaning } from '../../understanding/meaning.ts'
import { plain } from '../answers.ts'
import type { Context } from './context.ts'

const saying =
  /^\W*(?:(?:can|could|may)\s+(?:i|we|you|u)\s+|i['’]?ll\s+|let me\s+|actually\s+|ok\s+|oh\s+)*(?:(?:do|have|get|make (?:it|that)|swap in|put)\s+)?(?<wanted>[a-z][a-z' -]*?)\s+(?:instead of|rather than|in place of)\s+(?:the\s+|my\s+)?(?<old>[a-z][a-z' -]*?)(?:\s+(?:please|pls|then))*\W*$/i

const swapping =
  /^\W*(?:(?:can|could)\s+(?:i|we|you|u)\s+|actually\s+|ok\s+|oh\s+)*(?:swap|change|switch|replace|trade)\s+(?:the\s+|my\s+)?(?<old>[a-z][a-z' -]*?)\s+(?:for|to|with)\s+(?:the\s+)?(?<wanted>[a-z][a-z' -]*?)(?:\s+(?:please|pls|then|instead))*\W*$/i

/**
 * "Can i do sausage instead of bacon", of a breakfast that comes with bacon or with sausage: it is what it comes with, and no
 * side of sausage; null: it says no such thing.
 */
export function inPlaceOfOption(text: string, { customer: { draft }, menu }: Context): Meaning | null {
  const { wanted, old } = (saying.exec(text) ?? swapping.exec(text))?.groups ?? {}
  if (!draft || wanted === undefined || old === undefined) return null
  // "Swap the coke for a sprite", where a coke is ordered by itself, too.
  if (draft.lines.some(({ item }) => isNamed(menu.items.get(item), old))) return null
  for (const [at, line] of [...draft.lines.entries()].reverse()) {
    const changes = changesOf(line, wanted, old, at + 1, menu)
    if (changes) return { intent: 'change', lines: [], changes, unmatched: [], sure: true, source: 'local' }
  }
  return null
}

const isNamed = (item: Item | undefined, words: string): boolean =>
  item !== undefined && [item.name, ...item.aliases].some((name) => plain(name) === plain(words))

function changesOf(line: DraftLine, wanted: string, old: string, nth: number, { items }: Menu): Change[] | null {
  const chosen = line.options.filter(isChosen).filter(({ exclude }) => !exclude)
  for (const group of items.get(line.item)?.groups ?? []) {
    const gone = chosen.find(({ option }) => named(group, old).includes(option))
    const [id, ...others] = named(group, wanted)
    if (!gone || id === undefined || id === gone.option) continue
    const manner = { amount: 'regular', count: null } as const
    const choice = others.length > 0 ? { anyOf: [id, ...others] } : { option: id }
    const target = { nth }
    return [
      ...(group.max === 1
        ? []
        : [{ op: 'option', target, option: { ...manner, option: gone.option, exclude: true } } as const]),
      { op: 'option', target, option: { ...choice, ...manner, exclude: false } },
    ]
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
