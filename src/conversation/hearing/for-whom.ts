import type { Change, Meaning, MeantLine } from '../../understanding/meaning.ts'
import { noteFor } from '../draft/owner.ts'
import type { HearingSetting } from './hearing-setting.ts'
import { isNameIn } from './is-name.ts'
import { type PersonNamed, peopleNamed } from './people-named.ts'
import { plainly } from './plain-sayings/plainly.ts'

/** A text without the names of those whom its things are for. */
export interface ForWhom {
  text: string
  /** null: the text says of nothing whose it is. */
  whose: Whose | null
}

/** As the local parser reads the text. */
interface Whose {
  lines: ReadonlyArray<{ item: string; name: string | null }>
  /** Of what is only one more of what is ordered. */
  more: string | null
}

/**
 * "A latte for Kim and a tea for Ben": "a latte for my friend and a tea for my friend", and whose each is, for the shop to write on
 * it. No model learns a name, and nobody else comes to collect it. The text stays as it is where one person alone is
 * named, who may be the one that comes, and where it would not be understood of strangers either.
 */
export function forWhom(text: string, setting: HearingSetting): ForWhom {
  const asItIs: ForWhom = { text, whose: null }
  const people = peopleNamed(text, isNameIn(text, setting))
  const { draft } = setting.customer
  const isOfSeveral = people.length > 1 || people.some(({ leads }) => leads !== null) || (draft?.lines.length ?? 0) > 0
  const [named, ...others] = people.flatMap((person) => person.name ?? [])
  if (named === undefined || !isOfSeveral) return asItIs
  const said = withStrangers(text, people)
  const strange = { ...said, text: inMoreWords(said.text, setting) }
  const { lines, changes, unmatched } = setting.understanding.understandLocally(strange.text)
  // What else is not understood is asked about in the customer's own words.
  if (!unmatched.every((words) => text.includes(words) && !people.some(({ name }) => name && words.includes(name))))
    return asItIs
  const owners = ownersOf(lines, strange.text, strange.people)
  const more = lines.length === 0 && others.length === 0 && changes.some(isMore) ? named : null
  if (more === null && owners.every((owner) => owner === null)) return asItIs
  return {
    text: strange.text,
    whose: { lines: lines.map(({ item }, at) => ({ item, name: owners[at] ?? null })), more },
  }
}

/** "And a small one for my friend", where "a small one for my friend" would be of nothing. */
function inMoreWords(text: string, { understanding: { understandLocally } }: HearingSetting): string {
  const more = plainly(text)
  const isMoreOfIt = more !== text && understandLocally(more).changes.some(isMore)
  return isMoreOfIt && understandLocally(text).lines.length === 0 ? more : text
}

/** With whose each thing is, where it is read as it was locally. */
export function withWhose(meaning: Meaning | null, { lines: whose, more }: Whose): Meaning | null {
  if (!meaning) return null
  const { lines, changes } = meaning
  if (more !== null) return { ...meaning, changes: changes.map((change) => ownedBy(more, change)) }
  const isAsRead = lines.length === whose.length && whose.every(({ item }, at) => lines[at]?.item === item)
  return isAsRead ? { ...meaning, lines: lines.map((line, at) => withNote(line, whose[at]?.name ?? null)) } : meaning
}

const withNote = (line: MeantLine, name: string | null): MeantLine =>
  name === null ? line : { ...line, note: noteFor(name, line.note) }

const isMore = ({ op }: Change): boolean => op === 'again' || op === 'more'

/** More of it for somebody else is a line of its own. */
const ownedBy = (owner: string, change: Change): Change =>
  change.op === 'again' || change.op === 'more' ? { op: 'again', target: change.target, by: change.by, owner } : change

/** The text as it would be of strangers, and where they stand in it. */
function withStrangers(text: string, people: readonly PersonNamed[]): { text: string; people: PersonNamed[] } {
  let strange = ''
  let end = 0
  const placed = people.map((person): PersonNamed => {
    strange += text.slice(end, person.from)
    const from = strange.length
    strange += person.instead
    end = person.to
    return { ...person, from, to: strange.length }
  })
  return { text: strange + text.slice(end), people: placed }
}

/** Of each line, who is named right behind it, or else who leads it. */
function ownersOf(lines: readonly MeantLine[], text: string, people: readonly PersonNamed[]): (string | null)[] {
  let end = 0
  const starts = lines.map(({ words }) => {
    const from = text.indexOf(words, end)
    end = from < 0 ? end : from + words.length
    return from
  })
  return lines.map((_, at) => {
    const [from = -1, next = text.length] = starts.slice(at, at + 2)
    if (from < 0) return null
    const behind = people.filter((person) => person.leads === null && person.from >= from && person.from < next)
    if (behind.length > 0) return namesOf(behind)
    return people.findLast((person) => leadsTo(person, from, text))?.name ?? null
  })
}

const leadsTo = ({ leads, to }: PersonNamed, place: number, text: string): boolean =>
  leads !== null && to <= place && (leads === 'list' || !/[,;.\n]/.test(text.slice(to, place)))

function namesOf(people: readonly PersonNamed[]): string | null {
  const names = people.flatMap(({ name }) => name ?? [])
  return names.length === people.length ? names.join(' and ') : null
}
