import { countsPieces } from '../../../english/pieces.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const asking =
  /^\W*(?:(?:so|and|is (?:it|that)|are (?:they|those)|that['’]?s)\s+)?(?<many>\d{1,3})\s*(?:pcs?|pieces?)\s*\?+\W*$/i

/** "10 pcs?", of something that does not come by ten: a question, not an order of ten. */
export function piecesAsked(text: string, { customer, menu }: Context): Meaning | null {
  const many = Number(asking.exec(text)?.groups?.many)
  const lines = customer.draft?.lines ?? []
  const sizes = lines.flatMap(({ item }) => [...(menu.items.get(item)?.sizes.keys() ?? [])])
  const isSize = sizes.some((id) => countsPieces(menu.sizes.get(id)?.name ?? '', many))
  if (Number.isNaN(many) || isSize || lines.length === 0) return null
  return { intent: 'question', lines: [], changes: [], unmatched: [], sure: false, source: 'local' }
}
