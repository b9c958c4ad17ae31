import { amountsInNames, isAdjective, mayDescribe } from '../../../english/name-words.ts'
import { stem } from '../../../text/stem.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { isRefused, mayBeRefused } from '../mentions/exclusion.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { sensesOfAll } from '../mentions/sense.ts'
import { isKind, isNoun, isOption, isPlainOption, isSeveral, isSize } from '../mentions/senses.ts'
import { countedAmong, isThingMeasured } from './measured-things.ts'
import { type Named, partOfName } from './part-of-name.ts'

/** May stand between such words and their noun. */
const listed: readonly Cue[] = ['and', 'or', 'comma', 'unknown', 'a', 'number']
const farthestNoun = 8

/**
 * Unknown words may be a part of a name: "romaine" of "romaine lettuce", or share the noun of the next one: "black and
 * pinto beans".
 */
export function nameParts(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const named: Mention[] = []
  mentions.forEach((mention, at) => {
    if (mention.from < (named.at(-1)?.to ?? 0)) return
    if (saysKindOfNext(mentions, at, words, lexicon)) {
      named.push({ cue: 'ingredient', from: mention.from, to: mention.to })
      return
    }
    // "Fresh tomatoes" are nothing but tomatoes.
    const note = isPlainOption(mentions[at + 1]) ? null : noteOrOption(mention, words, lexicon)
    const asSaid = allRefused(mentions, at, words, lexicon) ?? note ?? mention
    const name = mayBePart(mentions, at, words, lexicon) ? nameAt(mentions, at, words, lexicon) : null
    const isNamed =
      name !== null && !(name.to === mention.to && saysTooLittle(mentions, at, named)) && !isOpen(mentions, at, name)
    named.push(isNamed ? name : asSaid)
  })
  return named
}

/** One word, which the menu has by itself for nothing that is sold. */
const mayBePart = (mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): boolean => {
  const { from, to } = mentions[at] ?? { from: 0, to: 0 }
  return (
    to === from + 1 &&
    (is(mentions[at], 'unknown', 'bare', 'note') ||
      isCounted(mentions, at) ||
      is(mentions[at], 'ingredient') ||
      isThingMeasured(mentions, at, words, lexicon))
  )
}

function nameAt(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): Named | null {
  const shared = sharedNoun(mentions, at, words, lexicon)
  const name = shared ?? (isHow(mentions, at, words, lexicon) ? null : partOfName(mentions, at, words, lexicon))
  if (!name) return null
  const isMeasure = is(mentions[at], 'measure')
  // "A double shot vanilla latte", "two shots vanilla", but not "a double shot iced latte"
  const isUnclear = isMeasure && isOption(mentions[at + 1]) && !mayDescribe(words.texts[mentions[at]?.to ?? 0] ?? '')
  return {
    ...name,
    senses: isMeasure ? countedAmong(name.senses, lexicon) : name.senses,
    doubtful: name.doubtful || isUnclear || endsAnother(mentions[at - 1], name, words, lexicon),
  }
}

/** "No garlic" need not refuse the garlic butter. */
const saysTooLittle = (mentions: readonly Mention[], at: number, before: readonly Mention[]): boolean =>
  is(mentions[at], 'note') || (mayBeRefused(mentions, at) && !is(mentions[at], 'measure')) || followsUnknown(before)

/** "A veggie burger" may be the only garden veggie burger, but "veggie" by itself is nothing. */
function isOpen(mentions: readonly Mention[], at: number, name: Named): boolean {
  if (!isKind(mentions[at])) return false
  const isPart = name.to > (mentions[at]?.to ?? 0) || isCounted(mentions, at)
  return !isPart || name.senses.length > 1 || !isNoun(name)
}

/** "Two large sodas of cola" are no orange sodas. */
function saysKindOfNext(mentions: readonly Mention[], at: number, { texts }: Words, { cueOf }: Lexicon): boolean {
  const [mention, of, thing] = mentions.slice(at, at + 3)
  if (!mention || !is(mention, 'unknown', 'ingredient') || !is(of, 'of') || !isNoun(thing)) return false
  return cueOf.get((texts[mention.from] ?? '').replace(/s$/, '')) === 'ingredient'
}

const amounts = new Set(amountsInNames.map(stem))

/**
 * "No onions", where onions come fried: none of those. But "no bun" hardly means the gluten free bun, and "no meat"
 * hardly means "all meat".
 */
