import { isOneOf, type Mention } from '../../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../../mentions/nearby.ts'
import { isNoun, isOption, isSize } from '../../mentions/senses.ts'
import { pauses } from './stand-in-start.ts'

/** "Three lattes: small, medium and large": as many sizes as there are of the noun. */
export function isOneOfSizes(mentions: readonly Mention[], at: number): boolean {
  if (!isSize(mentions[at])) return false
  const before = shortlyBefore(mentions, at)
  const noun = before.findLastIndex(isNoun)
  const number = before.slice(0, Math.max(0, noun)).findLast((mention) => !isOption(mention))
  const behind = [...before.slice(noun + 1), ...fromHereOn(mentions, at)]
  const end = behind.findIndex((mention) => !isSize(mention) && !isOneOf(mention, pauses))
  const list = end < 0 ? behind : behind.slice(0, end)
  const sizes = list.filter(isSize)
  const isAll = number?.cue === 'number' && number.value === sizes.length && behind[list.length]?.cue !== 'menu'
  return isAll && sizes.length > 1 && sizes.some((size) => size === mentions[at])
}
