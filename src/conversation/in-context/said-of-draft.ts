import type { Draft, DraftLine } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Change, Meaning, MeantLine } from '../../understanding/meaning.ts'
import { plain, pointsBack } from '../answers.ts'
import { anotherSize } from './another-size.ts'
import { choices } from './as-answer.ts'
import { correctedLines } from './corrected-lines.ts'
import { inItsPlace } from './in-its-place.ts'
import { oneAndTheOther } from './one-and-the-other.ts'
import { replacedBy } from './replaced-by.ts'
import { saidOfHalf } from './said-of-half.ts'
import { choicesOf, isTopic, ofAllAlike } from './said-of-line.ts'
import { sameBut } from './the-same.ts'
import { thoughtAgain } from './thought-again.ts'

/**
 * What a message means, now that it's known what there is already; what is a guess then is not sure.
 * @param text all of the message
 */
export function saidOfDraft(meaning: Meaning, text: string, draft: Draft, menu: Menu): Meaning {
  const other =
    thoughtBetter(meaning, text, draft, menu) ??
    inItsPlace(meaning, text, draft, menu) ??
    notThatBut(meaning, text, draft, menu) ??
    sameBut(meaning, text, draft, menu) ??
    anotherSize(meaning, text, draft, menu) ??
    bothTurned(meaning, text, draft, menu) ??
    oneAndTheOther(meaning, draft) ??
    correctedLines(meaning, text, draft) ??
    thoughtAgain(meaning, text, draft, menu) ??
    saidOfHalf(meaning, text)
  if (other) return other
  const [line, ...more] = meaning.lines
  const there = draft.lines.filter(({ item }) => item === line?.item)
  const isAlone = line && more.length + meaning.changes.length === 0 && there.length === 1
  const replaced = replacedBy(meaning, text, draft, menu)
  if (replaced.length > 0) return { ...meaning, changes: [...meaning.changes, ...replaced] }
  const changes = isAlone
    ? (countOf(line, text) ?? choicesOf(line, there[0], text, menu))
    : turnedOf(meaning, text, draft, menu)
  if (changes.length > 0) return { ...meaning, intent: 'change', lines: [], changes, sure: false }
  const completed = ofAllAlike(meaning, draft, menu)
  if (completed) return completed
  // "Only 5 in total", of four cokes and two sprites: of which fewer?
  if (
    draft.lines.length > 1 &&
    meaning.lines.length === 0 &&
    meaning.changes.every(countsIt) &&
    inAll.test(plain(text))
  )
    return { ...meaning, changes: [], unmatched: [text], sure: false }
  // "Only the small one decaf": and the others not?
  if (meaning.changes.length > 0 && /\bonly the\b/i.test(text)) return { ...meaning, sure: false }
  // "A coke each", "fries for both": for how many?
  if (meaning.lines.length > 0 && /\b(?:each|for (?:both|all|each)(?: of (?:us|them|you))?)\W*$/i.test(text))
    return { ...meaning, sure: false }
  // "Can I get chocolate on top?": no hot chocolate.
  if (
    line &&
    more.length + meaning.changes.length === 0 &&
    !meaning.sure &&
    /\bon top\b/i.test(text) &&
    !/^(?:an?|\d+|one|two)\b/i.test(line.words)
  )
    return { ...meaning, lines: [], unmatched: [text] }
  const pointed = meaning.lines.filter((one) => pointsAt(one, draft.lines))
  if (pointed.length === 0) return isAlone && isTopic(line, text, menu) ? { ...meaning, sure: false } : meaning
  // "Warm up the fries": one more of them is the last that is meant.
  const areOrdered = meaning.unmatched.length === 0 && pointed.every(({ note }) => note === null)
  return areOrdered
    ? { ...meaning, sure: false }
    : {
        ...meaning,
        lines: meaning.lines.filter((one) => !pointed.includes(one)),
        unmatched: withWhole(meaning.unmatched, pointed),
      }
}

const countsIt = ({ op, target }: Change): boolean => op === 'quantity' && target === 'implied'
const inAll = /\b(?:in total|in all|altogether|all together)$/

/** "Hmm, actually funghi", after a diavola: in its place, most likely. */
function thoughtBetter(meaning: Meaning, text: string, draft: Draft, { items }: Menu): Meaning | null {
  const [line, ...more] = meaning.lines
  const last = draft.lines.at(-1)
  if (!line || !last || more.length + meaning.changes.length > 0 || line.quantity > 1) return null
  const isThere = draft.lines.some(({ item }) => item === line.item)
  if (isThere || meaning.unmatched.length > 0) return null
  const isOfItsKind = line.item !== last.item && items.get(line.item)?.category === items.get(last.item)?.category
  if (!isOfItsKind || !thinking.test(plain(text)) || adding.test(plain(text))) return null
  const changes: Change[] = [{ op: 'item', target: 'last', item: line.item }, ...choices(line, 'last')]
  return { ...meaning, intent: 'change', lines: [], changes, sure: false }
}

