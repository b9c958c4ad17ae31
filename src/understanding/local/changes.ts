import { type Item, optionOf } from '../../menu/menu.ts'
import { type Change, isOpen, type LineOption, type Target } from '../meaning.ts'
import {
  type Clause,
  changedNoun,
  essence,
  keeps,
  lessens,
  orders,
  recounts,
  removes,
  renames,
  replacement,
  splitClauses,
  swaps,
} from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { is, type Mention } from './mention.ts'
import { readSegment } from './read-segment.ts'
import type { Reading } from './reading.ts'
import { isNoun, isOption, isSize, itemsOf } from './senses.ts'

/** What a message changes in a draft, and what is left of it to be an order. */
export interface Changed {
  changes: Change[]
  rest: Mention[]
  unexplained: Mention[]
  doubtful: boolean
}

/** A message that names nothing new speaks of the draft; in one that does, only what says that it's of the draft. */
export function readChanges(mentions: readonly Mention[], lexicon: Lexicon): Changed {
  const clauses = splitClauses(mentions)
  const ordering = clauses.filter((clause) => !keeps(clause) && !lessens(clause) && orders(clause))
  const ordered = ordering.flatMap((clause) => clause.flatMap(itemsOf))
  const isOfDraft = (clause: Clause) => {
    const noun = changedNoun(clause)
    return noun !== null && !itemsOf(noun).some((item) => ordered.includes(item))
  }
  const parts = clauses.map((clause) => {
    if (keeps(clause) || lessens(clause)) return unclear(clause)
    if (removes(clause)) return remove(essence(clause).slice(1), lexicon)
    if (swaps(clause)) return swap(essence(clause).slice(1))
    if (replacement(clause) > 0) return replace(clause, replacement(clause))
    if (recounts(clause) && ordering.length === 1) return recount(essence(clause))
    if (ordering.length === 0 || isOfDraft(clause)) return alter(essence(clause), changedNoun(clause), lexicon)
    return { ...unchanged, rest: [...clause], doubtful: renames(clause) }
  })
  return {
    changes: parts.flatMap(({ changes }) => changes),
    rest: parts.flatMap(({ rest }) => rest),
    unexplained: parts.flatMap(({ unexplained }) => unexplained),
    doubtful: parts.some(({ doubtful }) => doubtful),
  }
}

const unchanged: Changed = { changes: [], rest: [], unexplained: [], doubtful: false }

/** "a coke to a sprite": the one goes, the other is ordered. */
function swap(words: readonly Mention[]): Changed {
  const old = words.findIndex((mention) => isNoun(mention) || is(mention, 'ordinal'))
  const [item] = itemsOf(words[old])
  return {
    ...unchanged,
    changes: [{ op: 'remove', target: item ? { item: item.id } : targetOf(words) }],
    rest: words.slice(old + 1).filter((mention) => !is(mention, 'with')),
  }
}

/** "a sprite instead of the coke", "2 cokes instead of 3"; not "a burger with salad instead of the fries". */
function replace(clause: Clause, at: number): Changed {
  const [said, old] = [clause.slice(0, at), clause.slice(at + 1).filter((mention) => !is(mention, 'the', 'a'))]
  const [next] = old
  const words = essence(said)
  const isClear = old.length === 1 && said.filter(isNoun).length === 1 && isNoun(words.at(-1))
  if (!isClear || !next) return { ...unchanged, rest: [...said], unexplained: clause.slice(at) }
  if (is(next, 'number')) return words.length === 2 ? recount([next, ...words]) : unclear(clause)
  return { ...unchanged, changes: itemsOf(next).slice(0, 1).map(removal), rest: said }
}

/** "it 2 cokes" */
function recount([, number, noun]: readonly Mention[]): Changed {
  const [item] = itemsOf(noun)
  const quantity = number?.cue === 'number' ? number.value : null
  if (!item || quantity === null) return unclear([number, noun].filter((mention) => mention !== undefined))
  return { ...unchanged, changes: [{ op: 'quantity', target: { item: item.id }, quantity }] }
}

