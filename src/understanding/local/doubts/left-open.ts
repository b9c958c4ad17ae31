import { mayBeRefused } from '../mentions/exclusion.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption } from '../mentions/senses.ts'

/** "Soy or oat milk", "a mocha or a latte": one of them, and not both; but "no soy or oat", "remove the ham or bacon". */
export function isLeftOpen(mentions: readonly Mention[], at: number): boolean {
  const before = shortlyBefore(mentions, at)
  const joint = before.findLastIndex((mention) => !is(mention, 'a', 'the', 'number', 'some', 'with'))
  const [one, other] = [before[joint - 1], mentions[at]]
  if (!is(before[joint], 'or') || mayBeRefused(mentions, at)) return false
  const isPair = (isNoun(one) && isNoun(other)) || (isOption(one) && isOption(other))
  return isPair && !before.some((mention) => is(mention, 'remove', 'replaced', 'without', 'no', 'not'))
}
