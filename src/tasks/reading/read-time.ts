import { dateIn } from '../../menu/hours.ts'
import type { Here } from '../meant-task.ts'
import { impossibleTime } from '../times/english.ts'
import { findTimes } from '../times/find-times.ts'
import { type ResolvedTime, resolveTime } from '../times/resolve-time.ts'
import { withoutFor } from './english.ts'

/** Reads a text that says when, and nothing else of use; null: it says no time. */
export function readTime(text: string, { now, timezone }: Here): ResolvedTime | null {
  if (impossibleTime.test(text)) return 'impossible'
  const [time, another] = findTimes(withoutFor(text), dateIn(timezone, now))
  if (!time) return null
  return another ? 'ambiguous' : resolveTime(time.said, now, timezone)
}
