import { type Item, optionOf } from '../../menu/menu.ts'
import { type Amount, isOpen, type LineOption } from '../meaning.ts'
import type { Mention } from './mention.ts'
import type { Segment } from './segment.ts'
import { isKind, sensesFor, sensesOf } from './senses.ts'

/** What a segment says of an item. */
export interface Reading {
  /** null where none is said; NaN where it's no number of things. */
  quantity: number | null
  size: string | null
  options: LineOption[]
  /** The item itself is what is not wanted: "no coke". */
  refused: boolean
  /** A "no" or "not" without a word for what: the contrary of what was said before. */
  contrary: 'no' | 'not' | null
  /** Mentions that say nothing of this item. */
  unexplained: Mention[]
  /** Options and sizes that this item has not, but another may. */
  strays: Stray[]
  /** What the kitchen shall know. */
  notes: Mention[]
  doubtful: boolean
}

export interface Stray {
  mention: Mention
  amount: Amount
  exclude: boolean
  /** The words that go with it: "extra", "no". */
  with: Mention[]
}

/** What is said before the word it belongs to. */
interface Pending {
  no: { mention: Mention; used: boolean } | null
  amount: { mention: Mention; amount: Amount } | null
  count: { mention: Mention; count: number } | null
}

type Cue = Mention['cue']

/** After these a "no" is over: "no onions and with olives". */
const endsExclusion: ReadonlySet<Cue> = new Set<Cue>(['with', 'but', 'stop', 'request', 'add', 'make', 'late', 'aside'])
/** "a latte drink", "for a drink", "two drinks". */
const explainsKind: ReadonlySet<Cue> = new Set<Cue>(['with', 'number', 'both', 'of', 'measure', 'late'])
const amountOf: Partial<Record<Cue, Amount>> = { extra: 'extra', more: 'extra', light: 'light', plain: 'regular' }

