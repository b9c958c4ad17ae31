import type { Item } from '../../menu/menu.ts'
import { type Change, isChosen, type Meaning, type OptionChoice } from '../../understanding/meaning.ts'
import { plain } from '../answers.ts'
import { optionFor } from '../changes/fitting.ts'
import type { Context } from './context.ts'
import { asItComes, kindsIn } from './kinds-of-thing.ts'

const leading = /^(?:(?:ok|so|um+|hm+|with|can i have|make them|they re|like) )+/
const mostPieces = 24

/** "2 ham 2 cheese 2 plain", of the six croissants that there are: how each of them is; null: it says something else. */
export function kindsOfLine(
  text: string,
  { customer: { draft }, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  const words = draft && /^\W*(?:\p{L}+\W+){0,3}\d/u.test(text) ? plain(text).replace(leading, '').split(' ') : []
  const at = draft?.lines.findLastIndex((one) => one.quantity <= mostPieces && kindsIn(words, one.quantity)) ?? -1
  const kinds = kindsIn(words, draft?.lines[at]?.quantity ?? 0) ?? []
  if (kinds.length < 3) return null
  const line = draft?.lines[at]
  const named = menu.items.get(line?.item ?? '')
  if (!line || !named) return null
  const options = kinds.map(({ words: kind }) =>
    asItComes.test(kind) ? [] : [optionOf(understandLocally(`with ${kind}`), named)],
  )
  if (options.flat().includes(null)) return null
  const { item, size, note } = line
  const lines = kinds.map(({ many }, kind) => ({
    item,
    quantity: many,
    size,
    note,
    options: [...line.options, ...(options[kind] ?? []).filter((option) => option !== null)],
    words: text,
  }))
  const changes: Change[] = [{ op: 'remove', target: { nth: at + 1 } }]
  return { intent: 'change', lines, changes, unmatched: [], sure: true, source: 'local' }
}

/** One choice of those that the item has, and nothing else. */
function optionOf({ lines, changes, unmatched }: Meaning, item: Item): OptionChoice | null {
  const [change, ...others] = changes
  const isOne = change?.op === 'option' && others.length + lines.length + unmatched.length === 0
  const option = isOne ? optionFor(item, change.option) : null
  return option && isChosen(option) && !option.exclude ? option : null
}
