import { isCopula } from '../../../english/grammar.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { mayMean } from '../mentions/nouns.ts'
import { isNoun, itemsOf } from '../mentions/senses.ts'

/** "My burger will be a cheeseburger": it says which is wanted, and no other burger is. */
export function announcedNames(mentions: readonly Mention[], words: Words): Mention[] {
  return mentions.map((mention, at) =>
    isNoun(mention) && isAnnounced(mentions, at, words)
      ? { cue: 'filler', from: mention.from, to: mention.to }
      : mention,
  )
}

function isAnnounced(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [verb, article, noun] = mentions.slice(at + 1, at + 4)
  if (!is(mentions[at - 1], 'the') || !verb || !isCopula(texts.slice(verb.from, verb.to).join(' '))) return false
  return is(article, 'a', 'the') && itemsOf(noun).some((item) => mayMean(mentions[at], item))
}
