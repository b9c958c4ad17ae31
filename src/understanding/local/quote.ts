import type { Cue, Mention } from './mentions/mention.ts'
import { is, isOneOf } from './mentions/mention.ts'
import type { Token } from './tokens/tokenise.ts'

/** A message as the customer wrote it. */
export interface Source {
  text: string
  tokens: readonly Token[]
}

const talk: readonly Cue[] = [
  'filler',
  'nope',
  'request',
  'add',
  'make',
  'greeting',
  'confirm',
  'thanks',
  'and',
  'or',
  'but',
  'comma',
  'stop',
  'with',
  'a',
]

/** The customer's words from the first to the last of these mentions, without the talk around them. */
export function quote(mentions: readonly Mention[], source: Source): string {
  const first = mentions.find((mention) => !isOneOf(mention, talk) || is(mention, 'a'))
  const last = mentions.findLast((mention) => !isOneOf(mention, talk))
  return first && last ? between(first.from, last.to, source) : ''
}

/** The customer's words for each of these mentions, those that follow each other together. */
export function quoteRuns(mentions: readonly Mention[], source: Source): string[] {
  const runs: { from: number; to: number }[] = []
  for (const { from, to } of [...mentions].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else if (to > from) runs.push({ from, to })
  }
  return runs.map(({ from, to }) => between(from, to, source))
}

const between = (from: number, to: number, { text, tokens }: Source): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end)
