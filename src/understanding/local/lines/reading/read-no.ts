import { goesOn, isChosenBeside, isInterjection, isOfRefusedGroup, mayAnswer } from '../../mentions/exclusion.ts'
import { is, type Mention } from '../../mentions/mention.ts'
import type { Sense } from '../../mentions/sense.ts'
import { optionIdsOf } from '../../mentions/senses.ts'
import type { Line } from './add-options.ts'
import type { Waiting } from './waiting.ts'

/** Reads a word that refuses what comes, unless it answers something. */
export function readNo({ mentions, reading, waiting }: Line, mention: Mention, at: number): void {
  if (isInterjection(mentions, at) || (waiting.no && !waiting.no.used)) return
  const { answers, doubtful } = mayAnswer(mentions, at)
  reading.doubtful ||= doubtful
  if (!answers) waiting.no = { mention, used: false }
}

/** Lets a "no" that has refused something refuse this too, or ends it. */
export function goOnRefusing(
  { item, mentions, reading, waiting }: Line,
  mention: Mention & { cue: 'menu' },
  senses: readonly Sense[],
  at: number,
): void {
  // "No ranch, blue cheese instead" refuses the first alone.
  if (is(mentions[at + 1], 'inPlace') && is(mentions[at - 1], 'comma', 'stop')) endNo(waiting)
  // "No mushrooms and large"
  const isSize = senses.length > 0 && senses.every(({ kind }) => kind === 'size')
  if (isSize && is(mentions[at - 1], 'and')) endNo(waiting)
  if (!waiting.no?.used) return
  const isChosen = isChosenBeside(item, reading.options, optionIdsOf(mention))
  const { covers, doubtful } = goesOn(mentions, at, waiting.no.mention, isChosen)
  reading.doubtful ||= doubtful && (covers || isOfRefusedGroup(item, reading.options, senses))
  if (!covers) endNo(waiting)
}

/** A "no" that still waits for its word stays. */
export function endNo(waiting: Waiting): void {
  if (waiting.no?.used) waiting.no = null
}
