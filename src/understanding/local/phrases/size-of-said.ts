import { isSizeWord } from '../../../english/grammar.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isPlainOption, isSize } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'
import { replaced } from './replaced.ts'

/** "An oolong tea with jelly, a large size" is a large tea, and no two things. */
export const withSizeOfSaid = (mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] =>
  replaced(mentions, 'filler', (mention, at) => isBeforeSize(mentions, at, mention, tokens))

function isBeforeSize(mentions: readonly Mention[], at: number, mention: Mention, tokens: readonly Token[]): boolean {
  const size = mentions[at + 1]
  if (!is(mention, 'a') || !size || !isSize(size) || !isSizeWord(tokens[size.to - 1]?.text ?? '')) return false
  const next = fromHereOn(mentions, at + 2).find((mention) => !isPlainOption(mention))
  if (isNoun(next) || is(next, 'of', 'pronoun')) return false
  const before = shortlyBefore(mentions, at)
  const noun = before.findLastIndex(isNoun)
  const start = before
    .slice(0, Math.max(0, noun))
    .findLastIndex((mention) => is(mention, 'a', 'number', 'request', 'and'))
  return noun >= 0 && !before.slice(start + 1).some(isSize)
}
