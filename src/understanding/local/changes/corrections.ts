import type { Item } from '../../../menu/menu.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { areAlternatives, describes, isNoun, isOption, isSize, itemsOf, optionIdsOf } from '../mentions/senses.ts'
import { renames } from './clause.ts'
import { type Clause, essence } from './essence.ts'

const pauses: readonly Cue[] = ['and', 'comma', 'but', 'stop']

/** "a large coke, no wait, make that a small coke": what is said anew takes the place of what was said. */
export function withoutCorrected(clauses: readonly Clause[]): Clause[] {
  const said = clauses.filter((clause) => essence(clause).length > 0)
  return clauses.flatMap((clause) => {
    const at = said.indexOf(clause)
    const [before, next] = [said[at - 1], said[at + 1]]
    const left = at >= 0 && next ? leftOf(clause, next) : clause
    const renamed = at >= 0 && next ? underNewName(clause, next) : null
    if (renamed) return [renamed]
    if (left.length === 0 || (at > 0 && before && underNewName(before, clause))) return []
    const isCorrection = at > 0 && before !== undefined && leftOf(before, clause) !== before
    return [isCorrection ? withMeasure(left, before).filter((word) => !is(word, 'late')) : left]
  })
}

/** "Two cokes and a diavola, no wait, a funghi": the clause without what the next one corrects. */
function leftOf(clause: Clause, next: Clause): Clause {
  if (corrects(clause, next)) return []
  if (!is(next[0], 'instead')) return clause
  const end = clause.findLastIndex((mention) => !is(mention, 'comma'))
  const noun = clause.findLastIndex(isNoun)
  const start = 1 + clause.slice(0, noun).findLastIndex((mention) => isOneOf(mention, pauses))
  // Not where more was said of it than the size: that may still be wanted.
  return noun === end && corrects(clause.slice(start), next) ? clause.slice(0, start) : clause
}

/** "Half a pound of beef, no wait, turkey": as much turkey, where no other amount is said. */
function withMeasure(next: Clause, before: Clause): Clause {
  const [instead, ...words] = next
  const noun = words.findIndex(isNoun)
  const isMeasure = (word: Mention) => isSize(word) || is(word, 'number', 'a', 'another', 'of')
  if (!instead || !is(instead, 'instead') || words.slice(0, noun).some(isMeasure)) return next
  const old = before.slice(0, before.findLastIndex(isNoun))
  const measure = old.slice(1 + old.findLastIndex((word) => !isMeasure(word)))
  const isSold = measure.every((word) => !isSize(word) || describes(itemsOf(words[noun]), word))
  return isSold ? [instead, ...measure, ...words] : next
}

/** "A chicken burrito with rice, no wait, a bowl": what was said of the one is true of the other. */
function underNewName(clause: Clause, next: Clause): Clause | null {
  const at = clause.findLastIndex(isNoun)
  const to = next.findIndex(isNoun)
  const noun = next[to]
  const [instead] = next
  if (!instead || !noun || !is(instead, 'instead') || !isOfKind(clause[at], noun) || leftOf(clause, next) !== clause)
    return null
  const kinds = next.slice(1, to).filter((mention) => !is(mention, 'a', 'comma'))
  const end = 1 + clause.findLastIndex((mention) => !is(mention, 'comma'))
  const said = [...kinds, ...next.slice(to + 1)]
  const before = clause.slice(0, at)
  const old = before.slice(before.findLastIndex((mention) => !isOption(mention) && !isSize(mention)) + 1)
  return kinds.every((kind) => isOption(kind) || isSize(kind)) && !areOfOneKind(old, kinds, itemsOf(noun))
    ? [...before, noun, instead, ...clause.slice(at + 1, end), ...said]
    : null
}

/** "Chicken" and "steak", "large" and "small": whoever says one and then the other wants only the last. */
const areOfOneKind = (old: Clause, kinds: Clause, items: readonly Item[]): boolean =>
  (old.some(isSize) && kinds.some(isSize)) ||
  items.some((item) => areAlternatives(item, old.flatMap(optionIdsOf), kinds.flatMap(optionIdsOf)))

/** Not where the first said more than the size: that may still be wanted. */
function corrects(clause: Clause, next: Clause): boolean {
  const [old, ...more] = clause.filter(isNoun)
  const [noun, ...behind] = next.filter(isNoun)
  // "A whole chicken, no wait, half a chicken with fries", where fries come with it
  const others = behind.filter((other) => !describes(itemsOf(noun), other))
  const isSame = itemsOf(old).some((item) => itemsOf(noun).includes(item))
  const saysMore = clause.some((mention) => mention !== old && isOption(mention))
  if (more.length > 0 || saysMore) return false
  // "Two cokes, no wait, one coke and a sprite", but not "another coke and a sprite"
  if (is(next[0], 'instead')) return isSame ? others.length === 0 || isCounted(next) : isOfKind(old, noun)
  return isSame && others.length === 0 && renames(next)
}

/** How many are wanted of what it names first. */
function isCounted(clause: Clause): boolean {
  const before = clause.slice(0, clause.findIndex(isNoun))
  return (
    before.some((mention) => is(mention, 'number', 'a')) && !before.some((mention) => is(mention, 'another', 'more'))
  )
}

/** "A diavola, no wait, a funghi" are both pizzas. */
const isOfKind = (old: Mention | undefined, noun: Mention | undefined): boolean =>
  itemsOf(old).some(({ category }) => itemsOf(noun).some((item) => item.category === category))
