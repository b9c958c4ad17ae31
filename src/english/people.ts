import { wrapped } from '../text/wrapped.ts'
import { numberSaid } from './numbers.ts'

const some = String.raw`(?:\d{1,2}|two|three|four|five|six|seven|eight)`
const one = wrapped`
  (?:me|myself|him|her|my (?:${some} )?[a-z]+|the (?:${some} )?(?:kids|children|boys|girls|others))
`
const person = new RegExp(`^${one}$`)

/** "Me", "my wife", "the kids" */
export const isPerson = (words: string): boolean => person.test(words)

const joint = '(?: ,)? (?:and|n|&|,)'
const several = new RegExp(
  wrapped`
    \bfor (?:(?:(?:the |all )?(?<count>${some}|both|all) of )?us
      |every(?:one|body)
      |(?<list>${one}(?:${joint} ${one})+))\b
  `,
)

/** People that a text speaks of: the words that do, and how many they are; NaN where it does not say. */
export interface People {
  from: number
  to: number
  count: number
}

/** "For me and my wife", "for the 3 of us", "for everybody"; null: it speaks of no others. */
export function peopleSaid(words: readonly string[]): People | null {
  const text = words.join(' ')
  const found = several.exec(text)
  if (!found) return null
  const [said] = found
  const { count, list } = found.groups ?? {}
  const from = text.slice(0, found.index).split(' ').length - 1
  return { from, to: from + said.split(' ').length, count: list === undefined ? numberOf(count) : countOf(list) }
}

const numberOf = (said = ''): number => (said === 'both' ? 2 : numberSaid(said) || Number.NaN)

/** "My wife and the 2 kids" are three, and "me and the kids" are any number. */
const countOf = (list: string): number =>
  list.split(new RegExp(`${joint} `)).reduce((sum, person) => sum + numberIn(person), 0)

function numberIn(person: string): number {
  const [number] = new RegExp(String.raw`\b${some}\b`).exec(person) ?? []
  if (number !== undefined) return numberSaid(number)
  return /(?:s|children)$/.test(person) ? Number.NaN : 1
}