function allRefused(mentions: readonly Mention[], at: number, { stems }: Words, { parts }: Lexicon): Named | null {
  const { from, to } = mentions[at] ?? { from: 0, to: 0 }
  if (!is(mentions[at], 'unknown', 'ingredient') || to > from + 1 || !isRefused(mentions, at)) return null
  const kinds = [...(parts.get(stems[from] ?? '') ?? [])].filter(
    ({ words }) => words.at(-1) === stems[from] && !words.some((word) => amounts.has(word)),
  )
  const senses = sensesOfAll(kinds).filter(({ kind }) => kind === 'option')
  return senses.length > 0 ? { cue: 'menu', senses, doubtful: false, otherwise: 'unknown', from, to } : null
}

/**
 * "Wings, hot" may be of the flavor "original hot", where they come so; but what is hot is not "extra hot". "A burrito,
 * black" has black beans where there are others.
 */
function noteOrOption({ cue, from, to }: Mention, { stems }: Words, { parts }: Lexicon): Named | null {
  const word = stems[from] ?? ''
  if (!(cue === 'note' || cue === 'bare') || to > from + 1) return null
  // Hot and mild salsa are told apart by the word; of one hot sauce it says nothing.
  const comesInKinds = (name: string) =>
    [...(parts.get(name) ?? [])].filter(({ words }) => words.at(-1) === name).length > 1
  const named = [...(parts.get(word) ?? [])].filter(
    ({ words: [first = '', last = first, ...more] }) =>
      more.length === 0 && !amounts.has(first) && (last === word || (first === word && comesInKinds(last ?? ''))),
  )
  const senses = sensesOfAll(new Set(named)).filter(({ kind }) => kind === 'option')
  return senses.length > 0 ? { cue: 'menu', senses, doubtful: true, otherwise: cue, from, to } : null
}

/** "Pepper jack" is hardly pepper and monterey jack: no name begins with "jack", as one does with "fresh tomato". */
function endsAnother(before: Mention | undefined, name: Named, { stems }: Words, { parts }: Lexicon): boolean {
  const isOneWord = name.to === name.from + 1
  if (!isOneWord || !isOption(before) || isNoun(before) || before?.to !== name.from) return false
  const first = stems[name.from] ?? ''
  return [...(parts.get(first) ?? [])].every(({ words }) =>
    words.slice(0, words.indexOf(first)).some((word) => !isAdjective(word)),
  )
}

/** "2 burgers", "a cheese burger", "a large burger" may mean the only burger; "with burger sauce" doesn't. */
function isCounted(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[at + 1]
  if (!isKind(mentions[at]) || (is(next, 'menu') && !isPlainOption(next)) || is(next, 'unknown', 'ingredient'))
    return false
  const before = mentions[at - 1]
  return is(before, 'number', 'a') || ((isOption(before) || isSize(before)) && !isNoun(before))
}

/** "2 coffees and one black", but "a green tea and one black" where there is black tea. */
function isHow(mentions: readonly Mention[], at: number, { stems }: Words, lexicon: Lexicon): boolean {
  const mention = mentions[at]
  const noun = is(mention, 'bare') ? shortlyBefore(mentions, at).findLast(isNoun) : undefined
  return (
    mention !== undefined && noun !== undefined && !lexicon.stems.has(`${stems[mention.from]}${stems[noun.to - 1]}`)
  )
}

/** "ring the bell": of a phrase that the menu has nothing of, one word says nothing. */
const followsUnknown = (mentions: readonly Mention[]): boolean =>
  is(
    mentions.findLast((mention) => !is(mention, 'the')),
    'unknown',
  )

/** "black and pinto beans", "a california, a dragon and a tuna roll" */
function sharedNoun(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): Named | null {
  const [mention, joint] = mentions.slice(at, at + 2)
  if (!mention || !is(joint, 'and', 'or', 'comma')) return null
  const next = mentions.slice(at + 1, at + farthestNoun).find((other) => !isOneOf(other, listed))
  if (next?.cue !== 'menu') return null
  const noun = words.stems[next.to - 1] ?? ''
  const kinds = next.senses.map(({ kind }) => kind)
  const senses = lexicon.stems.get(words.stems[mention.from] + noun)?.filter(({ kind }) => kinds.includes(kind))
  // "A lamb and chicken gyro": two gyros, or one of both?
  const isOne = mentions[at + 2] === next && is(joint, 'and') && isNoun(next) && !isSeveral(next)
  return senses && senses.length > 0
    ? { cue: 'menu', senses, doubtful: isOne, from: mention.from, to: mention.to }
    : null
}
