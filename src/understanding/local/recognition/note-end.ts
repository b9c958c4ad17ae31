import { isBeforeReader, isNoteName } from '../../../english/note-form.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "note for the delivery driver:" */
const longestAddress = 7

/** "note: ...", "note to the kitchen: ...": to the end of its line it's for people to read. */
export function noteEnd(tokens: readonly Token[], at: number): number | null {
  if (!isNoteName(tokens[at]?.text ?? '')) return null
  const colon = tokens.slice(at, at + longestAddress).findIndex(({ kind }) => kind === 'stop')
  if (tokens[at + colon]?.text !== ':') return null
  if (colon > 1 && !isBeforeReader(tokens[at + 1]?.text ?? '')) return null
  // Of a line break no text is left.
  const end = tokens.findIndex(({ text }, index) => index > at + colon && text === '')
  return end < 0 ? tokens.length : end
}
