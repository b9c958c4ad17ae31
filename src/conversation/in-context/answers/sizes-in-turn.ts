import { needsSize } from '../../../menu/menu.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const between = /\s*(?:,|&|\band\b|\bthen\b)\s*/i

/** "Large and medium", of two lines without a size: a size for each, in their order. */
export function sizesInTurn(
  text: string,
  { customer, menu, question, understanding: { understandLocally } }: Context,
): Meaning | null {
  if (question?.kind !== 'size') return null
  const words = text
    .replace(/\b(?:please|pls)\b|[.!]/gi, '')
    .trim()
    .split(between)
  const lines = (customer.draft?.lines ?? []).flatMap(({ item: id, size }, at) => {
    const item = menu.items.get(id)
    return item && size === null && needsSize(item) ? [{ item, nth: at + 1 }] : []
  })
  if (words.length < 2 || words.length !== lines.length) return null
  const changes = words.flatMap((word, at): Change[] => {
    const meaning = understandLocally(word)
    const [change] = meaning.changes
    const isSize = change?.op === 'size' && change.target === 'implied' && change.pieces === undefined
    const line = lines[at]
    const isAll = meaning.sure && meaning.lines.length === 0 && meaning.changes.length === 1
    return isSize && isAll && line?.item.sizes.has(change.size) ? [{ ...change, target: { nth: line.nth } }] : []
  })
  if (changes.length < lines.length) return null
  return changing(changes, { sure: true })
}
