import type { Draft, DraftLine } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { type Change, choicesOf, type Meaning, type MeantLine } from '../../understanding/meaning.ts'
import { saysAside } from '../changes/said-aside.ts'
import { pointsBack } from '../hearing/answers.ts'
import { bothTurned, notThatBut, thoughtBetter, turnedOf } from './another-of-kind.ts'
import { anotherSize } from './another-size.ts'
import { correctedLines, countedInAll } from './corrected-lines.ts'
import { firstOfAlike } from './first-of-alike.ts'
import { forEach } from './for-each.ts'
import { inItsPlace, largerInstead } from './in-its-place.ts'
import { kindInstead } from './kind-instead.ts'
import { countOf } from './line-counted.ts'
import { ofBoth } from './of-both.ts'
import { oneAndTheOther } from './one-and-the-other.ts'
import { replacedBy } from './replaced-by.ts'
import { saidOfHalf } from './said-of-half.ts'
import { changesTold, isTopic, ofAllAlike } from './said-of-line.ts'
import { sameBut } from './the-same.ts'
import { thoughtAgain } from './thought-again.ts'
import { inPlaceOfTold } from './told-apart-by.ts'

/** What a message means, beside what was ordered before; null: this reader makes no more of it. */
type Reader = (meaning: Meaning, text: string, draft: Draft, menu: Menu) => Meaning | null

/**
 * What a message means beside the order that there is already. Where that is a guess, it is not sure.
 * @param text all of the message
 */
export function saidOfDraft(meaning: Meaning, text: string, draft: Draft, menu: Menu): Meaning {
  for (const read of readers) {
    const found = read(meaning, text, draft, menu)
    if (found) return found
  }
  return meaning
}

/** Some are put in the place of others. */
const withReplaced: Reader = (meaning, text, draft, menu) => {
  const replaced = replacedBy(meaning, text, draft, menu)
  return replaced.length > 0 ? { ...meaning, changes: [...meaning.changes, ...replaced] } : null
}

const changeOfLine: Reader = (meaning, text, draft, menu) => {
  const again = saidAgain(meaning, draft)
  const changes = again
    ? (countOf(again.line, text) ?? changesTold(again.line, again.there, text, menu))
    : turnedOf(meaning, text, draft, menu)
  if (changes.length === 0) return null
  const changed: Meaning = { ...meaning, intent: 'change', lines: [], changes, sure: false }
  return kindInstead(changed, text, draft, menu) ?? changed
}

/** "Only 5 in total", of four cokes and two sprites: of which fewer? */
const countsAll: Reader = (meaning, text, draft) =>
  draft.lines.length > 1 && meaning.lines.length === 0 && meaning.changes.every(countsIt) && inAll.test(plain(text))
    ? { ...meaning, changes: [], unmatched: [text], sure: false }
    : null

/** "Only two brownies", of a warm one and two cold ones: of which fewer? */
const countsSeveral: Reader = (meaning, text, draft) => {
  const line = onlyLine(meaning)
  const isOfSeveral = line && draft.lines.filter(({ item }) => item === line.item).length > 1
  return isOfSeveral && countOf(line, text) && !/\ba(?:ctually|n)?\b/i.test(text)
    ? { ...meaning, lines: [], unmatched: [text], sure: false }
    : null
}

/** "Swap one for a korma", where there is no korma: nothing goes until it is clear what comes. */
const unclearExchange: Reader = (meaning, text) => {
  const { lines, changes, unmatched } = meaning
  const isHalf = unmatched.length > 0 && lines.length === 0 && changes.every(({ op }) => lessening.has(op))
  return isHalf && changes.length > 0 && exchanging.test(text)
    ? { ...meaning, changes: [], unmatched: [text], sure: false }
    : null
}

const lessening: ReadonlySet<Change['op']> = new Set(['quantity', 'fewer', 'remove'])
const exchanging =
  /\b(?:swap|switch|exchange|replace|sub|substitute|change)\b.*\b(?:for|with|to)\b|\bmake (?:one|two|\d+)(?: of \S+)? an?\b|^\W*instead of\b/i

