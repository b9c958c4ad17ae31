import type { Mention } from '../../mentions/mention.ts'
import type { Line } from './add-options.ts'
import { isMultiplied } from './counted-by.ts'

/** Reads "double": "a double shot" are two; of what isn't counted, double is more. */
export function readMultiple(
  { item, mentions, head, reading, waiting }: Line,
  mention: Mention & { cue: 'multiple' },
  at: number,
): void {
  if (isMultiplied(mentions, at, item, head)) waiting.count = { mention, count: mention.value }
  else if (mention.value > 1) waiting.amount = { mention, amount: 'extra' }
  else reading.unexplained.push(mention)
}
