import type { Amount } from '../../../meaning.ts'
import { is, type Mention } from '../../mentions/mention.ts'
import { isPlainOption, optionIdsOf } from '../../mentions/senses.ts'
import type { Reading } from './reading.ts'

/** "With cheese extra, lettuce and corn": said of what stands before it, as nothing follows that it may be said of. */
export function isAmountBehind(mentions: readonly Mention[], at: number): boolean {
  const [amount, option, mention, next] = [at - 2, at - 1, at, at + 1].map((index) => mentions[index])
  const isLast = next === undefined || is(next, 'comma', 'stop')
  return (
    is(mention, 'extra', 'light') && isLast && isPlainOption(option) && !is(amount, 'extra', 'light', 'more', 'less')
  )
}

/** Says of an option that was just read how much of it is wanted. */
export function giveAmount(reading: Reading, option: Mention | undefined, amount: Amount): void {
  const ids = optionIdsOf(option)
  const last = reading.options.at(-1)
  if (last && 'option' in last && !last.exclude && ids.includes(last.option))
    reading.options.splice(-1, 1, { ...last, amount })
  else reading.doubtful = true
}
