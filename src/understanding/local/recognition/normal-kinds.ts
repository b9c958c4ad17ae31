import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isPlainOption, isSize } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

const usual: ReadonlySet<string> = new Set(['normal', 'standard', 'ordinary'])

/** "A large latte with normal milk": the milk is, though a size of the shop's is called regular. */
export const withNormalKinds = (mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] =>
  mentions.some((mention, at) => isNormalKind(mentions, at, mention, tokens))
    ? mentions.map(
        (mention, at): Mention =>
          isNormalKind(mentions, at, mention, tokens) ? { cue: 'plain', from: mention.from, to: mention.to } : mention,
      )
    : mentions

function isNormalKind(mentions: readonly Mention[], at: number, mention: Mention, tokens: readonly Token[]): boolean {
  if (!isSize(mention) || mention.to !== mention.from + 1) return false
  const word = tokens[mention.from]?.text ?? ''
  const isSaidOfIt = usual.has(word) || (word === 'regular' && is(mentions[at - 1], 'with'))
  return isSaidOfIt && isPlainOption(mentions[at + 1]) && !isSize(mentions[at + 1]) && !isNoun(mentions[at + 2])
}
