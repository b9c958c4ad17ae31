import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun } from '../mentions/senses.ts'

/** "Two plates of jerk chicken" are two of the jerk chicken plate, though jerk chicken is sold by the pound, too. */
export function withPortionNamed(mentions: readonly Mention[], { stems }: Words, lexicon: Lexicon): Mention[] {
  return mentions.map((noun, at) => {
    const portion = mentions[at - 1]
    if (noun.cue !== 'menu' || !isNoun(noun) || !portion || !is(portion, 'portion')) return noun
    const name = stems.slice(noun.from, noun.to).join('') + (stems[portion.from] ?? '')
    const senses = lexicon.stems.get(name)?.filter(({ kind }) => kind === 'item') ?? []
    return senses.length > 0 ? { ...noun, senses } : noun
  })
}
