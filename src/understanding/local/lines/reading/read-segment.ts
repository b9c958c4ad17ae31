import type { Item } from '../../../../menu/menu.ts'
import { isSizeOfAll } from '../segments/beside.ts'
import type { Segment } from '../segments/segment.ts'
import type { Line } from './add-options.ts'
import { readMention } from './read-mention.ts'
import { nothingRead, type Reading } from './reading.ts'
import { contradict, drop, nothingWaits } from './waiting.ts'

/** Reads the words of a segment one after the other, as said of this item. */
export function readSegment({ items, mentions, head }: Segment, item: Item): Reading {
  const reading = nothingRead()
  const waiting = nothingWaits()
  const line: Line = { item, mentions, head, hasNoun: items.length > 0, reading, waiting }

  for (const [at, mention] of mentions.entries()) readMention(line, mention, at)
  contradict(waiting, reading)
  drop(waiting, reading)
  reading.doubtful ||= mentions.slice(0, Math.max(0, head)).some((_, at) => isSizeOfAll(mentions, at))
  return reading
}
