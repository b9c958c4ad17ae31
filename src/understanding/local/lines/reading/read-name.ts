import type { Item } from '../../../../menu/menu.ts'
import { choicesOf, type LineOption } from '../../../meaning.ts'
import { takesPlaceOf } from '../../mentions/groups.ts'

import { is, type Mention } from '../../mentions/mention.ts'
import type { Sense } from '../../mentions/sense.ts'
import { isMadeSo, isSaidOfNext } from '../segments/beside.ts'
import { addOptions, type Line } from './add-options.ts'
import { ofOneGroup } from './of-one-group.ts'
import { contradict, use } from './waiting.ts'

/** Reads a word of the menu for a size or for options that the item has. */
export function readName(line: Line, mention: Mention & { cue: 'menu' }, senses: readonly Sense[], at: number): void {
  const { item, mentions, hasNoun, reading, waiting } = line
  const sizes = senses.filter(({ kind }) => kind === 'size').map(({ id }) => id)
  const options = [...new Set(senses.filter(({ kind }) => kind === 'option').map(({ id }) => id))]
  // "No regular bacon" refuses the bacon, and "instead of regular milk" the milk.
  if (sizes.length > 0 && waiting.no && isSaidOfNext(mentions, at, item)) return
  if (is(waiting.no?.mention, 'replaced')) readReplaced(line, mention, options)
  // "one decaf and one not decaf": as it comes.
  else if (is(waiting.no?.mention, 'not') && !hasNoun) contradict(waiting, reading)
  else take(line, mention, { sizes, options }, at)
}

/** "Swiss instead of american": whether it comes with american, the kitchen knows, unless that was asked for before. */
function readReplaced({ item, reading, waiting }: Line, mention: Mention, options: readonly string[]): void {
  const isOld = (said: LineOption) => !said.exclude && choicesOf(said).join() === options.join()
  const left = reading.options.filter((said) => options.length > 1 || !isOld(said))
  const isAskedFor = left.length < reading.options.length
  reading.options = left
  if (waiting.no && !isAskedFor && !takesPlaceOf(item, reading.options, options))
    reading.notes.push({ ...waiting.no.mention, to: mention.to })
  waiting.no = null
}

function take(
  line: Line,
  mention: Mention & { cue: 'menu' },
  { sizes: [size, ...others], options }: { sizes: readonly string[]; options: readonly string[] },
  at: number,
): void {
  const { reading, waiting } = line
  // "No butter" may refuse more than the garlic butter.
  if (waiting.no && mention.otherwise === 'unknown') reading.notes.push({ ...waiting.no.mention, to: mention.to })
  // "Extra hot" may be no more than hot.
  reading.doubtful ||= mention.doubtful || (waiting.amount?.amount === 'extra' && mention.otherwise === 'note')
  // "four piece", where there are six and ten; in "medium med" only the first is a size.
  if (others.length > 0) reading.unexplained.push(mention)
  else if (size && (options.length === 0 || reading.size === null)) takeSize(line, mention, size, at)
  else {
    const { ids, doubtful } = ofOneGroup(line, options)
    reading.doubtful ||= doubtful
    addOptions(line, ids, mention, at)
    noteAside(line, mention, options, at)
  }
  if (size && waiting.no) waiting.no.used = true
  else if (!size) use(waiting)
}

/** "Medium, not large" says no more than "medium". */
function takeSize({ mentions, reading, waiting }: Line, mention: Mention, size: string, at: number): void {
  if (!waiting.no) {
    // "Coke large fries large": the first "large" may be about what was named before; but "make that a medium" corrects
    // it.
    reading.doubtful ||= reading.size !== null && !isMadeSo(mentions, at)
    reading.size = size
  } else if (reading.size === null || reading.size === size) reading.unexplained.push(waiting.no.mention, mention)
}

/** "Sour cream on the side": the kitchen reads where it is wanted, unless it is one of the sides. */
function noteAside(
  { item, mentions, reading, waiting }: Line,
  { from }: Mention,
  ids: readonly string[],
  at: number,
): void {
  const aside = mentions[at + 1]
  if (!aside || !is(aside, 'aside') || waiting.no || isSide(item, ids)) return
  reading.notes.push({ cue: 'note', from, to: aside.to })
}

const isSide = ({ groups }: Item, ids: readonly string[]): boolean =>
  groups.some(({ name, options }) => /\bsides?\b/i.test(name) && options.some(({ id }) => ids.includes(id)))