/** "Only the small one decaf": and the others not? */
const onlyOfOne: Reader = (meaning, text) =>
  meaning.changes.length > 0 && /\bonly the\b/i.test(text) ? { ...meaning, sure: false } : null

/** "Can I get chocolate on top?": no hot chocolate. */
const onTop: Reader = (meaning, text) => {
  const line = onlyLine(meaning)
  const isOnTop = !meaning.sure && /\bon top\b/i.test(text)
  return line && isOnTop && !/^(?:an?|\d+|one|two)\b/i.test(line.words)
    ? { ...meaning, lines: [], unmatched: [text] }
    : null
}

/** "The fries", where there are some: one more, or something about those? */
const pointedAt: Reader = (meaning, _, draft) => {
  const pointed = meaning.lines.filter((one) => pointsAt(one, draft.lines))
  if (pointed.length === 0) return null
  // "Warm up the fries": one more of them is the last that is meant.
  const areOrdered = meaning.unmatched.length === 0 && pointed.every(({ note }) => note === null)
  if (areOrdered) return { ...meaning, sure: false }
  const lines = meaning.lines.filter((one) => !pointed.includes(one))
  return { ...meaning, lines, unmatched: withWhole(meaning.unmatched, pointed) }
}

const saidOfTopic: Reader = (meaning, text, draft, menu) => {
  const again = saidAgain(meaning, draft)
  return again && isTopic(again.line, text, menu) ? { ...meaning, sure: false } : null
}

/** "One california no avocado", "1 soup large", of two small soups: one of those, or a third? */
const oneOfThose: Reader = (meaning, text, draft) => {
  const again = saidAgain(meaning, draft)
  const { line, there } = again ?? {}
  const isOther = line && there && (line.options.length > 0 || (line.size !== null && line.size !== there.size))
  const isFewer = isOther && line.quantity < there.quantity
  const isCounted = /^\W*(?:one|two|three|[1-9])\b/i.test(text)
  return isFewer && isCounted ? { ...meaning, sure: false } : null
}

/** "And a side salad", right after a jacket potato that can have one: with it, and no second potato. */
const thingPutOn: Reader = (meaning, text, { lines }, { items }) => {
  const [again, put, ...more] = meaning.changes
  const isOne = again?.op === 'again' && again.by === 1 && again.target === 'implied' && meaning.lines.length === 0
  if (!isOne || put?.op !== 'option' || put.option.exclude || more.length > 0) return null
  const said = /^(?:(?:and|also|plus|oh) )*(?:a|an) (?<name>.+?)(?: please| pls)?$/.exec(plain(text))?.groups?.name
  const line = lines.at(-1)
  const ids = choicesOf(put.option)
  const group = items.get(line?.item ?? '')?.groups.find(({ options }) => options.some(({ id }) => ids.includes(id)))
  const called = group?.options.find(
    (one) => ids.includes(one.id) && [one.name, ...one.aliases].some((name) => plain(name) === said),
  )
  // "And a decaf" is another coffee.
  const isThing = called?.counted || / /.test(said ?? '')
  return called && isThing && group?.max !== 1
    ? { ...meaning, changes: [{ ...put, target: 'implied' }], sure: false }
    : null
}

/** "Put the guac on the side", where one of two has guac: of that one, and the other gets none. */
const asideOfIts: Reader = (meaning, _, { lines }) => {
  const [change, ...more] = meaning.changes
  const isAside = meaning.unmatched.some(saysAside) && meaning.lines.length + more.length === 0
  if (!isAside || change?.op !== 'option' || change.target !== 'implied' || change.option.exclude) return null
  const ids = choicesOf(change.option)
  const line = lines.findLast(({ options }) =>
    options.some((one) => !one.exclude && choicesOf(one).some((id) => ids.includes(id))),
  )
  return line ? { ...meaning, changes: [{ ...change, target: { nth: lines.indexOf(line) + 1 } }] } : null
}

