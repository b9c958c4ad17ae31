import type { Menu } from '../menu/menu.ts'
import { createLexicon } from './local/lexicon/create-lexicon.ts'
import { is, type Mention } from './local/mentions/mention.ts'
import { recognise } from './local/recognition/recognise.ts'
import { withoutPoliteness } from './local/rewording/politeness.ts'
import { endsLineNumber } from './local/tokens/list-numbers.ts'
import { type Token, tokenise } from './local/tokens/tokenise.ts'
import { normalise } from './normalise.ts'

/**
 * The same key for texts that mean the same, so that a model is asked once for all of them: the normal form, with
 * numbers as figures and without politeness. Words of the menu are kept as they are: "seven up", "thank you cake".
 */
export function createCacheKey(menu: Menu): (text: string) => string {
  const lexicon = createLexicon(menu)
  return (text) => {
    const normal = normalise(text)
    const written = tokenise(normal)
    const tokens = withoutPoliteness(written, lexicon)
    const mentions = recognise(tokens, lexicon)
    // "Please" may tell a wish from a question, and a message of nothing but politeness is about just that.
    const asks = normal.includes('?') || mentions.some((mention) => is(mention, 'ask', 'askFirst'))
    const orders = mentions.some((mention) => is(mention, 'menu'))
    return asks || !orders ? normal : keyOf(mentions, tokens) + signsBeside(written, normal)
  }
}

const keyOf = (mentions: readonly Mention[], tokens: readonly Token[]): string =>
  mentions
    .map((mention) => {
      const isCount = mention.cue === 'number' && !endsLineNumber(tokens[mention.to]?.text)
      if (isCount && mention.value !== null) return String(mention.value)
      return tokens
        .slice(mention.from, mention.to)
        .map(({ text }) => text || '\n')
        .join(' ')
    })
    .join(' ')

/** What is no word, such as an emoji or a fraction, with the number of words before it. */
function signsBeside(tokens: readonly Token[], normal: string): string {
  const gaps = tokens.map(({ start }, at) => normal.slice(tokens[at - 1]?.end ?? 0, start))
  gaps.push(normal.slice(tokens.at(-1)?.end ?? 0))
  return gaps.map((gap, at) => (gap.trim() === '' ? '' : `\n${at}${gap.trim()}`)).join('')
}
