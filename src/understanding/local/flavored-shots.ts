import { mayDescribe } from './english/synonyms.ts'
import type { Lexicon } from './lexicon.ts'
import { is, type Mention } from './mention.ts'
import { areAlternatives, isNoun, isOption, optionIdsOf } from './senses.ts'
import type { Words } from './words.ts'

/** "A vanilla shot", where shots are of espresso: so much vanilla, and no espresso besides. */
export function flavoredShots(mentions: readonly Mention[], { texts }: Words, { cueOf, anything }: Lexicon): Mention[] {
  return mentions.map((mention, at) => {
    const [determiner, flavor] = [mentions[at - 2], mentions[at - 1]]
    const { from, to } = mention
    const isShot = isOption(mention) && cueOf.get(texts.slice(from, to).join(' ')) === 'measure'
    const isFlavored =
      flavor?.to === from && isOption(flavor) && !isNoun(flavor) && !mayDescribe(texts[flavor.from] ?? '')
    if (!isShot || !isFlavored || !is(determiner, 'a', 'number', 'another', 'extra')) return mention
    return areAlternatives(anything, optionIdsOf(flavor), optionIdsOf(mention)) ? { cue: 'measure', from, to } : mention
  })
}
