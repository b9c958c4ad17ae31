import { type Cue, is, type Mention } from '../mentions/mention.ts'

/** A part of a message that orders something or changes something. */
export type Clause = readonly Mention[]

const talk: ReadonlySet<Cue> = new Set([
  'filler',
  'nope',
  'request',
  'add',
  'greeting',
  'confirm',
  'thanks',
  'comma',
  'stop',
  'and',
  'but',
  'instead',
  'inPlace',
  'repeat',
])

const essences = new WeakMap<Clause, Clause>()

/** The clause without the talk around it. Worked out once a clause: each kind of change asks for it. */
export function essence(clause: Clause): Clause {
  const known = essences.get(clause)
  if (known) return known
  const start = answerEnd(clause)
  const found = clause.filter((mention, at) => at >= start && !talk.has(mention.cue))
  essences.set(clause, found)
  return found
}

/** "No, 10", "lol no just 10" answer something, while "no onions" says what is not wanted: where the answer ends. */
function answerEnd(clause: Clause): number {
  const at = clause.findIndex(({ cue }) => cue !== 'filler')
  return is(clause[at], 'no') && is(clause[at + 1], 'comma', 'filler') ? at + 1 : 0
}

/** Says nothing that is ordered or changed. */
export const isTalk = (mention: Mention): boolean => talk.has(mention.cue)
