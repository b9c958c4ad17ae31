import { isAnd, isArticle } from '../english/grammar.ts'
import { isNumberWord, timesSaid } from '../english/numbers.ts'
import type { Token } from '../tokens/tokenise.ts'

/** In more words than these nobody names one thing. */
const longestName = 4

/** "A coke twice", "coke three times", "cod and chips twice": as one says "2 cokes", "coke x3", "2 cod and 2 chips". */
export function withTimesSaid(tokens: readonly Token[]): readonly Token[] {
  for (const at of tokens.keys()) {
    const said = timesAt(tokens, at)
    if (said) return [...counted(tokens.slice(0, at), said.number), ...withTimesSaid(tokens.slice(said.end))]
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
function counted(words: readonly Token[], number: Token): readonly Token[] {
  const start = 1 + words.findLastIndex(({ kind }) => kind !== 'word')
  const article = words.findLastIndex(({ text }, at) => at >= start && isArticle(text))
  if (article >= 0) return words.with(article, number)
  const and = words.findLastIndex(({ text }, at) => at > start && isAnd(text))
  const isPair = and > start && and - start <= longestName && !words.slice(start).some(({ text }) => isNumberWord(text))
  return isPair
    ? [...words.slice(0, start), number, ...words.slice(start, and + 1), number, ...words.slice(and + 1)]
    : [...words, { ...number, text: `x${number.text}` }]
}
