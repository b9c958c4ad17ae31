import { type Item, optionOf } from '../../../menu/menu.ts'
import { choicesOf } from '../../meaning.ts'
import { endsExclusion, goesOn, isChosenBeside, isOfRefusedGroup } from '../mentions/exclusion.ts'
import { takesPlaceOf } from '../mentions/groups.ts'
import { is, isOneOf, type Mention } from '../mentions/mention.ts'
import { isEverything, optionIdsOf, requiredOf, requires, sensesFor } from '../mentions/senses.ts'
import { addOptions, comesInOneSize, type Line } from './add-options.ts'
import { giveAmount, isAmountBehind } from './amount-behind.ts'
import { countedAt, describesMore, isMadeSo, isSaidOfNext, isSaidOfOption, isSizeOfAll } from './beside.ts'
import { isMultiplied, isOfNothing, pieceOf } from './counted-by.ts'
import { readKind } from './read-kind.ts'
import { readNo } from './read-no.ts'
import { countedFrom, readNumber } from './read-number.ts'
import { readStray } from './read-stray.ts'
import { followsRefused, nothingRead, type Reading } from './reading.ts'
import type { Segment } from './segment.ts'
import { takesBack } from './taken-back.ts'
import { amountOf, contradict, drop, multiply, nothingWaits, takeSize, unused, use } from './waiting.ts'

