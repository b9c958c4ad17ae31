import type { Item } from '../../../menu/menu.ts'
import type { Change, OptionChoice, Target } from '../../meaning.ts'
import { optionRefused, optionWanted } from '../../meanings.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { readSegment } from '../lines/reading/read-segment.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { describes, isNoun, isOption, itemsOf, optionIdsOf } from '../mentions/senses.ts'
import { type Changed, unchanged, unclear } from './changed.ts'
import { isApart } from './clause.ts'
import { type Clause, essence } from './essence.ts'
import { referenceAt } from './references.ts'

/** "a coke to a sprite": the coke becomes a sprite; "to a sprite with ice": the coke goes, and a sprite is ordered. */
export function swap(words: readonly Mention[], lexicon: Lexicon): Changed {
  const [first, next] = words
  if (first?.cue === 'number' && is(next, 'with') && first.value !== null)
    return swapSome(first.value, words.slice(2), lexicon)
  const isBoth = is(words[0], 'both') && (is(words[1], 'with') || isApart(words[0], words[1]))
  const reference = isBoth ? ({ target: 'all', pieces: null, to: 1 } as const) : referenceAt(words, 0, lexicon)
  // "swap it for a sprite", where "it" is the line that is talked about
  const old = is(words[0], 'with') ? -1 : words.findIndex((mention) => isNoun(mention) || is(mention, 'ordinal'))
  const [item] = itemsOf(words[old])
  const target = reference?.target ?? (item ? { item: item.id } : 'implied')
  const rest = words.slice(reference?.to ?? old + 1).filter((mention) => !is(mention, 'with'))
  const [new_, ...more] = rest.filter((mention) => !is(mention, 'a', 'the'))
  const [other] = itemsOf(new_)
  const number = words[old - 1]
  // "Swap a cola for a beer", of two: one of them.
  const counted = number?.cue === 'number' ? number.value : is(number, 'a') ? 1 : null
  const pieces = reference ? reference.pieces : counted
  if (other && more.length === 0)
    return { ...unchanged, changes: [{ op: 'item', ...partOf(target, pieces), item: other.id }] }
  return {
    ...unchanged,
    changes: [pieces === null ? { op: 'remove', target } : { op: 'fewer', target, by: pieces }],
    rest,
  }
}

/** "one for a sprite": one of what is talked about. */
function swapSome(pieces: number, words: readonly Mention[], lexicon: Lexicon): Changed {
  const it: Mention = { cue: 'with', from: 0, to: 0 }
  const swapped = swap([it, ...words], lexicon)
  return {
    ...swapped,
    changes: swapped.changes.map((change) => (change.op === 'item' ? { ...change, pieces } : change)),
  }
}

/** The line, or so many pieces of it. */
export const partOf = (target: Target, pieces: number | null) => ({ target, ...(pieces ? { pieces } : {}) })

/** "two of them lemonades", "one of the colas a beer" */
export function turn(words: readonly Mention[], lexicon: Lexicon): Changed {
  const number = words.find((mention) => is(mention, 'number'))
  const nouns = words.filter(isNoun)
  const [item] = itemsOf(nouns.at(-1))
  const [old] = nouns.length > 1 ? itemsOf(nouns[0]) : []
  if (!item || number?.cue !== 'number') return unchanged
  const isPointed = !old && words.some((mention) => is(mention, 'pronoun'))
  const pointed = isPointed ? referenceAt(words, words.indexOf(number), lexicon) : null
  const target = old ? { item: old.id } : pointed && typeof pointed.target === 'object' ? pointed.target : 'implied'
  return { ...unchanged, changes: [{ op: 'item', ...partOf(target, number.value), item: item.id }] }
}

/** "a sprite instead of the coke", "2 cokes instead of 3", "2, not 3"; not "a burger with salad instead of fries". */
export function replace(clause: Clause, at: number): Changed {
  const [said, old] = [clause.slice(0, at), clause.slice(at + 1).filter((mention) => !is(mention, 'the', 'a'))]
  const [next] = old
  const words = essence(said).filter((mention) => !is(mention, 'late'))
  const [number] = words
  if (is(next, 'number') && number?.cue === 'number' && number.value !== null && words.length === 1)
    return { ...unchanged, changes: [{ op: 'quantity', target: 'implied', quantity: number.value }] }
  const isClear = old.length === 1 && said.filter(isNoun).length === 1 && isNoun(words.at(-1))
  if (!isClear || !next) return { ...unchanged, rest: [...said], unexplained: clause.slice(at) }
  if (is(next, 'number')) return words.length === 2 ? recount([next, ...words]) : unclear(clause)
  const gone = is(clause[at + 1], 'a') ? one : removal
  return { ...unchanged, changes: itemsOf(next).slice(0, 1).map(gone), rest: said }
}

