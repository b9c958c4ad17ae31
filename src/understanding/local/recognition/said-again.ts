import { isSameAgain } from '../../../english/grammar.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun } from '../mentions/senses.ts'

/** "A latte with oat milk, same again but large": once more what was just named, and not an order placed before. */
export function withSaidAgain(mentions: readonly Mention[], { texts }: Words): Mention[] {
  const named = mentions.findIndex(isNoun)
  return mentions.map((mention, at) => {
    const { from, to } = mention
    const isAgain = named >= 0 && named < at && is(mention, 'repeat') && isSameAgain(texts.slice(from, to).join(' '))
    return isAgain ? { cue: 'again', from, to } : mention
  })
}
