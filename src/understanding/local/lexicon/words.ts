import { meantOf } from '../tokens/spelling.ts'
import { stem } from '../tokens/stem.ts'
import type { Token } from '../tokens/tokenise.ts'
import type { Lexicon } from './lexicon.ts'
import type { MenuPhrase } from './menu-at.ts'

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

/** Where a word is as long as this, as written or as meant, little else can have been meant. */
const long = 7

/** "hmmm", "pleaseee" */
const stretched = /(\p{L})\1{2,}/gu
/** "hii", "plss" */
const lengthened = /(\p{L})\1$/u

export function correctSpelling(tokens: readonly Token[], lexicon: Lexicon): Words {
  const guessed = new Set<number>()
  const texts = tokens.map(({ kind, text }, index) => {
    if (kind !== 'word' || lexicon.knows(text)) return text
    const calmer = [text.replace(stretched, '$1$1'), text.replace(stretched, '$1'), text.replace(lengthened, '$1')]
    const calm = calmer.find((word) => lexicon.knows(word))
    if (calm !== undefined) return calm
    const { meant, compared } = nearest(text, lexicon)
    if (meant === null) return text
    // Another ending may make another word of it: a steamed mocha is no steamer.
    if (Math.max(text.length, meant.length) < long || compared.at(-1) !== meant.at(-1)) guessed.add(index)
    return meant
  })
  return withTexts(tokens, texts, guessed)
}

/** What a word was meant to be, with its "s" or without: "cappucinos" is nearer to "cappuccino" by its singular. */
function nearest(text: string, lexicon: Lexicon): { meant: string | null; compared: string } {
  const whole = lexicon.near(text)
  const singular = text.slice(0, -1)
  const near = text.endsWith('s') ? lexicon.near(singular) : []
  const isSingular = near.length > 0 && (near[0]?.far ?? 0) < (whole[0]?.far ?? Number.POSITIVE_INFINITY)
  return isSingular ? { meant: meantOf(near), compared: singular } : { meant: meantOf(whole), compared: text }
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
