import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { mayMean } from '../mentions/nouns.ts'
import { isNoun, itemsOf } from '../mentions/senses.ts'

/** "Two burgers, bacon on the first burger": the first of those, as “the first one” is, and not one more. */
export function withNthNamed(mentions: readonly Mention[]): Mention[] {
  const named: Mention[] = []
  mentions.forEach((mention, at) => {
    const nth = named.at(-1)
    if (is(nth, 'ordinal') && isNoun(mention) && nth && isOneOfSeveral(shortlyBefore(mentions, at), mention))
      named[named.length - 1] = { ...nth, to: mention.to }
    else named.push(mention)
  })
  return named
}

const isOneOfSeveral = (before: readonly Mention[], noun: Mention): boolean =>
  before.some((number, at) => {
    const counted = before.slice(at).find(isNoun)
    const areSeveral = number.cue === 'number' && (number.value ?? 0) > 1
    return areSeveral && itemsOf(counted).some((item) => mayMean(noun, item))
  })
