import type { Here } from '../tasks/meant-task.ts'
import { readTime } from '../tasks/reading/read-time.ts'

/**
 * When a pause is to end, as staff says it: "20", "20 min", "for an hour", "until 7:30"; null: the words say no time to
 * come.
 */
export function readPauseEnd(words: string, here: Here): Date | null {
  const [, preposition = '', rest = ''] = said.exec(words.trim()) ?? []
  const time = /^\d+$/.test(rest) && !untils.test(preposition) ? `${rest} minutes` : rest
  const meant = readTime(untils.test(preposition) ? untilText(time) : `in ${time}`, here)
  return meant !== null && typeof meant === 'object' ? meant.at : null
}

const said = /^(?:(for|in|until|till|til|to)\s+)?(.*?)[.!]*$/is
const untils = /^(?:un)?til|^to$/i

/** "Until 7" is an hour; "until tomorrow" has no need of "at". */
const untilText = (time: string): string => (/^\d/.test(time) ? `at ${time}` : time)
