import { isRetraction, retraction } from '../../../english/second-thoughts.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "A mocha, scratch that, a latte": as one says "no wait", where something else is wanted instead. */
export function withRetractions(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => isRetracted(tokens, index))
  if (at < 0) return tokens
  return tokens.map((token, index) => ({ ...token, text: retraction[index - at] ?? token.text }))
}

const isRetracted = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  isRetraction(`${tokens[at]?.text} ${tokens[at + 1]?.text}`) &&
  tokens[at + 2] !== undefined &&
  tokens[at + 2]?.kind !== 'word' &&
  tokens.slice(at + 3).some(({ kind }) => kind === 'word')
