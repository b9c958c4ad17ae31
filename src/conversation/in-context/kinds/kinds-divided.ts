import type { DraftLine } from '../../../customers/customer.ts'
import { countWords, numberSaid } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, choicesOf, type Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import type { Context } from '../context.ts'

const number = `(?<NAME>${countWords})`
/** "2 chicken and 2 steak", and nothing else */
const twoKinds = new RegExp(
  wrapped`
    ^\W*(?:(?:make it|with|can i have)\W+)*${number.replace('NAME', 'one')}\s+(?<first>[a-z][a-z' ]*?)
    (?:\s*,\s*|\s+)(?:(?:and|&|n)\s+)?${number.replace('NAME', 'other')}\s+(?<second>[a-z][a-z' ]*?)
    (?:\s+(?:please|pls|then))*\W*$
  `,
  'i',
)

/** How many of which, and of which other. */
export function kindsSaid(text: string): { one: number; first: string; other: number; second: string } | null {
  const { one = '', first, other = '', second } = twoKinds.exec(text)?.groups ?? {}
  return first === undefined || second === undefined
    ? null
    : { one: numberSaid(one), first, other: numberSaid(other), second }
}

/** "2 chicken and 2 steak", of the four tacos in the order: the kinds of its pieces. */
export function kindsDivided(
  text: string,
  { customer: { draft }, understanding: { understandLocally } }: Context,
): Meaning | null {
  const said = draft && kindsSaid(text)
  if (!said) return null
  const { one, other } = said
  const at = draft.lines.findLastIndex(({ quantity }) => quantity === one + other)
  if (at < 0) return null
  const [first, second] = [kindOf(said.first, understandLocally), kindOf(said.second, understandLocally)]
  if (!first || !second) return null
  const { item = '' } = draft.lines[at] ?? {}
  const changes: Change[] = [
    { ...first, target: { item }, pieces: one },
    // What is left of them stays where it was.
    { ...second, target: { nth: at + 1 } },
  ]
  return changing(changes, { sure: true })
}

/** Nobody counts them: "two lattes and a tea" are ordered. */
const oneOfEach = new RegExp(
  wrapped`
    ^\W*(?:(?:make it|with)\W+)*(?!(?:an?|the|${countWords}|another|some)\s)
    (?<one>[a-z][a-z' ]*?)\s+(?:and|&|n)\s+(?<other>[a-z][a-z' ]*?)(?:\s+(?:please|pls|then))*\W*$
  `,
  'i',
)

/** "Beef and chicken", of two burgers that are each of one meat: one of each. */
export function oneOfEachKind(
  text: string,
  { customer: { draft }, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  const { one, other } = oneOfEach.exec(text)?.groups ?? {}
  if (!draft?.lines.some(({ quantity }) => quantity === 2) || one === undefined || other === undefined) return null
  const [first, second] = [kindOf(one, understandLocally), kindOf(other, understandLocally)]
  if (first?.op !== 'option' || second?.op !== 'option') return null
  const isOpen = ({ item, options }: DraftLine) =>
    menu.items
      .get(item)
      ?.groups.some(
        ({ max, options: among }) =>
          max === 1 &&
          [first, second].every(({ option }) => choicesOf(option).every((id) => among.some((it) => it.id === id))) &&
          !options.some((option) => choicesOf(option).some((id) => among.some((it) => it.id === id))),
      ) === true
  const at = draft.lines.findLastIndex((line) => line.quantity === 2 && isOpen(line))
  if (at < 0 || JSON.stringify(first.option) === JSON.stringify(second.option)) return null
  const target = { nth: at + 1 }
  const changes: Change[] = [
    { ...second, target, pieces: 1 },
    { ...first, target },
  ]
  return changing(changes, { sure: true })
}

/** "Steak": one choice, and nothing else. */
function kindOf(words: string, understandLocally: Understanding['understandLocally']): Change | null {
  const { sure, lines, changes } = understandLocally(`with ${words}`)
  const [change, ...others] = changes
  const isOne = sure && lines.length === 0 && others.length === 0 && change?.op === 'option'
  return isOne && 'option' in change.option && !change.option.exclude ? change : null
}
