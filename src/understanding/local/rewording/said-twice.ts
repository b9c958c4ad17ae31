import { isAnd, isArticle } from '../../../english/grammar.ts'
import { timesSaid } from '../../../english/numbers.ts'
import type { Token } from '../tokens/tokenise.ts'

/** What the menu calls things. */
interface Names {
  exact: { has(words: string): boolean }
}

/** In more words than these nobody names one thing. */
const longestName = 4

/** "A coke twice", "coke three times", "cod and chips twice": as one says "2 cokes", "coke x3", "2 cod and 2 chips". */
export function withTimesSaid(tokens: readonly Token[], lexicon: Names): readonly Token[] {
  for (const at of tokens.keys()) {
    const said = timesAt(tokens, at)
    if (said)
      return [...counted(tokens.slice(0, at), said.number, lexicon), ...withTimesSaid(tokens.slice(said.end), lexicon)]
  }
  return tokens
}

/** How often, where nothing follows that it may be of: "twice the cheese", "two times as much". */
function timesAt(tokens: readonly Token[], at: number): { number: Token; end: number } | null {
  const [first, second] = tokens.slice(at, at + 2)
  const said = first && timesSaid(first.text, second?.text ?? '')
  if (!first || !said || tokens[at - 1]?.kind !== 'word') return null
  const end = at + said.words
  const next = tokens[end]
  const isEnd = next === undefined || next.kind !== 'word' || isAnd(next.text)
  return isEnd ? { number: { ...first, text: String(said.times) }, end } : null
}

/** The words with the number where it counts what they name last. */
function counted(words: readonly Token[], number: Token, { exact }: Names): readonly Token[] {
  const start = 1 + words.findLastIndex(({ kind }) => kind !== 'word')
  const article = words.findLastIndex(({ text }, at) => at >= start && isArticle(text))
  if (article >= 0) return words.with(article, number)
  const and = words.findLastIndex(({ text }, at) => at > start && isAnd(text))
  const nameTo = (end: number) =>
    words.findIndex(
      (_, at) => at >= Math.max(start, and - longestName) && at < and && exact.has(keyOf(words.slice(at, end))),
    )
  // "Fish and chips twice", which the menu has as one thing.
  const whole = and < 0 ? -1 : nameTo(words.length)
  if (whole >= 0) return [...words.slice(0, whole), number, ...words.slice(whole)]
  const first = and < 0 ? -1 : nameTo(and)
  return first >= 0
    ? [...words.slice(0, first), number, ...words.slice(first, and + 1), number, ...words.slice(and + 1)]
    : [...words, { ...number, text: `x${number.text}` }]
}

/** As the lexicon has names. */
const keyOf = (words: readonly Token[]): string => words.map(({ text }) => text).join('')
