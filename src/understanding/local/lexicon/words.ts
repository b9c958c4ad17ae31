import { stem } from '../../../text/stem.ts'
import type { Token } from '../tokens/tokenise.ts'
import type { MenuPhrase } from './menu-phrase.ts'

/** A text's tokens, as they are meant. */
export interface Words {
  tokens: readonly Token[]
  /** Each with its spelling corrected. */
  texts: readonly string[]
  stems: readonly string[]
  /** Those whose correction is a guess. */
  guessed: ReadonlySet<number>
  /** The names that were looked for among them, by where they begin. */
  names: Map<number, MenuPhrase | null>
}

/** The tokens as they are, no spelling corrected. */
export const asWritten = (tokens: readonly Token[]): Words =>
  withTexts(
    tokens,
    tokens.map(({ text }) => text),
    new Set(),
  )

/** The tokens, as they are meant by these texts. */
export const withTexts = (tokens: readonly Token[], texts: readonly string[], guessed: ReadonlySet<number>): Words => ({
  tokens,
  texts,
  stems: texts.map(stem),
  guessed,
  names: new Map(),
})

export const isWord = ({ tokens }: Words, at: number): boolean => tokens[at]?.kind === 'word'
