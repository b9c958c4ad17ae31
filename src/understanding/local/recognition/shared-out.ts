import { countOf } from '../mentions/count-of.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isOption, itemsOf } from '../mentions/senses.ts'

/** May stand between what the shares are of: "three combos, all sweet, two with cola and one iced tea". */
const between: readonly Cue[] = ['number', 'with', 'and', 'comma', 'both']

/** "Two tacos, one with cheese and one guac", where guac is a side too: as many kinds are told as there are tacos. */
export function isSharedOut(mentions: readonly Mention[], at: number): boolean {
  if (!is(mentions[at - 1], 'number')) return false
  const before = shortlyBefore(mentions, at)
  const noun = before.findLastIndex((mention) => isNoun(mention) && !isOption(mention))
  const items = itemsOf(before[noun])
  const total = countOf(before, noun)
  if (total?.cue !== 'number' || items.length === 0) return false
  const said = [...before.slice(noun + 1), ...fromHereOn(mentions, at)]
  const end = said.findIndex((mention) => !isOneOf(mention, between) && !describes(items, mention))
  const shares = said.slice(0, end < 0 ? undefined : end).map((mention, index) => {
    const what = is(said[index + 1], 'with') ? said[index + 2] : said[index + 1]
    return mention.cue === 'number' && mention !== total && describes(items, what) ? (mention.value ?? 0) : 0
  })
  // "... one guac and three carnitas tacos": what comes when all are told is something else.
  const told = shares.filter((share) => share > 0)
  const sums = told.map((_, index) => told.slice(0, index + 1).reduce((sum, share) => sum + share, 0))
  return sums.indexOf(total.value ?? 0) > 0
}
