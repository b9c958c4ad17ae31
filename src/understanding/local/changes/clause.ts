import type { Item } from '../../../menu/menu.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { describes, isKind, isNoun, isOption, isSeveral, isSize, isSized, itemsOf } from '../mentions/senses.ts'
import { type Clause, essence } from './essence.ts'

/** "two of them lemonades", "one of the colas a beer": some of a line become another thing. */
export function turnsSome(clause: Clause): boolean {
  const words = essence(clause)
  const [number, of, ...others] = is(words[0], 'make', 'change') ? words.slice(1) : words
  const them = of && clause[clause.indexOf(of) + 1]
  if (!is(number, 'number') || !is(of, 'of')) return false
  const next = others.filter((mention) => !is(mention, 'a'))
  if (is(them, 'filler')) return next.length === 1 && next.every(isNoun)
  // "make one of those diet"
  if (next.length === 2 && is(next[0], 'the') && is(words[0], 'make', 'change')) return isNoun(next[1])
  const [the, noun, other, ...more] = next
  // "make one of the large ones a cappuccino"
  if (is(the, 'the') && isHow(noun) && is(other, 'pronoun')) return more.length === 1 && more.every(isNoun)
  return is(the, 'the') && isNoun(noun) && isNoun(other) && more.length === 0
}

/** "don't drop the coke", "don't make the latte large" */
export const keeps = (clause: Clause, at = 0): boolean =>
  is(clause[at], 'without', 'not') && is(clause[at + 1], 'remove', 'change', 'make')

/** "drop the coke", "lose a roll" */
export const removes = (clause: Clause): boolean => is(essence(clause)[0], 'remove') || losesOne(clause)

function losesOne(clause: Clause): boolean {
  const [first, a, noun, ...more] = essence(clause)
  return is(first, 'without') && is(a, 'a', 'number') && isNoun(noun) && more.length === 0
}

/** "change the coke to a sprite", "make the coke a sprite", "swap the second for a sprite" */
export function swaps(clause: Clause): boolean {
  const [verb, ...words] = essence(clause)
  const [old, next] = words
  // "Make a burger and a cola" asks for both.
  if (!is(verb, 'change', 'make') || (is(verb, 'make') && is(old, 'a'))) return false
  const nouns = clause.filter(isNoun).length
  // "swap it for a sprite", "swap the large one for a sprite", "swap them both for sprites"
  const joint = words.findIndex((mention, at) => is(mention, 'with') && words.slice(at + 1, at + 3).some(isNoun))
  // "swap one for a sprite"
  const isCounted = joint === 1 && is(old, 'number')
  const isPointed = joint === 0 || isCounted || (joint > 0 && is(words[joint - 1], 'pronoun', 'both'))
  if (is(verb, 'change') && nouns === 1 && isPointed) return true
  if (nouns === 1 && becomesAnother(words)) return true
  // "change both to lemonade", but not "change both lattes"
  if (is(old, 'both') && nouns === 1) return is(verb, 'change') && isApart(old, next) && isNoun(next)
  // "change the drinks to sprites"
  if (is(old, 'the') && isKind(next) && isNoun(words[2])) return nouns === 1
  return is(old, 'ordinal') ? nouns === 1 && (!isNoun(next) || isApart(old, next)) : nouns === 2
}

/** "the small one a tea", "the soy one into a tea" */
function becomesAnother(words: readonly Mention[]): boolean {
  const one = words.findIndex((mention) => is(mention, 'pronoun'))
  const isPointed = is(words[0], 'the') && one > 1 && words.slice(1, one).every(isHow)
  return isPointed && isApart(words[one], words.findLast(isNoun)) && isNoun(words.at(-1))
}

/** There is a word between them. */
export const isApart = (mention: Mention | undefined, next: Mention | undefined): boolean =>
  mention !== undefined && next !== undefined && next.from > mention.to

/** "a sprite instead of the coke", "two, not three": where in the clause the old one begins. */
export function replacement(clause: Clause): number {
  const at = clause.findIndex((mention, index) => is(mention, 'replaced') || isOtherNumber(clause, index))
  const old = clause.slice(at + 1).find((mention) => !is(mention, 'the', 'a'))
  return at > 0 && (isNoun(old) || is(old, 'number')) ? at : -1
}

/** "A combo with fries instead of the slaw", where both are sold by themselves, too: it's how the combo should be. */
export function replacesOption(clause: Clause, at: number, ordered: readonly Item[]): boolean {
  const old = clause.slice(at + 1).find((mention) => !is(mention, 'the', 'a'))
  const next = clause.slice(0, at).findLast((mention) => is(mention, 'menu'))
  return ordered.some((item) => describes([item], old) && describes([item], next) && !itemsOf(next).includes(item))
}

const isOtherNumber = (clause: Clause, at: number): boolean =>
  is(clause[at], 'not') &&
  is(clause[at + 1], 'number') &&
  at + 2 === clause.length &&
  clause.slice(0, at).some((mention) => is(mention, 'number'))

/** "... the cola, not the sprite": what is said for contrast changes nothing. */
export function withoutContrast(clause: Clause): Clause {
  const at = clause.findIndex((mention, index) => index > 0 && is(mention, 'not') && is(clause[index + 1], 'the'))
  return at > 0 && isNoun(clause[at + 2]) && at + 3 === clause.length ? clause.slice(0, at) : clause
}

/** "a large coke instead": of what, the order so far must say. */
export const takesPlace = (clause: Clause): boolean =>
  clause.some((mention) => is(mention, 'inPlace')) &&
  clause.filter(isNoun).length === 1 &&
  essence(clause).every((mention) => is(mention, 'a', 'the') || isNoun(mention) || isSize(mention) || isOption(mention))

