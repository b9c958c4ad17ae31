import { isHadOnce } from '../../../english/ingredients.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isOption, isPlainOption, isSize, itemsOf } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'
import { replaced } from './replaced.ts'

const usual: ReadonlySet<string> = new Set(['normal', 'standard', 'ordinary'])

/** "A large latte with normal milk": the milk is, though a size of the shop's is called regular. */
export const withNormalKinds = (mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] =>
  replaced(
    mentions,
    'plain',
    (mention, at) => isNormalKind(mentions, at, mention, tokens) || isOtherOfSome(mentions, at, mention, tokens),
  )

/** "Two large lattes, one with oat and one normal": one without anything, and no third of another size. */
function isOtherOfSome(mentions: readonly Mention[], at: number, mention: Mention, tokens: readonly Token[]): boolean {
  if (mention.cue !== 'menu' || mention.otherwise !== 'plain' || !isSize(mention)) return false
  const [before, next] = [mentions[at - 1], mentions[at + 1]]
  const isOne = (before?.cue === 'number' && before.value === 1) || is(before, 'other')
  if (!isOne || isNoun(next) || isOption(next) || isSize(next) || is(next, 'pronoun')) return false
  const noun = mentions.slice(0, at).findLastIndex(isNoun)
  const [head, told] = [shortlyBefore(mentions, noun), mentions.slice(noun + 1, at - 1)]
  const some = head.findLast((each) => is(each, 'number'))
  const isOfSome = noun >= 0 && some?.cue === 'number' && some.value !== null && some.value > 1
  const isSized = head.some((each) => isSize(each)) && !told.some(isSize)
  // "Two lattes, one oat and one regular" may be of that size.
  const saysSize = !isSized && !usual.has(tokens[mention.from]?.text ?? '')
  const isDivided = told.some((each, place) => is(each, 'number') && told.slice(place).some(isOption))
  return isOfSome && isDivided && !told.some(isSize) && !saysSize
}

function isNormalKind(mentions: readonly Mention[], at: number, mention: Mention, tokens: readonly Token[]): boolean {
  if (!isSize(mention) || mention.to !== mention.from + 1) return false
  const word = tokens[mention.from]?.text ?? ''
  // "A tikka standard hot" is one of that size, but "a latte normal milk" has the milk.
  const next = tokens[(mentions[at + 1]?.to ?? 0) - 1]?.text ?? ''
  if (describes(itemsOf(mentions[at - 1]), mention) && !isHadOnce(next)) return false
  const isSaidOfIt = usual.has(word) || (word === 'regular' && is(mentions[at - 1], 'with'))
  return isSaidOfIt && isPlainOption(mentions[at + 1]) && !isSize(mentions[at + 1]) && !isNoun(mentions[at + 2])
}