/** "it 2 cokes" */
export function recount([, number, noun]: readonly Mention[]): Changed {
  const [item] = itemsOf(noun)
  const quantity = number?.cue === 'number' ? number.value : null
  if (!item || quantity === null) return unclear([number, noun].filter((mention) => mention !== undefined))
  return { ...unchanged, changes: [{ op: 'quantity', target: { item: item.id }, quantity }] }
}

/** "a large coke instead": it is what is said of the coke, wherever that comes to stand. */
export function takePlace(clause: Clause): Changed {
  const [item] = clause.flatMap(itemsOf)
  if (!item) return unclear(clause)
  const words = essence(clause).filter((mention) => !isNoun(mention))
  const { size, options, strays, unexplained } = readSegment(
    { items: [], mentions: words, head: -1, doubtful: false },
    item,
  )
  const target = { item: item.id }
  return {
    changes: [
      { op: 'item', target: 'implied', item: item.id },
      ...(size === null ? [] : [{ op: 'size', target, size } as const]),
      ...options.map((option) => ({ op: 'option', target, option }) as const),
    ],
    rest: [],
    unexplained: [...unexplained, ...strays.map(({ mention }) => mention)],
    doubtful: true,
  }
}

/** "that a coke" */
export function rename(clause: Clause): Changed {
  const words = essence(clause).filter((mention) => !is(mention, 'late', 'change', 'a'))
  const [noun, ...more] = words
  const [item] = itemsOf(noun)
  if (!item || more.length > 0) return { ...unchanged, rest: [...clause], doubtful: true }
  return { ...unchanged, changes: [{ op: 'item', target: 'implied', item: item.id }] }
}

/** "A sprite instead of a coke", of two: one of them. */
const one = ({ id }: Item): Change => ({ op: 'fewer', target: { item: id }, by: 1 })
const removal = ({ id }: Item): Change => ({ op: 'remove', target: { item: id } })

/**
 * "swap the bacon for egg", said as "egg instead of bacon"; null where it says anything else.
 * @param ordered what was named before, and may have what is sold by itself, too
 */
export function optionsSwapped(clause: Clause, ordered: readonly Item[]): Mention[] | null {
  const [verb, ...said] = essence(clause).filter((mention) => !is(mention, 'the', 'a'))
  const [old, joint, ...others] = said
  const next = is(joint, 'with') ? others : said.slice(1)
  const isOfOptions = is(verb, 'change') && isOption(old) && next.length > 0 && next.every(isOption)
  // "Change the bacon to egg": there is a word between them.
  const isJoined = is(joint, 'with') || isApart(old, joint)
  if (!isOfOptions || !old || !isJoined || clause.some((word) => isNoun(word) && !describes(ordered, word))) return null
  // From the verb on, as the kitchen reads it.
  return [...next, { cue: 'replaced', from: verb?.from ?? old.from, to: old.from }, old]
}

/** "Swap the bacon for seitan", where there is none: no bacon is asked for. */
export function swapsForUnknown(clause: Clause): boolean {
  const [verb, old, joint, next] = essence(clause).filter((mention) => !is(mention, 'the', 'a'))
  return is(verb, 'change') && isOption(old) && is(is(joint, 'with') ? next : joint, 'unknown', 'ingredient')
}

/** The option that another is in place of: "soy instead of oat", "soy, not oat". */
export function optionReplaced(words: readonly Mention[]): string | null {
  const at = words.findIndex((mention, index) => index > 0 && is(mention, 'replaced', 'not'))
  const old = at < 0 ? undefined : words.slice(at + 1).find((mention) => !is(mention, 'the', 'a'))
  return optionIdsOf(old)[0] ?? null
}

/** "corn instead of nori": the old goes, which it does by itself where only one can be had. */
export function replacedBy(words: readonly Mention[], { anything }: Lexicon): OptionChoice[] {
  const at = words.findIndex((mention) => is(mention, 'replaced'))
  const old = at < 0 ? undefined : words.slice(at + 1).find((mention) => !is(mention, 'the', 'a'))
  return optionIdsOf(old)
    .filter(
      (id) => !anything.groups.some(({ max, options }) => max === 1 && options.some((option) => option.id === id)),
    )
    .map((option) => optionRefused(optionWanted(option)))
}