/** "Large with cream", of a large one and a small one: the large one with cream. */
const sizeNamed: Reader = (meaning, text, { lines }, { items }) => {
  const [change, ...told] = meaning.changes
  if (change?.op !== 'size' || change.target !== 'implied' || change.pieces || meaning.lines.length > 0) return null
  const isHow = ({ op, target, pieces }: Change) => op === 'option' && target === 'implied' && !pieces
  const [line, ...others] = lines.filter(({ size }) => size === change.size)
  const isToldApart = line && lines.some(({ item, size }) => item === line.item && size !== null && size !== line.size)
  const isSized = lines.every(({ item, size }) => size !== null || !items.get(item)?.sizes.size)
  if (!isToldApart || !isSized || others.length > 0 || told.length === 0 || !told.every(isHow)) return null
  if (!/^\W*(?:and\W+)?\p{L}+ (?:with|without|no|one with)\b/iu.test(text)) return null
  const target = { nth: lines.indexOf(line) + 1 }
  return { ...meaning, changes: told.map((one) => ({ ...one, target })), sure: false }
}

const weighs = /\b(?:lbs?|pounds?|kilos?|kg|g|grams?|oz|ounces?)\b/i

/** "2 lbs is plenty", of three pounds: two in all, and not three times as much. */
const weighedAnew: Reader = (meaning, text, { lines }, { items }) => {
  const [change, ...more] = meaning.changes
  if (change?.op !== 'size' || change.target !== 'implied' || more.length + meaning.lines.length > 0) return null
  const line = lines.findLast(({ item }) => items.get(item)?.sizes.has(change.size))
  if (!line || line.quantity < 2 || !weighs.test(text)) return null
  const target = { nth: lines.indexOf(line) + 1 }
  const changes: Change[] = [
    { ...change, target },
    { op: 'quantity', target, quantity: 1 },
  ]
  return { ...meaning, changes, sure: false }
}

/** In this order: the first that makes something of it is right. */
const readers: readonly Reader[] = [
  ofBoth,
  thoughtBetter,
  inItsPlace,
  largerInstead,
  notThatBut,
  sameBut,
  anotherSize,
  bothTurned,
  (meaning, _, draft) => oneAndTheOther(meaning, draft),
  countedInAll,
  correctedLines,
  thoughtAgain,
  inPlaceOfTold,
  saidOfHalf,
  withReplaced,
  changeOfLine,
  (meaning, _, draft, menu) => ofAllAlike(meaning, draft, menu),
  countsAll,
  countsSeveral,
  unclearExchange,
  onlyOfOne,
  firstOfAlike,
  forEach,
  onTop,
  pointedAt,
  saidOfTopic,
  asideOfIts,
  thingPutOn,
  sizeNamed,
  oneOfThose,
  weighedAnew,
]

/** The one line that a message names, where it says nothing else. */
function onlyLine({ lines, changes }: Meaning): MeantLine | null {
  const [line, ...more] = lines
  return line && more.length + changes.length === 0 ? line : null
}

/** Its only line, where the draft has one line of the same thing. */
function saidAgain(meaning: Meaning, draft: Draft): { line: MeantLine; there: DraftLine } | null {
  const line = onlyLine(meaning)
  const [there, ...others] = draft.lines.filter(({ item }) => item === line?.item)
  return line && there && others.length === 0 ? { line, there } : null
}

const countsIt = ({ op, target }: Change): boolean => op === 'quantity' && target === 'implied'
const inAll = /\b(?:in total|in all|altogether|all together)$/

const pointsAt = ({ item, words }: MeantLine, lines: readonly DraftLine[]): boolean =>
  pointsBack(words) && lines.some((line) => line.item === item)

/** The words that were not understood, with all that they stand in. */
const withWhole = (unmatched: readonly string[], pointed: readonly MeantLine[]): string[] => [
  ...unmatched.filter((piece) => !pointed.some(({ words }) => words.includes(piece))),
  ...pointed.map(({ words }) => words),
]
