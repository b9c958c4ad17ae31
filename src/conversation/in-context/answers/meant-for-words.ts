import { countSaid } from '../../../english/numbers.ts'
import type { Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { ordering } from '../../../understanding/meanings.ts'
import { itemCalled, itemsAskedAbout } from '../../items-alike.ts'
import type { Question } from '../../questions.ts'
import type { Context } from '../context.ts'

const ahead = new RegExp(
  wrapped`
    ^\W*(?:(?:no|sorry|oops|whoops|my bad)\W+)*(?:(?:i (?:meant?|said|was trying to say)
        |typo
        |make (?:that|it)
        |(?:it |that )?should be
        |that['’]?s
        |(?<=(?:no\s*[,.!]|sorry|oops|whoops|my bad)\W+))\W*)(?<words>\S.*)$
  `,
  'is',
)
const behind = /^(?<words>\S.*?)\s+(?:instead|i (?:meant?|said))\W*$/is

/** "Sorry, I meant a bagel", when asked about words that were not understood: in place of those words. */
export function meantForWords(text: string, { menu, question, understanding }: Context): Meaning | null {
  if (question?.kind !== 'unmatched') return null
  const words = wordsMeant(text, question)
  if (words === null) return oneOfAlike(text, understanding.understandLocally(text), question, menu)
  const meaning = understanding.understandLocally(words)
  return meaning.sure && meaning.lines.length > 0 && meaning.changes.length === 0 ? meaning : null
}

/** They are answered for by that. */
export function replacesWords(text: string, meaning: Meaning | null, question: Question | null, menu: Menu): boolean {
  if (meaning === null || meaning.lines.length === 0 || meaning.changes.length > 0) return false
  return wordsMeant(text, question) !== null || oneOfAlike(text, meaning, question, menu) !== null
}

/** "Chocolate", "the vanilla ones", when asked which shakes: as many as were asked for, unless a number is said. */
function oneOfAlike(text: string, meaning: Meaning, question: Question | null, menu: Menu): Meaning | null {
  const alike = question?.kind === 'unmatched' ? itemsAskedAbout(question.words, menu) : null
  if (!alike || meaning.changes.length > 0 || meaning.question) return null
  const said = meaning.unmatched.length === 0 ? meaning.lines : []
  if (!said.every(({ item }) => alike.items.some(({ id }) => id === item))) return null
  const called = said.length === 0 ? itemCalled(text, alike.items) : null
  const named = called ? [{ item: called.id, quantity: 1, size: null, options: [], note: null, words: text }] : said
  if (named.length === 0) return null
  const isCounted = named.length > 1 || saysHowMany(text)
  const lines = isCounted ? named : named.map((line) => ({ ...line, quantity: alike.count }))
  return ordering(lines, { sure: true })
}

/** "One chocolate" does; "the vanilla one" only points. */
function saysHowMany(text: string): boolean {
  return plain(text)
    .split(' ')
    .slice(0, -1)
    .some((word) => countSaid(word) > 0)
}

function wordsMeant(text: string, question: Question | null): string | null {
  if (question?.kind !== 'unmatched' || text.length > longest) return null
  return (ahead.exec(text) ?? behind.exec(text))?.groups?.words ?? null
}

/** More than that is a message of its own. */
const longest = 100
