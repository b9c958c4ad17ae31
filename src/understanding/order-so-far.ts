import type { MeantLine } from './meaning.ts'

/** The draft that a text is said about: what "the other one" may mean. Nothing in it tells whose it is. */
export interface OrderSoFar {
  lines: readonly Pick<MeantLine, 'item' | 'quantity' | 'size' | 'options'>[]
  /** What the customer was just asked about one of the lines, if anything. */
  asked: AskedOfLine | null
}

export type AskedOfLine = {
  /** The line, from 1. */
  nth: number
} & ({ about: 'quantity' | 'size' } | { about: 'options'; among: readonly string[] })
