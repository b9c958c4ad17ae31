import { and, isPlus } from '../../../english/grammar.ts'
import { leavesOut } from '../../../english/left-off.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "A burger plus fries": and fries. But "no onions plus guac" has guac. */
export const withPlus = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => (isPlus(token.text) && !isBehindRefusal(tokens, at) ? { ...token, text: and } : token))

function isBehindRefusal(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at)
  return before.slice(before.findLastIndex(({ kind }) => kind !== 'word') + 1).some(({ text }) => leavesOut(text))
}
