import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'

/** Nobody says more between them; and it bounds the work. */
const mostBetween = 5

/** "One with caffeine and one without" is one of them decaf. */
export function withoutCaffeine(mentions: readonly Mention[], { texts }: Words, { exact }: Lexicon): Mention[] {
  const decaf = exact.get('decaf')
  const isCaffeine = (mention: Mention) => is(mention, 'plain') && texts[mention.to - 1] === 'caffeine'
  if (!decaf || !mentions.some(isCaffeine)) return [...mentions]
  return mentions.map((mention, at) => {
    const isRefusal = is(mention, 'without', 'no') && mentions.slice(Math.max(0, at - mostBetween), at).some(isCaffeine)
    const [next] = fromHereOn(mentions, at + 1)
    const endsThere = next === undefined || is(next, 'and', 'comma', 'stop', 'filler', 'thanks')
    return isRefusal && endsThere
      ? { cue: 'menu', senses: decaf, doubtful: false, from: mention.from, to: mention.to }
      : mention
  })
}
