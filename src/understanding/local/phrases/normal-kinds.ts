import { isHadOnce } from '../../../english/ingredients.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { describes, isNoun, isPlainOption, isSize, itemsOf } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'
import { replaced } from './replaced.ts'

const usual: ReadonlySet<string> = new Set(['normal', 'standard', 'ordinary'])

/** "A large latte with normal milk": the milk is, though a size of the shop's is called regular. */
export const withNormalKinds = (mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] =>
  replaced(mentions, 'plain', (mention, at) => isNormalKind(mentions, at, mention, tokens))

function isNormalKind(mentions: readonly Mention[], at: number, mention: Mention, tokens: readonly Token[]): boolean {
  if (!isSize(mention) || mention.to !== mention.from + 1) return false
  const word = tokens[mention.from]?.text ?? ''
  // "A tikka standard hot" is one of that size, but "a latte normal milk" has the milk.
  const next = tokens[(mentions[at + 1]?.to ?? 0) - 1]?.text ?? ''
  if (describes(itemsOf(mentions[at - 1]), mention) && !isHadOnce(next)) return false
  const isSaidOfIt = usual.has(word) || (word === 'regular' && is(mentions[at - 1], 'with'))
  return isSaidOfIt && isPlainOption(mentions[at + 1]) && !isSize(mentions[at + 1]) && !isNoun(mentions[at + 2])
}
