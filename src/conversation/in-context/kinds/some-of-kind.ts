import { countWords, numberSaid } from '../../../english/numbers.ts'
import { stem } from '../../../text/stem.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:actually|and|can you|could you|make|do|have)\W+)*(?<many>${countWords})\s+of\s+
    (?:the|those|my|these)\s+(?<kind>[a-z]+)\s+(?:an?\s+)?(?<what>[a-z][a-z' ]*?)(?:\s+(?:please|pls|instead|then))*
    \W*$
  `,
  'i',
)

/** "One of the shakes vanilla", of two chocolate shakes: that one becomes another, and no third is ordered. */
export function someOfKind(text: string, { customer, menu, understanding }: Context): Meaning | null {
  const { many = '', kind = '', what = '' } = saying.exec(text)?.groups ?? {}
  const pieces = numberSaid(many)
  const isOfKind = (id: string) => menu.items.get(id)?.name.split(' ').map(stem).at(-1) === stem(kind.toLowerCase())
  const lines = (customer.draft?.lines ?? []).filter(({ item }) => isOfKind(item))
  const [line, ...others] = lines
  if (!line || others.length > 0 || line.quantity <= pieces) return null
  const meant = understanding.understandLocally(`1 ${what} ${kind}`)
  const [other, ...more] = meant.lines
  const isOther = other && more.length + meant.changes.length + meant.unmatched.length === 0 && other.item !== line.item
  if (!isOther || !isOfKind(other.item) || other.options.length > 0 || other.size !== null) return null
  const change = { op: 'item', target: { item: line.item }, pieces, item: other.item } as const
  return changing([change], { sure: true })
}
