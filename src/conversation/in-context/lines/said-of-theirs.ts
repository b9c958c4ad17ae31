import type { Draft } from '../../../customers/customer.ts'
import { ordinalOf } from '../../../english/numbers.ts'
import type { Menu } from '../../../menu/menu.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import { lineOf, linesOf, type Person, personSaid, theirs } from '../../beside-draft/whose.ts'
import { linesMeant } from '../../changes/lines-meant.ts'
import type { Context } from '../context.ts'
import { changeAt } from './change-at.ts'
import { onlyChanges } from './only-changes.ts'

type Understand = Understanding['understandLocally']

/** "His latte", but not "hers" */
const theirNamed = /\b(?<whose>his|her|their)\s+(?=[a-z])/i

const owner = /\b(?:the )?(?:kids['’]?|mine|his|hers)\b(?: ones?\b)?/gi
const eachOfTheirs = new RegExp(`^\\W*${owner.source}.+${owner.source}`, 'i')
/** "No butter for me", where the others are for somebody else */
const forMe = /\bfor me(?=\W*(?:please|pls|thanks)?\W*$)/i
/** Between what is said of one and what is said of the next. */
const joints = /(?:[,;.\s]|\band\b)+$/i

/** "Make his a medium", "mine black", "sugar in her tea": said of what is theirs. */
export function saidOfTheirs(
  text: string,
  { customer: { draft }, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  if (!draft) return null
  const each = eachOfTheirs.test(text) ? saidOfEach(text, draft, understandLocally) : null
  if (each) return each
  const mine = forMe.test(text) && draft.lines.length > 1 ? lineOf('me', draft) : null
  if (mine) return changeAt(draft.lines.indexOf(mine) + 1, text.replace(forMe, 'on mine'), theirs, understandLocally)
  const [said] = theirs.exec(text) ?? []
  const meaning = said === undefined ? null : saidOf(said, text, draft, understandLocally)
  if (meaning) return meaning
  const person = theirNamed.exec(text)?.groups?.whose
  const named = person === undefined ? null : onlyChanges(understandLocally(text.replace(theirNamed, 'the ')))
  if (person === undefined || !named || /^their$/i.test(person)) return named
  return ofTheirs(named, personSaid(person), text, draft, menu)
}

/** "His curry", of two curries: the one that may be his. */
function ofTheirs(meaning: Meaning, person: Person, text: string, draft: Draft, menu: Menu): Meaning | null {
  const changes = meaning.changes.map((change): Change | null => {
    const meant = linesMeant(draft, change.target, { asked: null, menu })
    if (typeof change.target !== 'object' || meant.length < 2) return change
    const [line, ...others] = linesOf(person, draft).filter((one) => meant.includes(one))
    return line && others.length === 0 ? { ...change, target: { nth: draft.lines.indexOf(line) + 1 } } : null
  })
  const known = changes.filter((change) => change !== null)
  return known.length < changes.length
    ? { ...meaning, changes: [], unmatched: [text], sure: false }
    : { ...meaning, changes: known }
}

/** "Kids chicken, mine beef" */
function saidOfEach(text: string, draft: Draft, understandLocally: Understand): Meaning | null {
  const hows = text
    .split(owner)
    .slice(1)
    .map((how) => how.replace(joints, ''))
  const lines = [...text.matchAll(owner)].map(([said]) => lineOf(personSaid(said), draft))
  const [first, ...others] = lines
  if (!first || others.length === 0 || lines.includes(null)) return null
  const place = ordinalOf(draft.lines.indexOf(first) + 1)
  const [how, rest] = hows
  if (others.every((line) => line === first)) {
    if (first.quantity !== 2 || hows.length !== 2) return null
    // Which of the two is whose makes no difference; what is left of them stays where it was.
    const one = onlyChanges(understandLocally(`one of them ${how}`))
    const other = onlyChanges(understandLocally(`the ${place} ${rest}`))
    return one && other && { ...one, changes: [...one.changes, ...other.changes] }
  }
  const places = lines.map((line) => line && ordinalOf(draft.lines.indexOf(line) + 1))
  return onlyChanges(understandLocally(hows.map((words, at) => `the ${places[at]} ${words}`).join(' and ')))
}

function saidOf(said: string, text: string, draft: Draft, understandLocally: Understand): Meaning | null {
  const line = lineOf(personSaid(said), draft)
  if (!line) return whoseIsOpen(understandLocally(text), text)
  const isAll = /\bones\b/i.test(said)
  if (line.quantity === 1 || isAll) return changeAt(draft.lines.indexOf(line) + 1, text, theirs, understandLocally)
  // Of which of them makes no difference.
  const meaning = understandLocally(text.replace(theirs, 'one of them'))
  const isOfOne = meaning.changes.every(({ target, pieces }) => target === 'implied' && pieces === 1)
  return isOfOne && meaning.unmatched.length === 0 ? onlyChanges(meaning) : null
}

/** Where any of several lines may be theirs, nothing is changed. */
const whoseIsOpen = (meaning: Meaning, text: string): Meaning | null =>
  meaning.lines.length === 0 && meaning.changes.some(({ target }) => target === 'implied')
    ? { ...meaning, changes: [], unmatched: [text], sure: false }
    : null
