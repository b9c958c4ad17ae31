import { type Item, optionOf } from '../../menu/menu.ts'
import { type Amount, isOpen } from '../meaning.ts'
import { endsExclusion, goesOn, isInterjection, isOfRefusedGroup, mayAnswer } from './exclusion.ts'
import { allOf, hasGroup, isNothingMore } from './groups.ts'
import { type Cue, is, type Mention } from './mention.ts'
import { fromHereOn, shortlyBefore } from './nearby.ts'
import { isUncounted } from './nouns.ts'
import { chosen, nothingRead, type Reading } from './reading.ts'
import type { Segment } from './segment.ts'
import { describes, isCountedBy, isKind, sensesFor } from './senses.ts'

const amounts: Partial<Record<Cue, Amount>> = {
  extra: 'extra',
  more: 'extra',
  light: 'light',
  less: 'light',
  bit: 'regular',
  plain: 'regular',
}
/** "for a drink", "two drinks", "both drinks". */
const explainsKind: readonly Cue[] = ['with', 'number', 'both', 'of', 'measure', 'late']

/** Reads the words of a segment one after the other, as said of this item. */
export function readSegment({ items, mentions, head }: Segment, item: Item): Reading {
  const reading = nothingRead()
  // What is said before the word that it belongs to.
  let no: { mention: Mention; used: boolean } | null = null
  let amount: { mention: Mention; amount: Amount } | null = null
  let count: { mention: Mention; count: number } | null = null

  mentions.forEach(read)
  if (no) contradict()
  drop()
  reading.doubtful ||= reading.quantity === null && !reading.refused && isUncounted(mentions, head)
  return reading

  function read(mention: Mention, at: number): void {
    switch (mention.cue) {
      case 'menu':
        if (at === head) readHead(mention)
        else readName(mention, at)
        return
      case 'number':
        readNumber(mention, mention.value, at)
        return
      case 'multiple':
        if (isCountedBy([item], afterMeasure(at))) count = { mention, count: mention.value }
        else if (mention.value > 1) amount = { mention, amount: 'extra' }
        else reading.unexplained.push(mention)
        return
      case 'extra':
      case 'more':
      case 'light':
      case 'less':
      case 'bit':
      case 'plain':
        if (amount) drop()
        reading.doubtful ||= mention.cue === 'bit'
        amount = { mention, amount: amounts[mention.cue] ?? 'regular' }
        return
      case 'no':
      case 'without':
      case 'not':
      case 'replaced':
        readNo(mention, at)
        return
      case 'and':
      case 'comma':
        if (no?.used && !is(mentions[at + 1], 'menu', 'the')) no = null
        if (amount) drop()
        return
      case 'kind':
      case 'ingredient':
        readKind(mention, at)
        return
      case 'size':
        if (comesInOneSize() && !no) reading.notes.push(mention)
        else reading.unexplained.push(mention)
        drop()
        return
      case 'bare':
        if (is(mentions[at + 1], 'unknown', 'menu', 'ingredient', 'kind')) reading.unexplained.push(mention)
        return
      case 'unknown':
      case 'again':
      case 'keepOnly':
        reading.unexplained.push(mention)
        drop()
        return
      case 'note':
        reading.notes.push(mention)
        return
      case 'everything':
        reading.notes.push(mention)
        // "Everything decaf" speaks of all lines.
        reading.doubtful ||= is(mentions[at + 1], 'menu', 'size')
        return
      case 'remove':
      case 'change':
      case 'instead':
        reading.doubtful = true
        return
      default:
        // "everything but the onions"
        if (is(mention, 'but') && is(mentions[at - 1], 'everything')) readNo(mention, at)
        else if (is(mention, 'stop', 'but')) contradict()
        if (no?.used && is(mention, ...endsExclusion)) no = null
        if (is(mention, 'stop')) drop()
    }
  }

  /** The noun itself. */
  function readHead(mention: Mention & { cue: 'menu' }): void {
    if (Number.isNaN(reading.quantity)) reading.unexplained.push(mention)
    reading.doubtful ||= mention.doubtful
    reading.refused = no?.used === false
    no = null
    // "some more fries" asks for fries.
    if (is(amount?.mention, 'more')) amount = null
    drop()
  }

  function readNo(mention: Mention, at: number): void {
    if (isInterjection(mentions, at) || (no && !no.used)) return
    const { answers, doubtful } = mayAnswer(mentions, at)
    reading.doubtful ||= doubtful
    if (!answers) no = { mention, used: false }
  }

  /** Other words of the menu. */
  function readName(mention: Mention & { cue: 'menu' }, at: number): void {
    const senses = sensesFor(item, mention.senses)
    if (no?.used) {
      const { covers, doubtful } = goesOn(mentions, at, no.mention)
      reading.doubtful ||= doubtful && (covers || isOfRefusedGroup(item, reading.options, senses))
      if (!covers) no = null
    }
    const size = senses.find(({ kind }) => kind === 'size')
    const ids = [...new Set(senses.flatMap(({ kind, id }) => (kind === 'option' ? [id] : [])))]
    if (senses.length === 0) {
      if (mention.otherwise) read({ cue: mention.otherwise, from: mention.from, to: mention.to }, at)
      else readStray(mention, at)
      return
    }
    if (is(no?.mention, 'replaced')) {
      no = null
      return
    }
    if (is(no?.mention, 'not') && items.length === 0) {
      // "one decaf and one not decaf": as it comes.
      contradict()
      return
    }
    reading.doubtful ||= mention.doubtful
    if (size) readSize(mention, size.id)
    else addOptions(ids)
    use()
  }

  function readSize(mention: Mention, size: string): void {
    if (!no) {
      reading.doubtful ||= reading.size !== null && reading.size !== size
      reading.size = size
    }
    // "Medium, not large" says no more than "medium".
    else if (reading.size === null || reading.size === size) reading.unexplained.push(no.mention, mention)
  }

  function addOptions(ids: readonly string[]): void {
    const [only] = ids.length === 1 ? ids : []
    const isCounted = ids.every((id) => optionOf(item, id)?.counted)
    const manner = { amount: amount?.amount ?? 'regular', count: isCounted ? (count?.count ?? null) : null }
    if (isCounted) count = null
    // "a bean burrito with black beans" says which.
    if (only && !no)
      reading.options = reading.options.filter((option) => !isOpen(option) || !option.anyOf.includes(only))
    reading.options.push(...chosen(ids, { ...manner, exclude: no !== null }))
  }

  function readStray(mention: Mention & { cue: 'menu' }, at: number): void {
    const all = allOf(item, mentions, at)
    if (no && isNothingMore(item, mention)) {
      if (hasGroup(item, mention.senses)) reading.notes.push(...unused(), mention)
      // "no beans or rice"
      if (is(mentions[at + 1], 'or')) no.used = true
      else no = null
    } else if (!no && isKind(mention) && is(mentions[at + 1], 'aside')) reading.notes.push(mention)
    else if (!no && !amount && all.length > 0) {
      for (const id of all) addOptions([id])
      // All that there are, or all that others usually have?
      reading.doubtful = true
    } else if (!no && at < head && comesInOneSize() && mention.senses.every(({ kind }) => kind === 'size'))
      reading.notes.push(mention)
    else if (mention.senses.some(({ kind }) => kind !== 'item')) {
      const said = { amount: amount?.amount ?? 'regular', exclude: no !== null } as const
      reading.strays.push({ mention, ...said, with: unused() })
      use()
    }
  }

  /** "a large cola" where colas are all alike: nothing to choose, but the kitchen may know what to do. */
  function comesInOneSize(): boolean {
    return head >= 0 && item.sizes.size === 0
  }

  function readNumber(mention: Mention, value: number | null, at: number): void {
    const after = mentions[at + 1]
    if (value === null) {
      reading.quantity = Number.NaN
      reading.unexplained.push(mention)
      return
    }
    // "a two topping pizza", "two drinks: ..."
    if (isKind(after) && at < Math.max(head, 1)) return
    const isPostponed = at === head + 1 && reading.quantity === null && !is(after, 'unknown')
    const isCount = isCountedBy([item], afterMeasure(at)) && (at > head || isBeforeWith(at))
    if ((at <= head || is(mentions[at - 1], 'late')) && !isCount) reading.quantity = value
    else if (isCount) count = { mention, count: value }
    else if (isPostponed) reading.quantity = value
    else if (!is(after, 'measure')) reading.unexplained.push(mention)
  }

  /** "two sugars in the coffee" */
  function isBeforeWith(at: number): boolean {
    return mentions.slice(at, head).some((mention) => is(mention, 'with'))
  }

  /** "drinks", "toppings": they say what kind of thing something else is. */
  function readKind(mention: Mention, at: number): void {
    const before = shortlyBefore(mentions, at).findLast((other) => !is(other, 'a', 'the'))
    const isSaidOf = is(before, 'menu', 'kind', 'ingredient')
      ? before?.to === mention.from
      : is(before, ...explainsKind)
    // "..., sub avocado"
    const introduces = is(mentions[at - 1], 'comma', 'and', 'but') && describes([item], mentions[at + 1])
    if (introduces && !no && !amount) return
    if (no && !amount && is(mention, 'kind')) no = null
    else if (no) {
      reading.unexplained.push(...unused(), mention)
      no = null
    } else if (amount || !isSaidOf) reading.unexplained.push(mention)
    if (amount) drop()
  }

  function afterMeasure(at: number): Mention | undefined {
    return fromHereOn(mentions, at + 1).find((mention) => !is(mention, 'measure', 'portion', 'of'))
  }

  function contradict(): void {
    if (no?.used === false) reading.contrary = is(no.mention, 'not') ? 'not' : 'no'
    if (no?.used === false) no = null
  }

  function use(): void {
    if (no) no.used = true
    amount = null
  }

  /** What waited for a word of the menu has waited in vain. */
  function drop(): void {
    reading.unexplained.push(...unused(), ...(count ? [count.mention] : []))
    no = null
    amount = null
    count = null
  }

  function unused(): Mention[] {
    const words = [no?.used === false ? no.mention : null, amount?.amount === 'regular' ? null : amount?.mention]
    return words.filter((mention) => mention != null)
  }
}
