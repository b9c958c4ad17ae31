import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isOption, isPlainOption, itemsOf } from '../mentions/senses.ts'

/** "A burger with pickles and a cheeseburger without": without what the other has. */
export const withOrWithout = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.flatMap((mention, at) => {
    const option = is(mention, 'with', 'without') && endsThere(mentions[at + 1]) ? optionOfOther(mentions, at) : null
    return option ? [mention, { ...option, from: mention.to, to: mention.to }] : [mention]
  })

const endsThere = (next: Mention | undefined): boolean => next === undefined || is(next, 'comma', 'stop', 'and')

/** What was said of the thing before, where this one can have it, too, and nothing else is said of either. */
function optionOfOther(mentions: readonly Mention[], at: number): Mention | null {
  const noun = mentions[at - 1]
  if (!noun || !isNoun(noun)) return null
  const before = shortlyBefore(mentions, at - 1)
  const other = before.findLastIndex(isNoun)
  const said = before.slice(other + 1).filter((mention) => isOption(mention) && isPlainOption(mention))
  const [option, ...more] = said
  const place = option ? before[before.indexOf(option) - 1] : undefined
  const isTold = is(place, 'with', 'without', 'no')
  return option && isTold && other >= 0 && more.length === 0 && describes(itemsOf(noun), option) ? option : null
}
