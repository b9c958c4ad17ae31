import { distance } from 'fastest-levenshtein'

/** Shorter words have too many neighbours that mean something else. */
const shortest = 5
/** From here on two faults still leave no doubt. */
const long = 8

/** The word that a misspelled one was meant to be, of those near it; of two equally near it is a guess which. */
export const meantOf = ([best, second]: readonly Near[]): string | null =>
  best && best.far !== second?.far ? best.candidate : null

export interface Near {
  candidate: string
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
    return (
      [...new Set(remainsOf(word).flatMap((remains) => byRemains.get(remains) ?? []))]
        .map((candidate) => ({ candidate, faults: faultsBetween(word, candidate) }))
        .filter(({ candidate, faults }) => faults <= (Math.min(word.length, candidate.length) >= long ? 2 : 1))
        // A letter is sooner left out, doubled or swapped than mistaken for another.
        .map(({ candidate, faults }) => ({ candidate, far: 2 * faults + (isMistaken(word, candidate) ? 1 : 0) }))
        .sort((a, b) => a.far - b.far)
    )
  }
}

const isMistaken = (a: string, b: string): boolean => a.length === b.length && !isSwap(a, b)

const remainsOf = (word: string): string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
]

/** The edit distance, in which two letters that changed places are one fault. */
function faultsBetween(a: string, b: string): number {
  const steps = distance(a, b)
  return steps === 2 && isSwap(a, b) ? 1 : steps
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const first = [...a].findIndex((letter, index) => letter !== b[index])
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
}
