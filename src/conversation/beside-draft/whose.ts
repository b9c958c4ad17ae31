import type { Draft, DraftLine } from '../../customers/customer.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Meaning, MeantLine } from '../../understanding/meaning.ts'
import { ownerIn } from '../draft/owner.ts'

const persons = ['me', 'him', 'her', 'the kids'] as const
export type Person = (typeof persons)[number]

/** Who somebody is by these words. */
const words: Record<Person, RegExp> = {
  me: /\b(?:me|i|ill|id|myself)\b/,
  him: /\b(?:him|he|hell|hed|husband|hubby|boyfriend|bf|son|boy|dad|father|brother|grandad|grandpa|uncle)\b/,
  her: /\b(?:her|she|shell|shed|wife|girlfriend|gf|daughter|girl|mum|mom|mother|sister|gran|grandma|aunt|auntie)\b/,
  'the kids': /\b(?:kids?|kiddos?|children|boys|girls|sons|daughters|little ones)\b/,
}
/** Who somebody is by the words that say that it is theirs. */
const possessives = new Map<string, Person>([
  ['mine', 'me'],
  ['his', 'him'],
  ['hers', 'her'],
  ['kids', 'the kids'],
])
/** "His", "her one" */
export const theirs = /\b(?:(?:mine|hers|his)(?: one)?|(?:my|her) one|(?:the )?kids['’]? ones?)\b/i

export const personSaid = (said: string): Person => {
  const [word = ''] = said
    .toLowerCase()
    .replace(/^the |['’]/g, '')
    .split(' ')
  return possessives.get(word) ?? (word === 'my' ? 'me' : 'her')
}

const joint = /,|;|\.|\n|&|\b(?:and|plus|then|n)\b/i

/**
 * "A latte for me and a cappuccino for my husband": whose each is, kept with its words, for "make his a large".
 * @param text all of the message
 */
export function withOwners(meaning: Meaning, text: string): Meaning {
  if (meaning.lines.length < 2) return withOwner(meaning, text)
  let end = 0
  const places = meaning.lines.map((line) => {
    const from = text.indexOf(line.words, end)
    end = from < 0 ? end : from + line.words.length
    return { from, to: end }
  })
  if (places.some(({ from }) => from < 0)) return meaning
  const lines = meaning.lines.map((line, at): MeantLine => {
    const [place, before, next] = [places[at], places[at - 1], places[at + 1]]
    const ahead = text.slice(before?.to ?? 0, place?.from).split(joint)
    const behind = text.slice(place?.to, next?.from).split(joint)
    const person = personIn(behind[0]) ?? (at === 0 || ahead.length > 1 ? personIn(ahead.at(-1)) : null)
    return person === null ? line : { ...line, words: `${line.words} for ${person}` }
  })
  return { ...meaning, lines }
}

const forThem = /\bfor\s+(?<who>my\s+\p{L}+|her|him|the\s+kids)\b/iu
const theyWant = new RegExp(
  wrapped`
    \b(?<who>my\s+\p{L}+|she|he|the\s+kids)
    (?:['’]?(?:ll|d)|\s+(?:will|would|wants?|needs?|gets?|is\s+having|fancies))\b
  `,
  'iu',
)

/** "And a small one for my girlfriend", "my sister wants a taro": whose a single line is, if it says so. */
function withOwner(meaning: Meaning, text: string): Meaning {
  const said = (forThem.exec(text) ?? theyWant.exec(text))?.groups?.who
  const person = personIn(said?.replace(/\bmy\b/i, ''))
  if (person === null) return meaning
  return { ...meaning, lines: meaning.lines.map((line) => ({ ...line, words: `${line.words} for ${person}` })) }
}

/** Who is meant by "she", "my wife"; null: nobody. */
export function personIn(said = ''): Person | null {
  const plain = said.toLowerCase().replace(/['’]/g, '')
  const named = persons.filter((person) => words[person].test(plain))
  // "I want for my wife": the wife's.
  const [only, ...others] = named.length > 1 ? named.filter((person) => person !== 'me') : named
  return only !== undefined && others.length === 0 ? only : null
}

/** The only line that may be theirs. */
export function lineOf(person: Person, draft: Draft): DraftLine | null {
  const [only, ...others] = linesOf(person, draft)
  return only && others.length === 0 ? only : null
}

/**
 * The lines that may be theirs: those that were said to be, else those that were not said to be somebody else's, or of
 * which there are several, so that one may be theirs.
 */
export function linesOf(person: Person, { lines }: Draft): DraftLine[] {
  const isOf = ({ words, note }: DraftLine, whose: Person) =>
    words.endsWith(` for ${whose}`) || personIn(ownerIn(note) ?? '') === whose
  const own = lines.filter((line) => isOf(line, person))
  const free = lines.filter((line) => !persons.some((other) => isOf(line, other)))
  const shared = lines.filter(({ quantity }) => quantity > 1)
  return [own, free, shared].find((some) => some.length > 0) ?? []
}
