import { isInterjection, mayAnswer } from '../mentions/exclusion.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Line } from './add-options.ts'

/** Reads a word that refuses what comes, unless it answers something. */
export function readNo({ mentions, reading, waiting }: Line, mention: Mention, at: number): void {
  if (isInterjection(mentions, at) || (waiting.no && !waiting.no.used)) return
  const { answers, doubtful } = mayAnswer(mentions, at)
  reading.doubtful ||= doubtful
  if (!answers) waiting.no = { mention, used: false }
}
