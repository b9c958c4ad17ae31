import type { Lexicon } from './lexicon.ts'
import { is, type Mention } from './mention.ts'
import { isKind, isNoun, isOption, isSize } from './senses.ts'
import type { Token } from './tokenise.ts'

/** May stand between "those" and the noun that they are said with. */
const mostAttributes = 2

/** "That" alone is all that was spoken of; with a noun behind it, it points: "make those fries large", "cancel that cola". */
export function withPointing(mentions: readonly Mention[], tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  return mentions.flatMap((mention, at): Mention[] => {
    const ends = tokens[mention.to - 1]?.text ?? ''
    const points = ['that', 'this', 'those', 'these'].includes(ends)
    if (is(mention, 'cancel')) {
      const isOfPart = is(mentions[at + 1], 'ordinal', 'the') || (points && isThing(mentions, at + 1))
      return isOfPart && ends !== 'it' ? [{ ...mention, cue: 'remove' }] : [mention]
    }
    if (!is(mention, 'late') || !points || !isThing(mentions, at + 1)) return [mention]
    const verb = tokens.slice(mention.from, mention.to - 1).map(({ text }) => text)
    const cue = lexicon.cueOf.get(verb.join(' '))
    const end = mention.to - 1
    return cue
      ? [
          { cue, from: mention.from, to: end },
          { cue: 'the', from: end, to: mention.to },
        ]
      : [mention]
  })
}

/** "fries", "large fries", "large one" */
function isThing(mentions: readonly Mention[], at: number): boolean {
  const words = mentions.slice(at, at + 1 + mostAttributes)
  const head = words.findIndex((mention) => isNoun(mention) || isKind(mention) || is(mention, 'pronoun'))
  return head >= 0 && words.slice(0, head).every((mention) => isSize(mention) || isOption(mention))
}
