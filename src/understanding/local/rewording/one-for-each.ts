import { and, isTopic } from '../../../english/grammar.ts'
import { isNumberWord } from '../../../english/numbers.ts'
import { isPerson } from '../../../english/people.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "For my wife": nobody is called by more words. */
const longest = 3

/** "A burger for me, one for my wife": and one. */
export const withOneForEach = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => (isBetweenPersons(tokens, at) ? { ...token, kind: 'word', text: and } : token))

function isBetweenPersons(tokens: readonly Token[], at: number): boolean {
  const [number, place] = tokens.slice(at + 1, at + 3)
  if (tokens[at]?.kind !== 'comma' || !isNumberWord(number?.text ?? '') || !isTopic(place?.text ?? '')) return false
  const before = tokens.slice(Math.max(0, at - longest), at).map(({ text }) => text)
  return isPerson(before.slice(before.findLastIndex(isTopic) + 1).join(' ')) && before.some(isTopic)
}