/** "Sorry, no, the diavola", after a funghi: there is no diavola that could be taken off. */
function notThatBut(meaning: Meaning, text: string, draft: Draft, { items }: Menu): Meaning | null {
  const [removal, ...others] = meaning.changes
  const last = draft.lines.at(-1)
  if (removal?.op !== 'remove' || !last || others.length + meaning.lines.length > 0) return null
  const { target } = removal
  const item = typeof target === 'object' && 'item' in target ? items.get(target.item ?? '') : undefined
  const isOfItsKind = item && item.category === items.get(last.item)?.category
  const isThere = draft.lines.some((line) => line.item === item?.id)
  if (!isOfItsKind || isThere || !/\bno (?:the|a|an) /.test(plain(text))) return null
  return { ...meaning, changes: [{ op: 'item', target: 'last', item: item.id }], sure: false }
}

const thinking =
  /^(?:(?:hm+|oh|sorry|wait|ok|well) )*no (?:(?:not that(?: one)?|i meant|sorry) )?the .+ one$|^(?:(?:no|hm+|oh|um+|uh+|sorry|wait|ok|well) )*(?:actually|i meant|i mean|i said|make that)\b/
const adding =
  /\b(?:and|n|add|also|too|another|more|plus|as well|i|i d|i ll|can|could|want|like|get|have|need|take|order)\b(?! meant| mean| said)/

/** "Actually both lemonade", of a cola and a lemonade: both become one, and no third is ordered. */
function bothTurned(meaning: Meaning, text: string, draft: Draft, { items }: Menu): Meaning | null {
  const [line, ...more] = meaning.lines
  const isSaid = /^(?:(?:no|wait|ok|oh|sorry|actually|hm+|make) )*(?:them )?both (?!with|the|of)/.test(plain(text))
  if (!line || !isSaid || more.length + meaning.changes.length > 0) return null
  const alike = draft.lines.filter(({ item }) => items.get(item)?.category === items.get(line.item)?.category)
  if (alike.reduce((sum, { quantity }) => sum + quantity, 0) !== 2) return null
  const changes: Change[] = [{ op: 'item', target: 'all', item: line.item }]
  return { ...meaning, intent: 'change', lines: [], changes, sure: false }
}

/** "Make one chocolate", of two vanilla shakes: no third one. */
function turnedOf({ lines, changes }: Meaning, text: string, draft: Draft, { items }: Menu): Change[] {
  const [line, ...more] = lines
  const isTurned =
    /^(?:(?:and|can you|could you|actually|ok|oh|no|hm+|wait|sorry) )*(?:make|change|turn) (?:\d+|one|two|three|four) /.test(
      plain(text),
    )
  if (!line || more.length + changes.length > 0 || !isTurned || line.size !== null || line.options.length > 0) return []
  const isOf = ({ item, quantity }: DraftLine) =>
    item !== line.item && quantity > line.quantity && items.get(item)?.category === items.get(line.item)?.category
  const of = draft.lines.findLast(isOf)
  return of ? [{ op: 'item', target: { item: of.item }, pieces: line.quantity, item: line.item }] : []
}

/** "only 1 coke", "lets do 3 cokes", "3 cokes instead", "3 cokes in total", of which there are two. */
export function countOf({ item, quantity, size, options }: MeantLine, text: string): Change[] | null {
  const said = plain(text).replace(/\btoo (?:much|many)\b/g, '')
  const isCounted =
    (counted.test(said) || countedInstead.test(said) || corrected.test(text)) &&
    !/\b(?:add|also|too|another|more|plus|extra)\b/.test(said)
  return isCounted && size === null && options.length === 0 ? [{ op: 'quantity', target: { item }, quantity }] : null
}

const aNumber = '(?:\\d+|one|two|three|four|five|six)'
const wanting = '(?:need|want|meant|mean|said|wanted|needed|asked for|ordered)'
const counted = new RegExp(
  `\\b(?:(?:only|just)(?: ${wanting})?|actually|i (?:said|meant|mean)|let ?s (?:do|go with|make it|say)) ${aNumber} |^(?:oh |no |sorry |oops )*(?:no wait|wait no|sorry no|no sorry|wait|sorry|oops) ${aNumber} `,
)
const countedInstead = new RegExp(
  `^(?:(?:can|could) (?:i|we) (?:have|get|do|make it) |(?:make|have) it |i (?:want|need|d like|would like|ll have) )?${aNumber} .*\\b(?:instead|actually|in total|in all|total|altogether|all together|(?:is|are|would be) (?:enough|plenty))$`,
)

/** "*2 fries", as people correct what they just wrote */
const corrected = /^\s*\*\s*\d/

/** "The fries", where there are some: one more, or something about those? */
const pointsAt = ({ item, words }: MeantLine, lines: readonly DraftLine[]): boolean =>
  pointsBack(words) && lines.some((line) => line.item === item)

/** The words that were not understood, with all that they stand in. */
const withWhole = (unmatched: readonly string[], pointed: readonly MeantLine[]): string[] => [
  ...unmatched.filter((piece) => !pointed.some(({ words }) => words.includes(piece))),
  ...pointed.map(({ words }) => words),
]