export function readSegment({ items, mentions, head }: Segment, item: Item): Reading {
  const reading: Reading = {
    quantity: null,
    size: null,
    options: [],
    refused: false,
    contrary: null,
    unexplained: [],
    strays: [],
    notes: [],
    doubtful: false,
  }
  let pending: Pending = { no: null, amount: null, count: null }
  const drop = () => {
    reading.unexplained.push(...unused(pending))
    pending = { no: null, amount: null, count: null }
  }

  mentions.forEach((mention, at) => {
    const next = mentions[at + 1]
    switch (mention.cue) {
      case 'menu': {
        if (at === head) {
          if (mention.doubtful) reading.doubtful = true
          if (Number.isNaN(reading.quantity)) reading.unexplained.push(mention)
          reading.refused = pending.no?.used === false
          pending.no = null
          if (pending.amount?.mention.cue === 'more') pending.amount = null
          drop()
          return
        }
        if (pending.no?.used && !goesOn(at)) pending.no = null
        name(mention)
        return
      }
      case 'number':
        readNumber(mention, at)
        return
      case 'extra':
      case 'more':
      case 'light':
      case 'plain':
        if (pending.amount) drop()
        pending.amount = { mention, amount: amountOf[mention.cue] ?? 'regular' }
        return
      case 'multiple':
        if (isCounted(afterMeasure(at))) pending.count = { mention, count: mention.value }
        else if (mention.value > 1) pending.amount = { mention, amount: 'extra' }
        else reading.unexplained.push(mention)
        return
      case 'no':
      case 'without':
      case 'not':
        if (isInterjection(mentions, at)) return
        if (pending.no && !pending.no.used) return
        pending.no = { mention, used: false }
        return
      case 'or':
        return
      case 'and':
      case 'comma':
        if (pending.no?.used && next?.cue !== 'menu' && next?.cue !== 'the') pending.no = null
        if (pending.amount) drop()
        return
      case 'kind':
        readKind(mention, at)
        return
      case 'size':
      case 'unknown':
        reading.unexplained.push(mention)
        drop()
        return
      case 'note':
        reading.notes.push(mention)
        return
      case 'remove':
      case 'change':
      case 'instead':
        reading.doubtful = true
        return
      default:
        if (pending.no && !pending.no.used && (mention.cue === 'stop' || mention.cue === 'but')) contradict()
        if (pending.no?.used && endsExclusion.has(mention.cue)) pending.no = null
        if (mention.cue === 'stop') drop()
    }
  })
  if (pending.no && !pending.no.used) contradict()
  drop()
  return reading

  function contradict() {
    reading.contrary = pending.no?.mention.cue === 'not' ? 'not' : 'no'
    pending.no = null
  }

  /** Whether a "no" covers this one too: "no onions or peppers", but not "no beans guacamole cheese". */
  function goesOn(at: number): boolean {
    const before = mentions.slice(0, at).findLast(({ cue }) => cue !== 'the')
    if (before?.cue === 'or') return true
    if (before?.cue === 'and') {
      // "no onions and tomatoes" may want the tomatoes; "without onions and tomatoes" does not.
      reading.doubtful ||= pending.no?.mention.cue === 'no'
      return true
    }
    if (before?.cue !== 'comma') return false
    const end = mentions.slice(at).find(({ cue }) => cue !== 'menu' && cue !== 'comma' && cue !== 'the')
    if (end?.cue === 'or') return true
    reading.doubtful = true
    return end?.cue === 'and' && pending.no?.mention.cue === 'without'
  }

  /** Words of the menu other than the noun. */
  function name(mention: Mention) {
    const senses = sensesFor(item, sensesOf(mention))
    const said = { amount: pending.amount?.amount ?? 'regular', exclude: pending.no !== null } as const
    if (senses.length === 0) {
      stray(mention)
      return
    }
    if (pending.no?.mention.cue === 'not' && items.length === 0) {
      // "one decaf and one not decaf": as it comes.
      pending.no = null
      reading.contrary = 'not'
      return
    }
    const size = senses.find(({ kind }) => kind === 'size')
    const ids = [...new Set(senses.flatMap(({ kind, id }) => (kind === 'option' ? [id] : [])))]
    const [first] = ids
    if (size) reading.size = size.id
    else if (first !== undefined) {
      const count = optionOf(item, first)?.counted ? (pending.count?.count ?? null) : null
      if (count !== null) pending.count = null
      const anyOf = ids.length > 1 ? { anyOf: ids } : null
      if (!said.exclude)
        reading.options = reading.options.filter(
          (option) => !(isOpen(option) && !anyOf && option.anyOf.includes(first)),
        )
      if (anyOf && said.exclude) {
        reading.options.push(...ids.map((option) => ({ option, ...said, count })))
      } else reading.options.push(anyOf ? { ...anyOf, ...said, count } : { option: first, ...said, count })
    }
    if (mention.cue === 'menu' && mention.doubtful) reading.doubtful = true
    if (pending.no) pending.no.used = true
    pending.amount = null
  }

  function stray(mention: Mention) {
    const senses = sensesOf(mention)
    if (senses.every(({ kind }) => kind === 'label')) {
      // "no drinks", "two toppings": there's nothing to be had by it.
      if (pending.no) pending.no = null
      else reading.strays.push({ mention, amount: 'regular', exclude: false, with: [] })
    } else if (senses.some(({ kind }) => kind !== 'item')) {
      reading.strays.push({
        mention,
        amount: pending.amount?.amount ?? 'regular',
        exclude: pending.no !== null,
        with: unused({ ...pending, count: null }),
      })
      if (pending.no) pending.no.used = true
      pending.amount = null
    }
  }

  function readNumber(mention: Mention, at: number) {
    if (mention.cue !== 'number') return
    const [before, after] = [mentions[at - 1], mentions[at + 1]]
    if (mention.value === null) {
      reading.quantity = Number.NaN
      reading.unexplained.push(mention)
    } else if (isKind(after) && at < Math.max(head, 1)) {
      // "a two topping pizza", "two drinks": the number is not of this item.
    } else if (at <= head || before?.cue === 'late') reading.quantity = mention.value
    else if (isCounted(afterMeasure(at))) {
      pending.count = { mention, count: mention.value }
    } else if (at === head + 1 && reading.quantity === null && after?.cue !== 'unknown')
      reading.quantity = mention.value
    else if (after?.cue !== 'measure') reading.unexplained.push(mention)
  }

  function afterMeasure(at: number): Mention | undefined {
    return mentions.slice(at + 1).find(({ cue }) => cue !== 'measure' && cue !== 'of')
  }

  function isCounted(mention: Mention | undefined): boolean {
    return sensesOf(mention).some(({ kind, id }) => kind === 'option' && optionOf(item, id)?.counted)
  }

  /** "drinks", "toppings": they say what kind of thing something else is. */
  function readKind(mention: Mention, at: number) {
    if (pending.amount) {
      reading.unexplained.push(mention)
      drop()
      return
    }
    if (pending.no) {
      pending.no = null
      return
    }
    const before = mentions.slice(0, at).findLast(({ cue }) => cue !== 'a' && cue !== 'the')
    const isOfIt = before?.cue === 'menu' || before?.cue === 'kind'
    if (before && (isOfIt ? before.to === mention.from : explainsKind.has(before.cue))) return
    reading.unexplained.push(mention)
  }
}

/** "No, a large one": the "no" answers something. */
function isInterjection(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, after] = [mentions[at - 1], mentions[at], mentions[at + 1]]
  const isPause = (other: Mention | undefined) => other?.cue === 'comma' || other?.cue === 'stop'
  return mention?.cue === 'no' && isPause(after) && (before === undefined || isPause(before))
}

const unused = ({ no, amount, count }: Pending): Mention[] =>
  [
    no && !no.used ? no.mention : null,
    amount && amount.amount !== 'regular' ? amount.mention : null,
    count?.mention ?? null,
  ].filter((mention) => mention !== null)
