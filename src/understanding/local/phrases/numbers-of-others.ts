import { countSaid } from '../../../english/numbers.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { describes, isNoun, isOption, isSize, itemsOf, sensesOf } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "Five empanadas", where only other things come by five or ten pieces: a number of them, and no size. */
export const withNumbersOfOthers = (mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] =>
  mentions.map((mention, at) => {
    const value = mention.to === mention.from + 1 ? countSaid(tokens[mention.from]?.text ?? '') : 0
    const isNumber = value > 0 && isSizeAlone(mention) && isOfOthers(mention, mentions.slice(at + 1))
    return isNumber ? { cue: 'number', value, from: mention.from, to: mention.to } : mention
  })

const isSizeAlone = (mention: Mention): boolean =>
  isSize(mention) && sensesOf(mention).every(({ kind }) => kind === 'size')

/** What is named next comes in no such size. */
function isOfOthers(size: Mention, next: readonly Mention[]): boolean {
  const noun = next.find((mention) => isNoun(mention) || !(isOption(mention) || isSize(mention) || is(mention, 'of')))
  const items = itemsOf(noun)
  return items.length > 0 && !items.some((item) => describes([item], size))
}
