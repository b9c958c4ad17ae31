import { mayBeRefused } from '../mentions/exclusion.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption } from '../mentions/senses.ts'

/** "Soy or oat milk", "a mocha or a latte": one of them, not both; but "no soy or oat", "remove the ham or bacon". */
export function isLeftOpen(mentions: readonly Mention[], at: number): boolean {
  let joint = at - 1
  while (is(mentions[joint], 'a', 'the', 'number', 'some', 'with')) joint--
  const [one, other] = [mentions[joint - 1], mentions[at]]
  // "Black or pinto", of beans
  if (isOption(other) && is(mentions[at + 1], 'or') && is(mentions[at + 2], 'bare', 'note')) return true
  if (!is(mentions[joint], 'or') || mayBeRefused(mentions, at)) return false
  const isPair = (isNoun(one) && isNoun(other)) || ((isOption(one) || is(one, 'bare', 'note')) && isOption(other))
  return (
    isPair && !shortlyBefore(mentions, at).some((mention) => is(mention, 'remove', 'replaced', 'without', 'no', 'not'))
  )
}
