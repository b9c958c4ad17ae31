import { is, type Mention } from '../../mentions/mention.ts'
import { countedAt } from '../segments/beside.ts'
import type { Line } from './add-options.ts'
import { isOfNothing } from './counted-by.ts'
import { drop, unused } from './waiting.ts'

/** Reads "pumps", "drizzle": what is measured comes after it, or was said before. */
export function readMeasure({ item, mentions, reading, waiting }: Line, mention: Mention, at: number): void {
  const isNamed = is(countedAt(mentions, at), 'menu', 'unknown')
  // "No drizzle", where there are several.
  if (waiting.no?.used === false && !isNamed) {
    reading.unexplained.push(...unused(waiting), mention)
    waiting.no = null
  } else if (isOfNothing(mentions, at, item)) {
    reading.unexplained.push(mention)
    drop(waiting, reading)
  }
}
