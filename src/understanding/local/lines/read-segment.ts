import type { Item } from '../../../menu/menu.ts'
import { endsExclusion } from '../mentions/exclusion.ts'
import { is, isOneOf, type Mention } from '../mentions/mention.ts'
import { isEverything, sensesFor } from '../mentions/senses.ts'
import { comesInOneSize, type Line } from './add-options.ts'
import { describesMore, isSaidOfOption, isSizeOfAll } from './beside.ts'
import { readAmount } from './read-amount.ts'
import { readHead } from './read-head.ts'
import { readInstead } from './read-instead.ts'
import { readKind } from './read-kind.ts'
import { readMeasure } from './read-measure.ts'
import { readMultiple } from './read-multiple.ts'
import { readName } from './read-name.ts'
import { endNo, goOnRefusing, readNo } from './read-no.ts'
import { countedFrom, readNumber } from './read-number.ts'
import { readStray } from './read-stray.ts'
import { followsRefused, nothingRead, type Reading } from './reading.ts'
import type { Segment } from './segment.ts'
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

function readMention(line: Line, mention: Mention, at: number): void {
  const { mentions, head, reading, waiting } = line
  switch (mention.cue) {
    case 'menu':
      readWordOfMenu(line, mention, at)
      return
    case 'number':
      readNumber(line, mention, at)
      return
    case 'a':
    case 'another':
      // "with an extra shot"
      if (countedFrom(line, at) === 'option') waiting.count = { mention, count: 1 }
      return
    case 'multiple':
      readMultiple(line, mention, at)
      return
    case 'extra':
    case 'more':
    case 'light':
    case 'less':
    case 'bit':
    case 'plain':
      readAmount(line, mention, at)
      return
    case 'no':
    case 'without':
    case 'not':
    case 'replaced':
      readNo(line, mention, at)
      return
    case 'and':
    case 'comma':
      readJoint(line, at)
      return
    case 'kind':
    case 'ingredient':
      readKind(line, mention, at)
      return
    case 'size':
      readUnlistedSize(line, mention)
      return
    case 'bare':
      if (describesMore(mentions, at, head)) reading.unexplained.push(mention)
      return
    case 'unknown':
      readUnknown(line, mention)
      return
    case 'again':
      if (at !== head) leaveUnexplained(line, mention)
      return
    case 'keepOnly':
      leaveUnexplained(line, mention)
      return
    case 'note':
      reading.notes.push(mention)
      return
    case 'measure':
      readMeasure(line, mention, at)
      return
    case 'everything':
      reading.notes.push(mention)
      // "Everything decaf" speaks of all lines.
      reading.doubtful ||= is(mentions[at + 1], 'menu', 'size')
      return
    case 'instead':
      readInstead(line, at)
      return
    case 'inPlace':
      reading.doubtful ||= !followsRefused(reading.options)
      return
    case 'remove':
    case 'change':
      reading.doubtful = true
      return
    default:
      readOther(line, mention, at)
  }
}

/** The noun itself; or what it comes with, or does not have. */
function readWordOfMenu(line: Line, mention: Mention & { cue: 'menu' }, at: number): void {
  const { item, mentions, head, hasNoun } = line
  if (hasNoun && at === head) {
    readHead(line, mention)
    return
  }
  const senses = sensesFor(item, mention.senses)
  goOnRefusing(line, mention, senses, at)
  const { otherwise } = mention
  if (senses.length > 0) readName(line, mention, senses, at)
  else if (otherwise && otherwise !== 'kind')
    readMention(line, { cue: otherwise, from: mention.from, to: mention.to }, at)
  else if (!otherwise || !isSaidOfOption(mentions, at, item)) readStray(line, mention, at)
}

function readJoint({ mentions, head, reading, waiting }: Line, at: number): void {
  if (!is(mentions[at + 1], 'menu', 'the', 'or')) endNo(waiting)
  // "A regular and decaf latte" may be two.
  reading.doubtful ||= at < head && is(mentions[at - 1], 'plain')
  if (waiting.amount) drop(waiting, reading)
}

/** A size that the menu has of nothing: the kitchen may know what to do where there is nothing to choose. */
function readUnlistedSize(line: Line, mention: Mention): void {
  const { reading, waiting } = line
  if (comesInOneSize(line) && !waiting.no) reading.notes.push(mention)
  else reading.unexplained.push(mention)
  drop(waiting, reading)
}

function readUnknown(line: Line, mention: Mention): void {
  const { reading, waiting } = line
  if (!waiting.no || !is(waiting.no.mention, 'replaced') || reading.options.length === 0) {
    leaveUnexplained(line, mention)
    return
  }
  // "oat milk instead of whole": what it's said of is said already.
  reading.notes.push({ ...mention, from: waiting.no.mention.from })
  waiting.no = null
}

function leaveUnexplained({ reading, waiting }: Line, mention: Mention): void {
  reading.unexplained.push(mention)
  drop(waiting, reading)
}

/** What says nothing of the item may still end what was said before. */
function readOther(line: Line, mention: Mention, at: number): void {
  const { mentions, reading, waiting } = line
  // "everything but the onions"
  if (is(mention, 'but') && isEverything(mentions[at - 1])) readNo(line, mention, at)
  else if (is(mention, 'stop', 'but')) contradict(waiting, reading)
  if (isOneOf(mention, endsExclusion)) endNo(waiting)
  if (is(mention, 'stop')) drop(waiting, reading)
}
