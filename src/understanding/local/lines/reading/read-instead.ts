import { choicesOf } from '../../../meaning.ts'
import type { Line } from './add-options.ts'
import { takenBack } from './taken-back.ts'

/** Reads "no wait", "I mean": what was said just before goes, where it's clear what that is. */
export function readInstead({ item, mentions, reading }: Line, at: number): void {
  const back = takenBack(mentions, at, item)
  if (back)
    reading.options = reading.options.filter((option) => option.exclude || !choicesOf(option).includes(back.option))
  reading.doubtful ||= back?.surely !== true
}
