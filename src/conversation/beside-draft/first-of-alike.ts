import type { Draft } from '../../customers/customer.ts'
import { plain } from '../../text/plain.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'

/** But not "the first two" */
const theFirst = /\b(?:the|my) (?:first|1st)(?! (?:two|three|four|few|couple|\d))\b/

/** "Olives on the first", of two margheritas and nothing else: on one of them; null: it is not said so. */
export function firstOfAlike(meaning: Meaning, text: string, { lines }: Draft): Meaning | null {
  const [line, ...others] = lines
  const areAlike = line !== undefined && others.length === 0 && line.quantity > 1
  if (!areAlike || !theFirst.test(plain(text)) || !meaning.changes.some(isOfFirst)) return null
  const changes = meaning.changes.map((change) =>
    isOfFirst(change) ? { ...change, target: { nth: 1, alike: true as const } } : change,
  )
  return { ...meaning, changes }
}

const isOfFirst = ({ op, target, ...about }: Change): boolean =>
  (op === 'option' || op === 'size' || op === 'item') &&
  !('pieces' in about) &&
  typeof target === 'object' &&
  'nth' in target &&
  target.nth === 1 &&
  target.alike === undefined
