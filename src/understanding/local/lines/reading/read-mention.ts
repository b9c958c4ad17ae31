import { endsExclusion } from '../../mentions/exclusion.ts'
import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { isEverything, sensesFor } from '../../mentions/senses.ts'
import { describesMore, isSaidOfOption } from '../segments/beside.ts'
import { comesInOneSize, type Line } from './add-options.ts'
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
import { followsRefused } from './reading.ts'
import { contradict, drop } from './waiting.ts'

/** Notes what a mention says of the item. */
type Reader<C extends Cue> = (line: Line, mention: Mention & { cue: C }, at: number) => void

const readers: { readonly [C in Cue]?: Reader<C> } = {
  menu: readWordOfMenu,
  number: readNumber,
  a: countOptionAhead,
  another: countOptionAhead,
  multiple: readMultiple,
  extra: readAmount,
  more: readAmount,
  light: readAmount,
  less: readAmount,
  bit: readAmount,
  plain: readAmount,
  no: readNo,
  without: readNo,
  not: readNo,
  replaced: readNo,
  and: readJoint,
  comma: readJoint,
  kind: readKind,
  ingredient: readKind,
  size: readUnlistedSize,
  bare: readBare,
  unknown: readUnknown,
  again: readAgain,
  keepOnly: leaveUnexplained,
  note: keepAsNote,
  measure: readMeasure,
  everything: readEverything,
  instead: (line, _, at) => readInstead(line, at),
  inPlace: readInPlace,
  remove: doubt,
  change: doubt,
}

export function readMention<C extends Cue>(line: Line, mention: Mention & { cue: C }, at: number): void {
  const read: Reader<C> = readers[mention.cue] ?? readOther
  read(line, mention, at)
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

/** "With an extra shot" */
function countOptionAhead(line: Line, mention: Mention, at: number): void {
  if (countedFrom(line, at) === 'option') line.waiting.count = { mention, count: 1 }
}

function readJoint({ mentions, head, reading, waiting }: Line, _: Mention, at: number): void {
  if (!is(mentions[at + 1], 'menu', 'the', 'or')) endNo(waiting)
  // "A regular and decaf latte" may be two.
  reading.doubtful ||= at < head && is(mentions[at - 1], 'plain')
  if (waiting.amount) drop(waiting, reading)
}

/** A size that nothing on the menu comes in: where there is nothing to choose, the kitchen may know what to do. */
function readUnlistedSize(line: Line, mention: Mention): void {
  const { reading, waiting } = line
  if (comesInOneSize(line) && !waiting.no) reading.notes.push(mention)
  else reading.unexplained.push(mention)
  drop(waiting, reading)
}

function readBare({ mentions, head, reading }: Line, mention: Mention, at: number): void {
  if (describesMore(mentions, at, head)) reading.unexplained.push(mention)
}

function readUnknown(line: Line, mention: Mention): void {
  const { reading, waiting } = line
  if (!waiting.no || !is(waiting.no.mention, 'replaced') || reading.options.length === 0) {
    leaveUnexplained(line, mention)
    return
  }
  // "Oat milk instead of whole": what it's said of is said already.
  reading.notes.push({ ...mention, from: waiting.no.mention.from })
  waiting.no = null
}

function readAgain(line: Line, mention: Mention, at: number): void {
  if (at !== line.head) leaveUnexplained(line, mention)
}

function leaveUnexplained({ reading, waiting }: Line, mention: Mention): void {
  reading.unexplained.push(mention)
  drop(waiting, reading)
}

function keepAsNote({ reading }: Line, mention: Mention): void {
  reading.notes.push(mention)
}

function readEverything({ mentions, reading }: Line, mention: Mention, at: number): void {
  reading.notes.push(mention)
  // "Everything decaf" speaks of all lines.
  reading.doubtful ||= is(mentions[at + 1], 'menu', 'size')
}

function readInPlace({ reading }: Line): void {
  reading.doubtful ||= !followsRefused(reading.options)
}

function doubt({ reading }: Line): void {
  reading.doubtful = true
}

/** What says nothing of the item may still end what was said before. */
function readOther(line: Line, mention: Mention, at: number): void {
  const { mentions, reading, waiting } = line
  // "Everything but the onions"
  if (is(mention, 'but') && isEverything(mentions[at - 1])) readNo(line, mention, at)
  else if (is(mention, 'stop', 'but')) contradict(waiting, reading)
  if (isOneOf(mention, endsExclusion)) endNo(waiting)
  if (is(mention, 'stop')) drop(waiting, reading)
}
