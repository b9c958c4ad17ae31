import { isJoint } from '../../../english/name-words.ts'
import { sensesFor } from '../mentions/senses.ts'
import type { Lexicon } from './lexicon.ts'
import type { MenuPhrase } from './menu-phrase.ts'
import { isWord, type Words } from './words.ts'

/**
 * The longest phrase of the menu that begins here. It is kept, as several steps ask for it.
 * @param end where it must have ended
 */
export function menuAt(words: Words, at: number, lexicon: Lexicon, end?: number): MenuPhrase | null {
  if (end !== undefined) return longestAt(words, at, lexicon, end)
  const known = words.names.get(at)
  if (known !== undefined) return known
  const found = longestAt(words, at, lexicon, words.texts.length)
  words.names.set(at, found)
  return found
}

function longestAt(words: Words, at: number, lexicon: Lexicon, end: number): MenuPhrase | null {
  let longest: MenuPhrase | null = null
  let exactKey = ''
  let stemsKey = ''
  let jointlessKey = ''
  const last = Math.min(end, at + lexicon.longestPhrase)
  for (let to = at + 1; to <= last && isWord(words, to - 1); to++) {
    const text = words.texts[to - 1] ?? ''
    const stem = words.stems[to - 1] ?? ''
    const joins = isJoint(text)
    // "Bacon cheese burgers" are bacon cheeseburgers.
    const inOneWord = exactKey + stem
    exactKey += text
    stemsKey += stem
    if (!joins) jointlessKey += stem
    // Most words begin no name, and are the same in all three forms.
    const begins =
      lexicon.begins(exactKey) ||
      (stemsKey !== exactKey && lexicon.begins(stemsKey)) ||
      (jointlessKey !== stemsKey && lexicon.begins(jointlessKey))
    if (!begins || isAndBefore(words, at, to) || isAllWith(words, at, to)) break
    const named = lexicon.exact.get(exactKey)
    // As the name of a category "burgers" would hide the item.
    const exact = named?.some(({ kind }) => kind !== 'label') ? named : undefined
    // "an order of macaroni and cheese" is no name that begins with "of".
    const beginsName = !joins && !isJoint(words.texts[at] ?? '')
    const jointless = beginsName ? lexicon.jointless.get(jointlessKey) : undefined
    // "So I need" has the letters of the stem of "soy".
    const isPronoun = text === 'i' && to > at + 1
    const stemmed = isPronoun ? undefined : (lexicon.stems.get(stemsKey) ?? lexicon.stems.get(inOneWord) ?? jointless)
    const senses = exact ?? stemmed
    const doubtful: boolean =
      senses !== undefined && senses === jointless && isSaidWith(longest, { words, to, lexicon })
    if (senses) longest = { senses, to, exact: exact !== undefined, doubtful }
  }
  return longest
}

/** "A samosa n an onion bhaji" has no nan. */
const isAndBefore = ({ texts }: Words, at: number, to: number): boolean => to > at + 1 && texts[at] === 'n'

/** "Six pizzas, all with cheese" have no "all cheese". */
const isAllWith = ({ texts }: Words, at: number, to: number): boolean =>
  to === at + 2 && texts[at] === 'all' && texts[at + 1] === 'with'

/** "A turkey with bacon" where there are turkey sandwiches, turkey and bacon ones, and bacon for all of them. */
function isSaidWith(name: MenuPhrase | null, { words, to, lexicon }: { words: Words; to: number; lexicon: Lexicon }) {
  if (!name || words.texts[name.to] !== 'with') return false
  const option = lexicon.stems.get(words.stems.slice(name.to + 1, to).join('')) ?? []
  return name.senses.some((sense) => sense.kind === 'item' && sensesFor(sense.item, option).length > 0)
}
