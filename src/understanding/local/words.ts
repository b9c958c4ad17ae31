import type { Lexicon } from './lexicon.ts'
import { stem } from './stem.ts'
import type { Token } from './tokenise.ts'

/** A text's tokens, as they are meant. */
export interface Words {
  tokens: readonly Token[]
  /** Each with its spelling corrected. */
  texts: readonly string[]
  stems: readonly string[]
  /** Those whose correction is a guess. */
  guessed: ReadonlySet<number>
}

/** Of a word as long as this, little else can have been meant. */
const long = 7

export function correctSpelling(tokens: readonly Token[], lexicon: Lexicon): Words {
  const guessed = new Set<number>()
  const texts = tokens.map(({ kind, text }, index) => {
    if (kind !== 'word' || lexicon.knows(text)) return text
    const meant = lexicon.correct(text) ?? (text.endsWith('s') ? lexicon.correct(text.slice(0, -1)) : null)
    // Another ending may make another word of it: a steamed mocha is no steamer.
    if (meant !== null && (text.length < long || text.at(-1) !== meant.at(-1))) guessed.add(index)
    return meant ?? text
  })
  return { tokens, texts, stems: texts.map(stem), guessed }
}

export const isWord = ({ tokens }: Words, at: number): boolean => tokens[at]?.kind === 'word'
