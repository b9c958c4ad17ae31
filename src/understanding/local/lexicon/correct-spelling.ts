import { shortSlips } from '../../../english/slips.ts'
import { stem } from '../../../text/stem.ts'
import { isSame } from '../mentions/sense.ts'
import { isSwap, type Near } from '../tokens/spelling.ts'
import type { Token } from '../tokens/tokenise.ts'
import type { Lexicon } from './lexicon.ts'
import { commonWordMeant, menuWordMeant } from './short-words.ts'
import { type Words, withTexts } from './words.ts'

/** A word that is shorter has too many neighbours to be written for one of them. */
const shortestWord = 5
/** One that is no word, and shorter than this, may be written for several. */
const manyNeighbours = 6
/** Where a word is as long as this, as written or as meant, little else can have been meant. */
const long = 7

/** "hmmm", "pleaseee" */
const stretched = /(\p{L})\1{2,}/gu
/** "hii", "plss" */
const lengthened = /(\p{L})\1$/u

/** The tokens with what was misspelled as it was meant. */
export function correctSpelling(tokens: readonly Token[], lexicon: Lexicon): Words {
  const guessed = new Set<number>()
  const texts = tokens.map(({ kind, text }, at) => {
    if (shortForAnd.has(text) && joinsName(tokens, at, lexicon)) return 'and'
    if (kind !== 'word' || lexicon.knows(text)) return text
    const calm = shortSlips.get(text) ?? calmer(text).find((word) => lexicon.knows(word))
    if (calm !== undefined) return calm
    const common = commonWordMeant(text, lexicon)
    if (common !== undefined) return common
    const short = menuWordMeant(text, lexicon)
    const correction = short === undefined ? correctionOf(text, lexicon) : { meant: short, isGuess: true }
    if (correction?.isGuess) guessed.add(at)
    return correction?.meant ?? text
  })
  return withTexts(tokens, texts, guessed)
}

const shortForAnd: ReadonlySet<string> = new Set(['n', '&'])

/** "Ten pork n chive", where there are pork and chive dumplings. */
function joinsName(tokens: readonly Token[], at: number, { parts }: Lexicon): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]].map((token) => stem(token?.text ?? ''))
  const joined = parts.get('and') ?? []
  return [...joined].some(({ words }) =>
    words.some((word, place) => word === 'and' && words[place - 1] === before && words[place + 1] === next),
  )
}

const calmer = (word: string): string[] => [
  word.replace(stretched, '$1$1'),
  word.replace(stretched, '$1'),
  word.replace(lengthened, '$1'),
]

interface Correction {
  meant: string
  /** Another word may have been meant. */
  isGuess: boolean
}

function correctionOf(written: string, lexicon: Lexicon): Correction | null {
  const isOnMenu = ({ candidate }: Near) => lexicon.parts.has(stem(candidate))
  const isWord = lexicon.isWord(written)
  const near = neighboursOf(written, lexicon).filter(
    ({ candidate }) => !isWord || Math.min(written.length, candidate.length) >= shortestWord,
  )
  const nearest = near.filter(({ far }) => far === near[0]?.far)
  const [meant, ...equals] = nearest.length > 1 ? nearest.filter(isOnMenu) : nearest
  if (!meant || !equals.every((other) => areAlike(meant, other, lexicon))) return null
  const rivals = near.filter((other) => other.faults === meant.faults && !areAlike(meant, other, lexicon))
  const isUnclear = rivals.length > 0 && written.length < manyNeighbours && near.some(isOnMenu)
  const isTied = nearest.length > equals.length + 1
  const isGuess = meant.faults > 0 && (isWord || isTied || isUnclear || mayBeName(written, meant.candidate))
  // A wrong guess would make an unknown wish look understood: jello is no hello.
  return isGuess && !isOnMenu(meant) ? null : { meant: meant.candidate, isGuess }
}

/** Forms of one word, or spellings that the menu has of one thing. */
function areAlike(one: Near, other: Near, { stems }: Lexicon): boolean {
  const [stemOfOne, stemOfOther] = [stem(one.candidate), stem(other.candidate)]
  if (stemOfOne === stemOfOther) return true
  const [senses, others] = [stems.get(stemOfOne) ?? [], stems.get(stemOfOther) ?? []]
  return (
    senses.length > 0 &&
    senses.length === others.length &&
    senses.every((sense) => others.some((also) => isSame(sense, also)))
  )
}

/** Those of the word, with its "s" or without: "cappucinos" is nearer to "cappuccino" by its singular. */
function neighboursOf(word: string, { near, parts }: Lexicon): Near[] {
  const whole = near(word)
  const singular = word.endsWith('s') ? near(word.slice(0, -1)) : []
  if ((singular[0]?.far ?? Number.POSITIVE_INFINITY) >= (whole[0]?.far ?? Number.POSITIVE_INFINITY)) return whole
  return singular.map(({ candidate, ...how }) => ({
    candidate: parts.has(stem(candidate)) ? `${candidate}s` : candidate,
    ...how,
  }))
}

/** Names of people and dishes are in no dictionary. Misspelled short words keep their ends: Kelly is no jelly. */
function mayBeName(written: string, meant: string): boolean {
  if (Math.max(written.length, meant.length) >= long || isSwap(written, meant)) return false
  const [one, other] = [written, meant].map((word) => word.replace(/s$/, ''))
  return one?.[0] !== other?.[0] || one?.at(-1) !== other?.at(-1)
}
