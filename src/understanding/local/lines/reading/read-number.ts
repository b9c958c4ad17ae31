import { is, type Mention } from '../../mentions/mention.ts'
import type { Line } from './add-options.ts'
import { type Counted, countedBy } from './counted-by.ts'

/** Reads a number: of the line, of an option, or of something that is not counted. */
export function readNumber(line: Line, mention: Mention & { cue: 'number' }, at: number): void {
  const { mentions, head, reading, waiting } = line
  const { value } = mention
  if (value === null) {
    reading.unexplained.push(mention)
    reading.quantity = Number.NaN
    return
  }
  switch (countedFrom(line, at)) {
    case 'line':
      // "Two large and one small latte", where lattes come in one size
      reading.doubtful ||= reading.quantity !== null && at < head
      reading.quantity = value
      // "Two scoops of vanilla ice cream": two, or one of two scoops?
      reading.doubtful ||= value > 1 && at < head && is(mentions[at + 1], 'measure')
      return
    case 'option':
      waiting.count = { mention, count: value }
      return
    case 'before':
      reading.options.push(...reading.options.splice(-1).map((last) => ({ ...last, count: value })))
      return
    case 'note':
      reading.notes.push(...mentions.slice(at, at + 2))
      return
    case 'nothing':
      reading.unexplained.push(mention)
  }
}

/** What the number, or the word for one, that stands here counts. */
export const countedFrom = ({ item, mentions, head, reading }: Line, at: number): Counted =>
  countedBy(mentions, at, { item, head, isCounted: reading.quantity !== null })
