import { numberSaid } from '../../../english/numbers.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { onlyChanges } from './only-changes.ts'

const few = /\bthe (?<end>first|last) (?<count>two|three|four|[2-4])(?: ones)?(?! \p{L}+s\b)(?=\P{L}|$)/iu

/** "The first two", "the last three": of the lines as they are. */
export function firstFew(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const { end, count = '' } = few.exec(text)?.groups ?? {}
  const number = numberSaid(count)
  if (!draft || end === undefined || number > draft.lines.length) return null
  const before = end.toLowerCase() === 'first' ? 0 : draft.lines.length - number
  const places = Array.from({ length: number }, (_, at) => `number ${before + at + 1}`)
  return onlyChanges(understanding.understandLocally(text.replace(few, places.join(' and '))))
}
