import { isOfMany, isSpoonful } from '../../../english/pieces.ts'
import { type Item, optionOf } from '../../../menu/menu.ts'
import { type Cue, is, isOneOf } from '../mentions/mention.ts'
import { mayMean } from '../mentions/nouns.ts'
import {
  comesInPieces,
  describes,
  hasRoomFor,
  isNoun,
  isPlainOption,
  itemsOf,
  optionIdsOf,
  requires,
} from '../mentions/senses.ts'
import { type Draft, headOf, quantityOf } from './draft.ts'

/** May follow the last that is said of a line. */
const talk: readonly Cue[] = ['and', 'comma', 'stop', 'filler', 'thanks', 'confirm', 'request', 'with']

/** Whether two things that are named side by side may be one, or what stands with a dish may be of the other. */
export const mayComeApart = (wholes: readonly Draft[]): boolean =>
  wholes.some(mayBeOneWithNext) ||
  wholes.some(comesWithAlike) ||
  wholes.some(mayComeBeside) ||
  wholes.some(listsSides) ||
  wholes.some(mayGoOnAfterSide) ||
  wholes.some(mayCountNext) ||
  wholes.some(mayBeOneMore)

const areAlike = (one: Item, other: Item): boolean =>
  one.category === other.category && one.groups.some((group) => other.groups.includes(group))

/** "turkey burger", "bacon cheese burger" */
const endAlike = (one: Item, other: Item): boolean => lastWords(one).some((word) => lastWords(other).includes(word))

const lastWords = ({ name, aliases }: Item): string[] =>
  [name, ...aliases].map((words) => words.slice(words.lastIndexOf(' ') + 1).toLowerCase())

/** "A mocha latte", where there are mochas and lattes: one thing, or two? */
function mayBeOneWithNext({ item, segment: { mentions, head } }: Draft, at: number, wholes: readonly Draft[]): boolean {
  const next = wholes[at + 1]
  if (!next || head !== mentions.length - 1 || next.segment.head !== 0) return false
  // "two large lattes one small"
  if (next.segment.items.length === 0 && item === next.item) return false
  // "latte, mocha, tea" lists them, and so does "latte mocha tea".
  return areAlike(item, next.item) && (head > 0 || wholes.length === 2)
}

/**
 * "A pizza with buffalo chicken", "a hamburger with bacon cheeseburger", "a latte with mocha": where that is a pizza,
 * or a burger, too, or comes in sizes as the other does.
 */
function comesWithAlike({ item, segment }: Draft, at: number, wholes: readonly Draft[]): boolean {
  const next = wholes[at + 1]
  const isNamed = next !== undefined && next.segment.items.length > 0 && next.segment.head === 0
  return (
    isNamed &&
    is(segment.mentions.at(-1), 'with') &&
    (mayMean(headOf(segment), next.item) ||
      (areAlike(item, next.item) && (endAlike(item, next.item) || next.item.sizes.size > 0)))
  )
}

/**
 * "A burger, throw in hash browns", "burger rings", "a burger with rings", "burger, rings", where those come on it and
 * by themselves; in a list they are on it, and so is what nobody counts: "with guacamole".
 */
const mayComeBeside = ({ item, segment: { mentions, head } }: Draft): boolean =>
  mentions.some((mention, at) => {
    const isBoth = isNoun(mention) && describes([item], mention) && !isSide(item, optionIdsOf(mention))
    if (at <= head || !isBoth || !mentions.slice(at + 1).every((next) => isOneOf(next, talk))) return false
    const before = mentions.slice(head, at).findLast((word) => !is(word, 'the', 'some', 'filler'))
    if (before === mentions[head + 1] && is(before, 'comma')) return true
    if (is(before, 'with', 'comma')) return itemsOf(mention).some(({ name }) => isOfMany(name))
    return is(before, 'add') || before === mentions[head]
  })

/** "A sandwich with coleslaw and beans", where coleslaw may be on it or a side, and beans are one: are both sides? */
function listsSides({ item, segment: { mentions } }: Draft, at: number, wholes: readonly Draft[]): boolean {
  const [with_, side, joint] = mentions.slice(-3)
  const next = wholes[at + 1]
  const isBoth = is(with_, 'with') && isNoun(side) && describes([item], side) && !requires(item, optionIdsOf(side), [])
  return isBoth && is(joint, 'and') && next?.segment.head === 0 && isNoun(headOf(next.segment))
}

/** "A salad with breadsticks and ranch", where both may have ranch. */
function mayGoOnAfterSide({ item, segment }: Draft, at: number, wholes: readonly Draft[]): boolean {
  const next = wholes[at + 1]
  if (next?.segment.head !== 0 || !is(segment.mentions.at(-1), 'with')) return false
  const [, joint, option] = next.segment.mentions
  return is(joint, 'and') && [item, next.item].every((one) => describes([one], option))
}

/** "Two orders of chips and guacamole": two of those, too? */
function mayCountNext(line: Draft, at: number, wholes: readonly Draft[]): boolean {
  const { mentions, head } = line.segment
  const next = wholes[at + 1]?.segment
  const isPortioned = quantityOf(line) > 1 && is(mentions[head - 1], 'portion')
  return isPortioned && is(mentions[head + 1], 'and') && next?.head === 0 && isNoun(next.mentions[0])
}

/** "A latte and a decaf": one more that is so, or all of one? But "a coffee and a cream" is clear. */
function mayBeOneMore({ item, segment: { mentions, head } }: Draft): boolean {
  const [noun, joint, article, option, next] = mentions.slice(Math.max(0, head), head + 5)
  const ids = optionIdsOf(option)
  const isThing = ids.some((id) => isSpoonful(optionOf(item, id)?.name ?? '')) || comesInPieces(item, ids)
  return (
    isNoun(noun) &&
    is(joint, 'and') &&
    is(article, 'a') &&
    isPlainOption(option) &&
    !isThing &&
    (next === undefined || isOneOf(next, talk))
  )
}

/** The side of a dish that comes with one. */
const isSide = (item: Item, ids: readonly string[]): boolean => requires(item, ids, []) || hasRoomFor(item, ids, [])
