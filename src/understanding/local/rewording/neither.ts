import { isAnd, isPlace } from '../../../english/grammar.ts'
import { allOf, isNoneOf } from '../../../english/left-off.ts'
import type { Token } from '../tokens/tokenise.ts'

/**
 * "A latte and a mocha, neither with sugar": both without sugar. "Sugar in neither": no sugar in both. "None" is of
 * all of them.
 */
export function withNeither(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => isNoneOf(text))
  const [before, neither, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!neither) return tokens
  const all = { ...neither, text: allOf(neither.text) }
  if (next?.text === 'with') return [...tokens.slice(0, at), all, { ...next, text: 'without' }, ...tokens.slice(at + 2)]
  if (!before || !isPlace(before.text)) return tokens
  const start =
    tokens.findLastIndex((token, index) => index < at - 1 && (token.kind !== 'word' || isAnd(token.text))) + 1
  const first = tokens[start]
  if (!first || start === at - 1) return tokens
  return [...tokens.slice(0, start), { ...first, text: 'no' }, ...tokens.slice(start, at), all, ...tokens.slice(at + 1)]
}
