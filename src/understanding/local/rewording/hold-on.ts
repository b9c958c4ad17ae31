import { holdOn, isAnotherWish, waiting } from '../../../english/second-thoughts.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "Large fries hold on make it a medium": the customer thinks again. But "hold on the milk" has none. */
export function withHoldOn(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex(
    (_, index) =>
      holdOn.every((word, place) => tokens[index + place]?.text === word) && isPause(tokens, index, lexicon),
  )
  const first = tokens[at]
  if (!first) return tokens
  return [...tokens.slice(0, at), { ...first, text: waiting }, ...tokens.slice(at + holdOn.length)]
}

function isPause(tokens: readonly Token[], at: number, { exact }: Lexicon): boolean {
  const next = tokens[at + holdOn.length]
  if (!next) return false
  const senses = exact.get(next.text) ?? []
  return next.kind !== 'word' || isAnotherWish(next.text) || senses.some(({ kind }) => kind === 'size')
}
