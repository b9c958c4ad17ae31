import { isSizeWord } from '../../../english/grammar.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'

/** "A coffee, same size": as large as what, the order so far must say; it is no second coffee. */
export const withSameSize = (mentions: readonly Mention[], { texts }: Words): Mention[] =>
  mentions.flatMap((mention, at): Mention[] => {
    const isSize = (size: Mention | undefined) =>
      size?.to === (size?.from ?? 0) + 1 && isSizeWord(texts[size.from] ?? '')
    if (is(mentions[at - 1], 'again') && isSize(mention)) return []
    const next = mentions[at + 1]
    return next && is(mention, 'again') && isSize(next)
      ? [{ cue: 'unknown', from: mention.from, to: next.to }]
      : [mention]
  })
