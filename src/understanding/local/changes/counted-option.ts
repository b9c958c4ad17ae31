import type { Lexicon } from '../lexicon/lexicon.ts'
import { is } from '../mentions/mention.ts'
import { isCountedBy, isOption } from '../mentions/senses.ts'
import { type Clause, essence } from './essence.ts'

/** "And a sugar", "and a shot" add so many of that option; "and a decaf" is one more coffee. */
export function countsOption(clause: Clause, { anything }: Lexicon): boolean {
  const [first, next, ...more] = essence(clause)
  return is(first, 'number', 'a') && isCountedBy([anything], next) && !more.some(isOption)
}
