import { is, type Mention } from '../mentions/mention.ts'
import { isNoun } from '../mentions/senses.ts'
import type { Clause } from './essence.ts'

/** "The second should be large", said as "make the second large". */
export function asMade(clause: Clause): Clause {
  const at = clause.findIndex((mention) => is(mention, 'late'))
  const late = clause[at]
  const start = clause.findIndex((mention) => !is(mention, 'and', 'comma', 'filler', 'but'))
  const isNamed = is(clause[start], 'ordinal') || (is(clause[start], 'the') && clause.slice(start, at).some(isNoun))
  if (!late || start >= at || !isNamed) return clause
  const make: Mention = { cue: 'make', from: late.from, to: late.to }
  return [...clause.slice(0, start), make, ...clause.slice(start, at), ...clause.slice(at + 1)]
}
