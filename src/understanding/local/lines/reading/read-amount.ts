import type { Mention } from '../../mentions/mention.ts'
import type { Line } from './add-options.ts'
import { giveAmount, isAmountBehind } from './amount-behind.ts'
import { amountOf, drop } from './waiting.ts'

/** Reads "extra", "less": said of the next option, or where none follows, of the one named just before. */
export function readAmount({ mentions, reading, waiting }: Line, mention: Mention, at: number): void {
  if (waiting.amount) drop(waiting, reading)
  const amount = amountOf(mention)
  if (isAmountBehind(mentions, at) && !waiting.no) {
    giveAmount(reading, mentions[at - 1], amount)
    return
  }
  reading.doubtful ||= mention.cue === 'bit'
  waiting.amount = { mention, amount }
}
