import { isJoint } from '../../../english/name-words.ts'
import type { Lexicon, Phrase } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption } from '../mentions/senses.ts'

/** Of fewer words another order says something else: "burger cheese" is no cheeseburger. */
const fewest = 3

/** "A swiss and mushroom burger" is the mushroom and swiss burger, and no mushroom burger with swiss. */
export function reorderedNames(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const named: Mention[] = []
  for (const mention of mentions) {
    const name = isNoun(mention) ? nameBefore(named, mention, words, lexicon) : null
    if (name) named.splice(name.at, named.length, name.whole)
    else named.push(mention)
  }
  return named
}

/** Where among the options right before the noun a name begins that is all of these words. */
function nameBefore(before: readonly Mention[], noun: Mention, words: Words, lexicon: Lexicon) {
  // "A burger with bacon and cheese and fries" has three things with it.
  if (is(before.at(-1), 'and')) return null
  for (let at = before.length - 1; at >= 0; at--) {
    const first = before[at]
    if (!first || noun.cue !== 'menu' || !(isOption(first) || is(first, 'and'))) return null
    if (noun.to - first.from > lexicon.longestPhrase) return null
    const name = isOption(first) ? nameOf(first.from, noun.to, words, lexicon) : null
    if (name) return { at, whole: { ...noun, senses: name.senses, from: first.from } }
  }
  return null
}

function nameOf(from: number, to: number, { texts, stems }: Words, { parts }: Lexicon): Phrase | null {
  const said = stems.slice(from, to).filter((_, at) => !isJoint(texts[from + at] ?? ''))
  const [first, ...others] = said.map((word) => parts.get(word))
  if (!first || said.length < fewest) return null
  const isWhole = (phrase: Phrase) => {
    const named = phrase.words.filter((word) => !isJoint(word))
    return named.length === said.length && named.every((word) => said.includes(word))
  }
  const isNamed = (phrase: Phrase) => phrase.senses.every(({ kind }) => kind === 'item') && isWhole(phrase)
  return [...first].find((phrase) => isNamed(phrase) && others.every((held) => held?.has(phrase))) ?? null
}
