import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const saying =
  /^\W*(?:(?:and|actually|oh|so)\W+)*(?!(?:i|we)\b)(?:my )?\p{L}+(?: now)?(?: wants|['’]d like| would like| fancies) (?:an? |the )?(?<other>[^,;.]+?) instead of (?:an? |the |his |her |their )?(?<old>[^,;.]+?)(?:\W+(?:please|pls))?\W*$/iu

/** "Sandra wants a sprite instead of coke", of two cokes: one of them. */
export function wantedByOne(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const { other, old } = (draft ? saying.exec(text) : null)?.groups ?? {}
  if (other === undefined || old === undefined) return null
  const meaning = understanding.understandLocally(`a ${other} instead of a ${old}`)
  const { lines, changes, unmatched } = meaning
  const [change, ...more] = changes
  const isOne = change?.op === 'fewer' && change.by === 1 && more.length === 0
  return isOne && lines.length === 1 && unmatched.length === 0 ? meaning : null
}
