import { type Amount, choicesOf, type LineOption } from '../../../meaning.ts'
import type { Mention } from '../../mentions/mention.ts'

/** What a segment says of an item. */
export interface Reading {
  /** null: not said; NaN: a number, but not of things. */
  quantity: number | null
  size: string | null
  options: LineOption[]
  /** What the kitchen should know. */
  notes: Mention[]
  /** The item itself is what is not wanted: "no coke". */
  refused: boolean
  /** A "no" or "not" without a word for what: the contrary of what was said before. */
  contrary: 'no' | 'not' | null
  /** Options, sizes and kinds that this item has not, but another line may. */
  strays: Stray[]
  /** Mentions that say nothing of any item. */
  unexplained: Mention[]
  doubtful: boolean
}

export interface Stray {
  mention: Mention
  amount: Amount
  exclude: boolean
  /** The words that go with it: "extra", "no". */
  with: Mention[]
}

export const nothingRead = (): Reading => ({
  quantity: null,
  size: null,
  options: [],
  notes: [],
  refused: false,
  contrary: null,
  strays: [],
  unexplained: [],
  doubtful: false,
})

export type Manner = Pick<LineOption, 'amount' | 'count' | 'exclude'>

/** The options without those of which nothing but these choices is said. */
export const withoutPlain = (options: readonly LineOption[], ids: readonly string[]): LineOption[] =>
  options.filter(
    (option) =>
      option.exclude || option.amount !== 'regular' || option.count !== null || choicesOf(option).join() !== ids.join(),
  )

/** "No ranch, blue cheese instead": what is named last is in place of what was refused right before. */
export function followsRefused(options: readonly LineOption[]): boolean {
  const [refused, last] = options.slice(-2)
  return refused?.exclude === true && last?.exclude === false
}

/** One of several leaves the choice open; to want none of them leaves nothing open. */
export function chosen(ids: readonly string[], manner: Manner): LineOption[] {
  if (ids.length < 2 || manner.exclude) return ids.map((option) => ({ option, ...manner }))
  return [{ anyOf: [...ids], ...manner }]
}
