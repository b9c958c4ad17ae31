import type { DraftLine } from '../../../customers/customer.ts'
import { countsPieces, isOfPieces } from '../../../english/pieces.ts'
import type { Menu } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const pieces = String.raw`(?:(?:is|with|of|as|a|for)\s+)*(?<NAME>\d{1,3})\s*(?:pcs?|pieces?)?`
const one = String.raw`(?:one|1|first(?:\s+one)?|the\s+first(?:\s+one)?)\s+${pieces.replace('NAME', 'one')}`
const other = wrapped`
  (?:(?:the\s+)?other(?:\s+one)?|the\s+second(?:\s+one)?|and\s+one|one|1)\s+${pieces.replace('NAME', 'other')}
`
const saying = new RegExp(
  String.raw`^\W*(?:${one}(?:(?:\s*[,;&]\s*|\s+)(?:and\s+|n\s+)?${other})?|${other.replace('<other>', '<left>')})\W*$`,
  'i',
)

/** "One 10 the other 20", of two nuggets, which come by ten and by twenty; "the other one 25" is no 25 of them. */
export function sizesOfPieces(text: string, { customer, menu }: Context): Meaning | null {
  const said = saying.exec(text)?.groups
  const lines = customer.draft?.lines ?? []
  const at = said ? lines.findLastIndex((line) => line.size === null && comesByPieces(line, menu)) : -1
  const line = lines[at]
  if (!said || !line) return null
  const many = [said.one, said.other, said.left].flatMap((number) => (number === undefined ? [] : [Number(number)]))
  const sizes = many.flatMap((count) => sizeOf(line, count, menu) ?? [])
  if (sizes.length < many.length) return { ...changing([], { sure: false }), unmatched: [text] }
  if (line.quantity < many.length) return null
  const target = { nth: at + 1 }
  const isOfSome = said.left === undefined && line.quantity > 1
  const changes = sizes.toReversed().map(
    (size, index): Change => ({
      op: 'size',
      target,
      size,
      ...(isOfSome && (index === 0 || line.quantity > many.length) && { pieces: 1 }),
    }),
  )
  return changing(changes, { sure: true })
}

const comesByPieces = ({ item }: DraftLine, { items, sizes }: Menu): boolean =>
  [...(items.get(item)?.sizes.keys() ?? [])].some((id) => isOfPieces(sizes.get(id)?.name ?? ''))

const sizeOf = ({ item }: DraftLine, count: number, { items, sizes }: Menu): string | undefined =>
  [...(items.get(item)?.sizes.keys() ?? [])].find((id) => countsPieces(sizes.get(id)?.name ?? '', count))
