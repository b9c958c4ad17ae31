import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption, isSize } from '../mentions/senses.ts'

/**
 * "All oat except the small one", "make all of them large but the first": said of some of several, which no change can
 * be about. But "both without the onions" is of both.
 */
export function isOfAllBut(mentions: readonly Mention[]): boolean {
  const all = mentions.findIndex((mention) => is(mention, 'both'))
  if (all < 0) return false
  return mentions.some((mention, at) => at > all && is(mention, 'but', 'without', 'not') && isExcepted(mentions, at))
}

/** "... the last one", and nothing else of it. */
function isExcepted(mentions: readonly Mention[], at: number): boolean {
  if (!is(mentions[at + 1], 'the', 'ordinal')) return false
  const next = mentions.slice(at + 1).find((mention) => !pointsAtLine(mention))
  return next === undefined || is(next, 'stop', 'comma', 'filler', 'thanks', 'confirm')
}

const pointsAtLine = (mention: Mention): boolean =>
  is(mention, 'the', 'ordinal', 'pronoun', 'number') || isSize(mention) || (isNoun(mention) && !isOption(mention))