/** Reads the words of a segment one after the other, as said of this item. */
export function readSegment({ items, mentions, head }: Segment, item: Item): Reading {
  const reading = nothingRead()
  const waiting = nothingWaits()
  const line: Line = { item, mentions, head, reading, waiting }

  mentions.forEach(read)
  contradict(waiting, reading)
  drop(waiting, reading)
  reading.doubtful ||= mentions.slice(0, Math.max(0, head)).some((_, at) => isSizeOfAll(mentions, at))
  return reading

  function read(mention: Mention, at: number): void {
    switch (mention.cue) {
      case 'menu':
        if (at === head && items.length > 0) readHead(mention)
        else readName(mention, at)
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
        multiply(waiting, reading, mention, isMultiplied(mentions, at, item, head))
        return
      case 'extra':
      case 'more':
      case 'light':
      case 'less':
      case 'bit':
      case 'plain':
        if (waiting.amount) drop(waiting, reading)
        if (isAmountBehind(mentions, at) && !waiting.no) {
          giveAmount(reading, mentions[at - 1], amountOf(mention))
          return
        }
        reading.doubtful ||= mention.cue === 'bit'
        waiting.amount = { mention, amount: amountOf(mention) }
        return
      case 'no':
      case 'without':
      case 'not':
      case 'replaced':
        readNo(line, mention, at)
        return
      case 'and':
      case 'comma':
        if (waiting.no?.used && !is(mentions[at + 1], 'menu', 'the', 'or')) waiting.no = null
        // "A regular and decaf latte" may be two.
        reading.doubtful ||= at < head && is(mentions[at - 1], 'plain')
        if (waiting.amount) drop(waiting, reading)
        return
      case 'kind':
      case 'ingredient':
        readKind(line, mention, at)
        return
      case 'size':
        if (comesInOneSize(line) && !waiting.no) reading.notes.push(mention)
        else reading.unexplained.push(mention)
        drop(waiting, reading)
        return
      case 'bare':
        if (describesMore(mentions, at, head)) reading.unexplained.push(mention)
        return
      case 'unknown':
        // "oat milk instead of whole": what it's said of is said already.
        if (waiting.no && is(waiting.no.mention, 'replaced') && reading.options.length > 0) {
          reading.notes.push({ ...mention, from: waiting.no.mention.from })
          waiting.no = null
        } else unexplain(mention)
        return
      case 'again':
        if (at !== head) unexplain(mention)
        return
      case 'keepOnly':
        unexplain(mention)
        return
      case 'note':
        reading.notes.push(mention)
        return
      case 'measure':
        // "No drizzle", where there are several.
        if (waiting.no?.used === false && !is(countedAt(mentions, at), 'menu', 'unknown')) {
          reading.unexplained.push(...unused(waiting), mention)
          waiting.no = null
        } else if (isOfNothing(mentions, at, item)) unexplain(mention)
        return
      case 'everything':
        reading.notes.push(mention)
        // "Everything decaf" speaks of all lines.
        reading.doubtful ||= is(mentions[at + 1], 'menu', 'size')
        return
      case 'instead': {
        const back = takesBack(mentions, at, item)
        if (back !== null)
          reading.options = reading.options.filter((option) => option.exclude || !choicesOf(option).includes(back))
        reading.doubtful = true
        return
      }
      case 'inPlace':
        reading.doubtful ||= !followsRefused(reading.options)
        return
      case 'remove':
      case 'change':
        reading.doubtful = true
        return
      default:
        // "everything but the onions"
        if (is(mention, 'but') && isEverything(mentions[at - 1])) readNo(line, mention, at)
        else if (is(mention, 'stop', 'but')) contradict(waiting, reading)
        if (waiting.no?.used && isOneOf(mention, endsExclusion)) waiting.no = null
        if (is(mention, 'stop')) drop(waiting, reading)
    }
  }

  function unexplain(mention: Mention): void {
    reading.unexplained.push(mention)
    drop(waiting, reading)
  }

  /** The noun itself. */
  function readHead(mention: Mention & { cue: 'menu' }): void {
    if (Number.isNaN(reading.quantity)) reading.unexplained.push(mention)
    reading.doubtful ||= mention.doubtful
    reading.refused = waiting.no?.used === false
    waiting.no = null
    // "some more fries" asks for fries.
    if (is(waiting.amount?.mention, 'more')) waiting.amount = null
    const piece = pieceOf(item)
    if (waiting.count && piece) addOptions(line, [piece], mention, head)
    drop(waiting, reading)
    // "a cola", of the kinds of soda.
    const kinds = optionIdsOf(mention).filter((id) => optionOf(item, id))
    if (requires(item, kinds, [])) addOptions(line, kinds, mention, head)
  }

  /** Other words of the menu. */
  function readName(mention: Mention & { cue: 'menu' }, at: number): void {
    const senses = sensesFor(item, mention.senses)
    // "No ranch, blue cheese instead" refuses the first alone.
    if (waiting.no?.used && is(mentions[at + 1], 'inPlace') && is(mentions[at - 1], 'comma', 'stop')) waiting.no = null
    if (waiting.no?.used) {
      const isChosen = isChosenBeside(item, reading.options, optionIdsOf(mention))
      const { covers, doubtful } = goesOn(mentions, at, waiting.no.mention, isChosen)
      reading.doubtful ||= doubtful && (covers || isOfRefusedGroup(item, reading.options, senses))
      if (!covers) waiting.no = null
    }
    if (senses.length === 0) {
      if (mention.otherwise === 'kind') {
        if (!isSaidOfOption(mentions, at, item)) readStray(line, mention, at)
      } else if (mention.otherwise) read({ cue: mention.otherwise, from: mention.from, to: mention.to }, at)
      else readStray(line, mention, at)
      return
    }
    const [size, ...others] = senses.filter(({ kind }) => kind === 'size')
    const ids = [...new Set(senses.filter(({ kind }) => kind === 'option').map(({ id }) => id))]
    // "No regular bacon" refuses the bacon, and "instead of regular milk" the milk.
    if (size && waiting.no && isSaidOfNext(mentions, at, item)) return
    if (waiting.no && is(waiting.no.mention, 'replaced')) {
      // "Swiss instead of american": whether it comes with american, the kitchen knows.
      if (!takesPlaceOf(item, reading.options, ids)) reading.notes.push({ ...waiting.no.mention, to: mention.to })
      waiting.no = null
      return
    }
    if (is(waiting.no?.mention, 'not') && items.length === 0) {
      // "one decaf and one not decaf": as it comes.
      contradict(waiting, reading)
      return
    }
    // Who wants no butter may want more than to have no garlic butter.
    if (waiting.no && mention.otherwise === 'unknown') reading.notes.push({ ...waiting.no.mention, to: mention.to })
    // "Extra hot" may be no more than hot.
    reading.doubtful ||= mention.doubtful || (waiting.amount?.amount === 'extra' && mention.otherwise === 'note')
    // "four piece", where there are six and ten; in "medium med" only the first is a size.
    if (others.length > 0) reading.unexplained.push(mention)
    else if (size && (ids.length === 0 || reading.size === null))
      takeSize(waiting, reading, mention, size.id, isMadeSo(mentions, at))
    else addOptions(line, requiredOf(item, ids), mention, at)
    if (size && waiting.no) waiting.no.used = true
    else if (!size) use(waiting)
  }
}
