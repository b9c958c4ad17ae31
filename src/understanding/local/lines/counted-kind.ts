import { is, type Mention } from '../mentions/mention.ts'
import { isKind, sensesOf } from '../mentions/senses.ts'
import { type Draft, quantityOf } from './draft.ts'

/**
 * "3 curries, butter chicken" are three of that; "3 curries, a butter chicken and a saag" leave it open which the third
 * is.
 */
export function withCountedKinds(lines: readonly Draft[]): readonly Draft[] {
  return lines.reduce<readonly Draft[]>((counted, { segment }, at) => {
    const said = countedKind(segment.mentions.slice(0, segment.head))
    return said ? counted.map((line, place) => (place < at ? line : ofKind(line, said, lines.slice(at)))) : counted
  }, lines)
}

interface CountedKind {
  number: number
  categories: readonly string[]
}

/** "3 curries", ahead of those that are meant; null: no kind is counted. */
function countedKind(ahead: readonly Mention[]): CountedKind | null {
  const at = ahead.findIndex((mention, place) => mention.cue === 'number' && isKind(ahead[place + 1]))
  const number = ahead[at]
  const kind = ahead[at + 1]
  if (number?.cue !== 'number' || number.value === null || !kind) return null
  return { number: number.value, categories: sensesOf(kind).map(({ id }) => id) }
}

function ofKind(line: Draft, { number, categories }: CountedKind, lines: readonly Draft[]): Draft {
  const listed = lines.filter(({ item }) => categories.includes(item.category))
  if (!listed.some(({ segment }) => segment === line.segment)) return line
  const sum = listed.reduce((all, each) => all + quantityOf(each), 0)
  if (sum === number) return line
  const { mentions, head } = line.segment
  const isUncounted = line.quantity === null && !mentions.slice(0, head).some((mention) => is(mention, 'a', 'another'))
  return listed.length === 1 && isUncounted ? { ...line, quantity: number } : { ...line, doubtful: true }
}
