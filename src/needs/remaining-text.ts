import type { Need } from './need.ts'
import { closing, opening, type Statement } from './need-phrases.ts'
import { readNeeds } from './read-needs.ts'

/** A text from which phrases are taken, each with the words that only lead up to it or go on from it. */
export interface RemainingText {
  /**
   * Takes the phrase out; null: it is not there.
   * @param kept what stays in its place
   */
  take(phrase: RegExp, kept?: (said: string) => string): Taken | null
  /** Takes out all that the statements say. */
  takeNeeds(statements: readonly Statement[]): Need[]
  /** What the phrase is about, which stays where it is; empty: it is not there. */
  aboutWhat(phrase: RegExp): string
  /** What is left, without the gaps; as it was, if nothing was taken. */
  tidied(): string
}

interface Taken {
  /** What the phrase is about: "nuts". */
  said: string
  whole: string
}

const nothing = (): string => ''

export function remainingText(text: string): RemainingText {
  let rest = text

  function cut(from: number, to: number, kept = ''): void {
    rest = `${rest.slice(0, from).replace(opening, '')} ${kept} ${rest.slice(to).replace(closing, '')}`
  }

  function takeStatement({ begins, takes }: Statement): Need[] {
    const found: Need[] = []
    for (let match = begins.exec(rest); match; match = begins.exec(rest)) {
      const end = match.index + match[0].length
      const { needs, length } = readNeeds(rest.slice(end), takes)
      if (needs.length === 0) break
      found.push(...needs)
      cut(match.index, end + length)
    }
    return found
  }

  return {
    take(phrase, kept = nothing) {
      const match = phrase.exec(rest)
      if (!match) return null
      const said = match[1] ?? match[2] ?? ''
      cut(match.index, match.index + match[0].length, kept(said))
      return { said, whole: match[0] }
    },
    takeNeeds: (statements) => statements.flatMap(takeStatement),
    aboutWhat: (phrase) => phrase.exec(rest)?.[1] ?? '',
    tidied: () => (rest === text ? text : tidy(rest)),
  }
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[,.;!?])/g, '')
    .replace(/^(?:[\s,;.!]|(?:and|but|so)\b)+/i, '')
    .replace(/(?:[\s,;]|\b(?:and|but)$)+$/, '')
    .trim()
