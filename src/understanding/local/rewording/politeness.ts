import { polite } from '../../../english/politeness.ts'
import { languageAt } from '../lexicon/language-at.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { menuAt } from '../lexicon/menu-at.ts'
import { asWritten } from '../lexicon/words.ts'
import type { Token } from '../tokens/tokenise.ts'

const firstWords = new Set([...polite].map((phrase) => phrase.split(' ')[0]))

/** The tokens without politeness and without pauses that pause nothing; what the menu has a word for is kept. */
export function withoutPoliteness(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const said = tokens.some(({ text }) => firstWords.has(text)) ? spoken(tokens, lexicon) : tokens
  const first = said.findIndex((token) => !isPause(token))
  const last = said.findLastIndex((token) => !isPause(token))
  const between = first < 0 ? [] : said.slice(first, last + 1)
  return between.filter((token, at) => !isPause(token) || !isPause(between[at + 1]))
}

const isPause = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'word' && token.text !== '?'

function spoken(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const words = asWritten(tokens)
  const last = words.texts.findLastIndex((text) => firstWords.has(text))
  const dropped = new Set<Token>()
  for (let at = 0; at <= last; ) {
    const menu = menuAt(words, at, lexicon)
    const language = languageAt(words, at, lexicon)
    const end = Math.max(at + 1, menu?.to ?? 0, language?.to ?? 0)
    const isPolite = !menu && firstWords.has(words.texts[at]) && polite.has(words.texts.slice(at, end).join(' '))
    if (isPolite) for (const token of tokens.slice(at, end)) dropped.add(token)
    at = end
  }
  return tokens.filter((token) => !dropped.has(token))
}