const removal = ({ id }: Item): Change => ({ op: 'remove', target: { item: id } })

const unclear = (words: readonly Mention[]): Changed => ({ ...unchanged, unexplained: [...words] })

/** "the coke", "the last one", "the onions" */
function remove(words: readonly Mention[], lexicon: Lexicon): Changed {
  const [first] = words
  // "One coke", "2 of the cokes": how many are left?
  if (words.some((mention, at) => is(mention, 'number', 'a', 'another') && !is(words[at - 1], 'the')))
    return unclear(words)
  if (first && words.some((mention) => isOption(mention) && !isNoun(mention))) {
    const no: Mention = { cue: 'without', from: first.from, to: first.from }
    return alter([no, ...words], null, lexicon)
  }
  const unexplained = words.filter((mention) => is(mention, 'unknown', 'size', 'kind', 'ingredient'))
  const items = words.flatMap((mention) => itemsOf(mention).slice(0, 1))
  const isPointed = words.every((mention) => is(mention, 'ordinal', 'pronoun', 'the', 'both', 'another', 'number'))
  const targets: Target[] =
    items.length > 0 ? items.map(({ id }) => ({ item: id })) : isPointed ? [targetOf(words)] : []
  return { ...unchanged, changes: targets.map((target) => ({ op: 'remove', target })), unexplained }
}

/** "that two", "large", "no onions on the second" */
function alter(words: readonly Mention[], noun: Mention | null, lexicon: Lexicon): Changed {
  const [item] = itemsOf(noun ?? undefined)
  const target: Target = item ? { item: item.id } : targetOf(words)
  const more = moreOf(words)
  if (more !== null) {
    const unexplained = words.filter((mention) => is(mention, 'unknown', 'size'))
    return { ...unchanged, changes: [{ op: 'more', target, by: more }], unexplained }
  }
  const mentions = words.filter(
    (mention) => mention !== noun && !is(mention, 'ordinal', 'the', 'pronoun', 'both', 'a', 'make', 'change'),
  )
  const said = readSegment({ items: [], mentions, head: -1, doubtful: false }, item ?? lexicon.anything)
  const changes: Change[] = said.options.map((option) => ({ op: 'option', target, option }))
  if (said.size !== null) changes.unshift({ op: 'size', target, size: said.size })
  if (said.quantity) changes.unshift({ op: 'quantity', target, quantity: said.quantity })
  return {
    changes,
    rest: [],
    unexplained: [...said.unexplained, ...said.notes, ...said.strays.map(({ mention }) => mention)],
    doubtful: said.doubtful || mayOrder(words) || (!item && !isOfOneItem(said, lexicon)),
  }
}

/** "Short stack with butter": what the menu has in one size only may be called by it. */
const mayOrder = ([first, next]: readonly Mention[]): boolean => isSize(first) && is(next, 'with')

/** "lamb over rice" is no change where lamb is of the kebab and rice of the grill; what it is, is not said. */
function isOfOneItem({ size, options }: Reading, { items }: Lexicon): boolean {
  const isHad = (item: Item, option: LineOption) =>
    (isOpen(option) ? option.anyOf : [option.option]).some((id) => optionOf(item, id) !== undefined)
  return items.some((item) => (size === null || item.sizes.has(size)) && options.every((option) => isHad(item, option)))
}

function targetOf(words: readonly Mention[]): Target {
  const ordinal = words.find((mention) => mention.cue === 'ordinal')
  if (ordinal?.cue === 'ordinal' && ordinal.value !== null) return { nth: ordinal.value }
  return words.some((mention) => is(mention, 'both')) ? 'all' : 'implied'
}

/** "another one", "two more" */
function moreOf(words: readonly Mention[]): number | null {
  const at = words.findIndex((mention) => is(mention, 'number', 'another'))
  const [number, next] = words.slice(Math.max(0, at))
  if (is(number, 'another') && !is(next, 'menu', 'with')) return 1
  return number?.cue === 'number' && is(next, 'more') ? number.value : null
}
