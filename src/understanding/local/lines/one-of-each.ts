import type { LineOption } from '../../meaning.ts'
import { is } from '../mentions/mention.ts'
import { optionIdsOf } from '../mentions/senses.ts'
import { type Draft, quantityOf } from './draft.ts'
import { idsWanted } from './two-of-kind.ts'

/** "3 cones: vanilla, chocolate, strawberry": as no cone can have two of them, there is one of each. */
export function withOneOfEach(line: Draft): Draft {
  const kinds = kindsOf(line)
  const rest = line.options.filter((option) => !kinds.includes(option))
  const parts = kinds.map((option) => ({ ...line, quantity: 1, options: [...rest, option], parts: [] }))
  return parts.length > 0 ? { ...line, options: rest, parts } : line
}

/** As many as there are of the line, of a group that allows one of them; none: it is not so. */
function kindsOf({ item, options, parts, quantity, segment }: Draft): readonly LineOption[] {
  const after = segment.mentions.slice(segment.head + 1)
  // "Two lattes with oat milk, make that soy"
  const saysMore = after.some((mention) => is(mention, 'but', 'instead', 'late', 'both', 'number', 'or'))
  if (quantityOf({ quantity }) < 2 || parts.length > 0 || saysMore) return []
  const said = after.flatMap(optionIdsOf)
  for (const { max, options: choices } of item.groups) {
    const isOfGroup = (option: LineOption) => choices.some(({ id }) => idsWanted([option]).includes(id))
    const kinds = max === 1 ? options.filter(isOfGroup) : []
    if (kinds.length === quantity && idsWanted(kinds).every((id) => said.includes(id))) return kinds
  }
  return []
}
