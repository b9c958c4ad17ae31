import { isNumberWord } from '../../../english/numbers.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../tokens/tokenise.ts'

const inFull = new Map([
  ['w', 'with'],
  ['w/', 'with'],
  ['w/o', 'without'],
  ['minus', 'without'],
  ['xtra', 'extra'],
  ['1/2', 'half'],
  ['½', 'half'],
])

/** "W cheese", "w/o rice", "1/2 caf": as the menu's own names may have it. */
export const withShorthand = (tokens: readonly Token[], { exact }: Lexicon): readonly Token[] =>
  tokens.map((token, at) => {
    const full = inFull.get(token.text)
    // "1 1/2 pounds"
    const isRest = isNumberWord(tokens[at - 1]?.text ?? '')
    return full === undefined || isRest || exact.has(token.text) ? token : { ...token, text: full }
  })
