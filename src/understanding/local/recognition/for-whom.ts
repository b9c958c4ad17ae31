import { isTopic } from '../../../english/grammar.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import { isNoun } from '../mentions/senses.ts'

/** "Leilani: a small ramen. For Kimo: an udon": whose it is, and nothing of the menu. */
export function withoutWhose(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  return mentions.map((mention, at) => {
    const name = isTopic(words.texts[mention.from] ?? '') ? at + 1 : at
    return isWhose(mentions, name, words, lexicon) ? { cue: 'filler', from: mention.from, to: mention.to } : mention
  })
}

/** A name that is no word, at the beginning, and behind the colon what is ordered. */
function isWhose(mentions: readonly Mention[], at: number, { texts }: Words, lexicon: Lexicon): boolean {
  const [name, colon] = mentions.slice(at, at + 2)
  if (name?.cue !== 'unknown' || colon?.cue !== 'stop' || colon.announces !== true) return false
  const before = isTopic(texts[name.from - 1] ?? '') ? mentions[at - 2] : mentions[at - 1]
  const isFirst = before === undefined || is(before, 'stop', 'comma', 'and', 'greeting')
  const isName = name.to === name.from + 1 && !lexicon.isWord(texts[name.from] ?? '')
  const ordered = fromHereOn(mentions, at + 2)
  const end = ordered.findIndex((mention) => is(mention, 'stop'))
  return isFirst && isName && ordered.slice(0, end < 0 ? undefined : end).some(isNoun)
}
