import type { Change } from '../../meaning.ts'
import { optionWanted } from '../../meanings.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import { isNoun, sensesOf } from '../mentions/senses.ts'
import { type Clause, essence } from './essence.ts'

/**
 * "one large, one small", "two beef and one tofu": what the pieces of a line should be; null where it says anything
 * else.
 */
export function divided(clause: Clause, lexicon: Lexicon): Change[] | null {
  const words = essence(clause)
  const parts: Change[] = []
  for (let at = 0; at < words.length; at += 2) {
    const [number, how] = words.slice(at, at + 2)
    const part = number?.cue === 'number' && number.value !== null && how ? partOf(number.value, how) : null
    if (!part) return null
    parts.push(part)
  }
  return parts.length > 1 && areAlternatives(parts, lexicon) ? parts : null
}

function partOf(pieces: number, how: Mention): Change | null {
  const senses = isNoun(how) ? [] : sensesOf(how).filter(({ kind }) => kind !== 'label')
  const sense = senses[0]
  if (!sense || senses.length > 1) return null
  if (sense.kind === 'size') return { op: 'size', target: 'implied', pieces, size: sense.id }
  return { op: 'option', target: 'implied', pieces, option: optionWanted(sense.id) }
}

/** Each of another size, or of another of the kinds of which a thing has one. */
function areAlternatives(parts: readonly Change[], { anything }: Lexicon): boolean {
  const said = parts.map((part) => (part.op === 'size' ? part.size : part.op === 'option' ? idOf(part) : ''))
  if (new Set(said).size < said.length) return false
  if (parts.every(({ op }) => op === 'size')) return true
  return anything.groups.some(
    ({ max, options }) => max === 1 && said.every((id) => options.some((one) => one.id === id)),
  )
}

const idOf = ({ option }: Change & { op: 'option' }): string => ('option' in option ? option.option : '')
