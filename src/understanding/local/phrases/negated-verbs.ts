import { isNegatedVerb } from '../../../english/grammar.ts'
import { is, type Mention } from '../mentions/mention.ts'
import type { Token } from '../tokens/tokenise.ts'
import { replaced } from './replaced.ts'

/** "One should be decaf and the other one doesn't": without what, the other says; it is as it comes. */
export const withNegatedVerbs = (mentions: readonly Mention[], tokens: readonly Token[]): Mention[] =>
  replaced(
    mentions,
    'not',
    (mention, at) => isLastSaid(mentions, at) && is(mention, 'without') && isNegatedVerb(said(mention, tokens)),
  )

const isLastSaid = (mentions: readonly Mention[], at: number): boolean =>
  mentions[at + 1] === undefined || is(mentions[at + 1], 'stop')

const said = ({ from, to }: Mention, tokens: readonly Token[]): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
