import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption, isSize } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "Can the latte be oat", "could the large one be iced": as one says that it should be. */
export function withAskedToBe(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const be = mentions.findIndex((mention) => is(mention, 'filler') && tokens[mention.from]?.text === 'be')
  const said = mentions[be]
  const thing = mentions[be - 1]
  if (!said || !(isNoun(thing) || is(thing, 'pronoun'))) return mentions
  const the = mentions.findLastIndex((mention, at) => at < be && is(mention, 'the'))
  const described = mentions.slice(the + 1, be - 1)
  const asks = mentions[the - 1]
  const isAsked = asks !== undefined && is(asks, 'filler') && /^(?:can|could)$/.test(tokens[asks.from]?.text ?? '')
  const isOne = the > 0 && described.every((mention) => isSize(mention) || isOption(mention))
  return isAsked && isOne ? mentions.with(be, { cue: 'late', from: said.from, to: said.to }) : mentions
}