/** "the same but large", "another one with egg", "two more with egg", "and one with egg": more of what is ordered. */
export function repeats(clause: Clause): boolean {
  if (clause.some(isNoun)) return false
  const [first, next, third] = essence(clause)
  if (is(first, 'again')) return true
  if (is(first, 'another')) return next !== undefined && !is(next, 'more', 'of')
  // "Two more with egg", but not "two more eggs"
  if (is(first, 'number') && is(next, 'more') && third)
    return !is(third, 'of') && !(isOption(third) && isSeveral(third))
  // "Add a shot", "and two eggs", but "add a decaf one"
  if (isOption(next) && !isSize(next) && !is(third, 'pronoun') && (isSeveral(next) || isSaidToAdd(clause))) return false
  const isAdded = is(
    clause.find((mention) => !is(mention, 'filler', 'comma', 'stop')),
    'and',
    'add',
  )
  return isAdded && is(first, 'number', 'a') && (is(next, 'with', 'without', 'no') || isSize(next) || isOption(next))
}

const isSaidToAdd = (clause: Clause): boolean => clause.some((mention) => is(mention, 'add'))

/** "make it 2 cokes" */
export const recounts = (clause: Clause): boolean => {
  const [late, number, noun, ...more] = essence(clause)
  return is(late, 'late') && is(number, 'number') && isNoun(noun) && more.length === 0
}

/** "make it a quart", "make that large with ham": how something that was ordered should be. */
export const tellsHow = (clause: Clause): boolean =>
  is(essence(clause)[0], 'late') && clause.some(isHow) && !clause.some(isNoun)

/** "make that a coke": it replaces something that was named, but which thing, and how much of it stays? */
export function renames(clause: Clause): boolean {
  const end = mannerEnd(clause)
  const words = essence(end < clause.length ? clause.slice(0, end) : clause)
  return (
    is(words[0], 'late', 'change') &&
    is(
      words.find((mention) => isNoun(mention) || is(mention, 'with')),
      'menu',
    )
  )
}

/** "Make it large, and a cola": where the change ends, because something else is ordered after it. */
function mannerEnd(clause: Clause): number {
  const end = clause.findIndex((mention, at) => isHow(clause[at - 1]) && is(mention, 'and', 'comma'))
  const next = clause.slice(end).find((mention) => !is(mention, 'and', 'comma', 'filler'))
  return end > 0 && is(next, 'a', 'number') ? end : clause.length
}

const isHow = (mention: Mention | undefined): boolean => (isOption(mention) || isSize(mention)) && !isNoun(mention)

/** It names something that it's not to change: a noun, or "a large" for one. */
export function orders(clause: Clause): boolean {
  if (clause.some(isNoun)) return !removes(clause) && !swaps(clause) && changedNoun(clause) === null
  if (is(essence(clause)[0], 'make', 'change')) return false
  return clause.some((mention, at) => {
    // "a large", "two scoops of mango"
    const isServed = isSize(mention) && is(clause[at + 1], 'of') && isOption(clause[at + 2])
    return isServed || (is(mention, 'a', 'number') && isSized(clause, at) && !is(clause[at - 1], 'late'))
  })
}

/** "a splash of milk in the latte" */
const isMuch = (words: readonly Mention[], at: number): boolean =>
  is(words[at + 1], 'measure') || (isOption(words[at + 1]) && isSeveral(words[at + 1]))

/** What a change is about: "make the latte large", "no onions on the burger", "the burger should be large". */
export function changedNoun(clause: Clause): Mention | null {
  const at = clause.findIndex(isNoun)
  const noun = clause[at]
  const determiner = clause.slice(0, at).findLastIndex((mention) => !isSize(mention))
  if (!noun || clause.filter(isNoun).length > 1 || !is(clause[determiner], 'the', 'both')) return null
  const lead = clause.slice(0, determiner)
  const before = lead.filter((mention) => !isOneOf(mention, beside))
  const isTold = before.length === 0 && is(clause.slice(at + 1).find(isNoFiller), 'late')
  const isChanged = isTold || isMade(before) || isAddedTo(before, lead) || isPutOn(before, clause[determiner])
  return isChanged ? noun : null
}

const beside: readonly Cue[] = ['filler', 'nope', 'confirm', 'greeting', 'comma', 'but', 'and', 'instead', 'inPlace']

const isNoFiller = (mention: Mention): boolean => !is(mention, 'filler')

/** "Make", "make two of" */
const isMade = ([first, ...rest]: readonly Mention[]): boolean =>
  is(first, 'make', 'change') && rest.every((mention) => is(mention, 'number', 'of'))

/** "Add ranch to", but not "add ranch, and the tuna sub", "add ranch, also the tuna sub" */
const isAddedTo = (before: readonly Mention[], lead: readonly Mention[]): boolean =>
  is(before[0], 'add') &&
  before.some((mention) => is(mention, 'menu')) &&
  !is(before.at(-1), 'no', 'without') &&
  !is(lead.findLast(isNoFiller), 'and', 'comma')

/** "No onions on", "vanilla in one of", "egg on both", of the things that follow */
function isPutOn(before: readonly Mention[], determiner: Mention | undefined): boolean {
  const isOfSome = is(before.at(-2), 'number') && is(before.at(-1), 'of')
  // "egg on both the burgers"
  const placed = isOfSome ? before.slice(0, -2) : is(before.at(-1), 'both') ? before.slice(0, -1) : before
  const isNew =
    is(before[0], 'request') || placed.some((mention, index) => is(mention, 'a', 'number') && !isMuch(placed, index))
  const isPlacedOn = placed.length > 1 && is(placed.at(-1), 'with')
  // "on both" is one word for both
  const isPutOnBoth = is(determiner, 'both') && placed.some(isHow)
  return (isPlacedOn || isPutOnBoth) && !isNew
}
