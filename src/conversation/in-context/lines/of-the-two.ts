import { ordinalOf } from '../../../english/numbers.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { linesNamedIn } from './lines-named.ts'
import { onlyChanges } from './only-changes.ts'

const theOther = /\b(?:the|my) other(?: one)?\b(?! (?:way|day|time))/i
const begins =
  /^\W*(?:(?:can|could) (?:i|you) (?:have|make|do)\s+|make\s+|i(?:['’]?d)? (?:want|like)\s+)?(?<one>one\b(?! of\b))/i

/** "The first with soy, the other with oat", "one with soy and the other with oat": of the only two lines. */
export function saidOfTheTwo(text: string, context: Context): Meaning | null {
  const lines = context.customer.draft?.lines ?? []
  const at = text.search(theOther)
  if (lines.length !== 2 || at <= 0) return null
  const isOne = begins.test(text)
  const said = isOne ? text.replace(begins, (words, one: string) => words.replace(one, 'the first')) : text
  const [named, ...others] = isOne
    ? lines.slice(0, 1)
    : linesNamedIn(text.slice(0, at), context).flatMap((one) => one.lines)
  const other = lines.find((line) => line !== named)
  if (!named || !other || others.length > 0) return null
  return onlyChanges(
    context.understanding.understandLocally(said.replace(theOther, `the ${ordinalOf(lines.indexOf(other) + 1)}`)),
  )
}
