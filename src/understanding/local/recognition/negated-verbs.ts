import { is, type Mention } from '../mentions/mention.ts'
import type { Token } from '../tokens/tokenise.ts'

const verbs: ReadonlySet<string> = new Set(['doesnt', 'does', 'wont', 'shouldnt'])

/** "One should be decaf and the other one doesn't": without what, the other says; it is as it comes. */
export const withNegatedVerbs = (mentions: readonly Mention[], tokens: readonly Token[]): Mention[] =>
  mentions.map((mention, at) =>
    isLastSaid(mentions, at) && is(mention, 'without') && verbs.has(tokens[mention.from]?.text ?? '')
      ? { cue: 'not', from: mention.from, to: mention.to }
      : mention,
  )

const isLastSaid = (mentions: readonly Mention[], at: number): boolean =>
  mentions[at + 1] === undefined || is(mentions[at + 1], 'stop')
