import { distance } from 'fastest-levenshtein'

/** Shorter words have too many neighbours that mean something else. */
const shortest = 4
/** So have shorter ones than this where a letter may be mistaken for any other. */
const shortestMistaken = 5
/** From here on two faults still leave no doubt. */
const long = 8

/** The nearest of those near a word; null where two are equally near. */
export const nearestOf = ([best, second]: readonly Near[]): string | null =>
  best && best.far !== second?.far ? best.candidate : null

export interface Near {
  candidate: string
  /** Letters that are wrong, missing, too many, or swapped with the next. */
  faults: number
  /** More than by its faults alone: a letter is sooner left out, doubled or swapped than mistaken for another. */
  far: number
}

/**
 * Finds the words that a misspelled one may have been meant to be, the nearest first. They are found by what is left
 * when any one letter is taken out, so that the time to look one up does not depend on how many there are.
 */
export function createSpelling(vocabulary: Iterable<string>): (word: string) => Near[] {
  const byRemains = new Map<string, string[]>()
  for (const word of new Set(vocabulary)) {
    if (word.length < shortest || /\d/.test(word)) continue
    for (const remains of remainsOf(word)) {
      const words = byRemains.get(remains)
      if (words) words.push(word)
      else byRemains.set(remains, [word])
    }
  }
  return (word) => {
    if (word.length < shortest || word.length > 32 || /\d/.test(word)) return []
    const candidates = new Set(remainsOf(word).flatMap((remains) => byRemains.get(remains) ?? []))
    return Array.from(candidates, (candidate) => nearness(word, candidate))
      .filter((near) => mayBe(word, near))
      .sort((a, b) => a.far - b.far)
  }
}

function nearness(word: string, candidate: string): Near {
  const faults = faultsBetween(word, candidate)
  return { candidate, faults, far: 2 * faults + (isMistaken(word, candidate) ? 1 : 0) }
}

function mayBe(word: string, { candidate, faults }: Near): boolean {
  if (faults > (Math.min(word.length, candidate.length) >= long ? 2 : 1)) return false
  return word.length >= shortestMistaken || !isMistaken(word, candidate)
}

const isMistaken = (a: string, b: string): boolean => a !== b && a.length === b.length && !isSwap(a, b)

const remainsOf = (word: string): string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
]

/** The edit distance, in which two letters that changed places are one fault. */
function faultsBetween(a: string, b: string): number {
  const steps = distance(a, b)
  return steps === 2 && isSwap(a, b) ? 1 : steps
}

/** Of short words: one letter is wrong, missing or too many, or two have changed places. */
export const isOneFault = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && faultsBetween(a, b) === 1

/** Whether they differ by two letters that changed places. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const first = [...a].findIndex((letter, index) => letter !== b[index])
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
}
