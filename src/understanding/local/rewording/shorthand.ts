import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../tokens/tokenise.ts'

const inFull = new Map([
  ['w', 'with'],
  ['w/', 'with'],
  ['w/o', 'without'],
  ['minus', 'without'],
  ['xtra', 'extra'],
])

/** "W cheese", "w/o rice", "minus rice": as the menu's own names may have it. */
export const withShorthand = (tokens: readonly Token[], { exact }: Lexicon): readonly Token[] =>
  tokens.some(({ text }) => inFull.has(text))
    ? tokens.map((token) => ({
        ...token,
        text: exact.has(token.text) ? token.text : (inFull.get(token.text) ?? token.text),
      }))
    : tokens
