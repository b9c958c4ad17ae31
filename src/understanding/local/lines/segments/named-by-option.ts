import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { fromHereOn } from '../../mentions/nearby.ts'
import { describes, isNoun, isPlainOption, isSize, itemsOf } from '../../mentions/senses.ts'

/** May stand before such a thing, where nothing else was named. */
const openings: readonly Cue[] = ['filler', 'greeting', 'request', 'confirm', 'stop', 'and', 'comma', 'a', 'number']

/** Nobody says more before the first thing; and it bounds the work. */
const furthest = 40

/**
 * "A margherita and a cola", "two hawaiians, a coke": a kind that stands for its thing, unless the thing is named
 * behind it.
 */
export function isNamedByOption(mentions: readonly Mention[], at: number): boolean {
  const isSaid = (mention: Mention) => isPlainOption(mention) || isSize(mention)
  if (at > furthest || !mentions.slice(0, at).every((mention) => isOneOf(mention, openings) || isSaid(mention)))
    return false
  const rest = fromHereOn(mentions, at + 1)
  const end = rest.findIndex((mention) => !isSaid(mention))
  const noun = rest.find(isNoun)
  const said = rest.slice(0, Math.max(0, end))
  return (
    said.some(isPlainOption) &&
    is(rest[end], 'and', 'comma', 'stop', 'with') &&
    noun !== undefined &&
    !said.some((mention) => describes(itemsOf(noun), mention))
  )
}
