import { isAdjective, mayDescribe } from './english/synonyms.ts'
import type { Lexicon } from './lexicon.ts'
import { is, type Mention } from './mention.ts'
import { shortlyBefore } from './nearby.ts'
import { mayMean } from './nouns.ts'
import { isNoun, isOption, itemsOf } from './senses.ts'
import type { Words } from './words.ts'

/** Marks a mention of the menu that may mean something else. */
export function doubt(
  mention: Mention,
  mentions: readonly Mention[],
  at: number,
  words: Words,
  lexicon: Lexicon,
): Mention {
  const isGuessed = [...words.guessed].some((index) => index >= mention.from && index < mention.to)
  const isDoubtful =
    isGuessed ||
    seemsToDescribe(mention, mentions[at + 1], words) ||
    isOfWhole(mentions, at, words) ||
    isOfUnknownKind(mentions, at, words, lexicon)
  return mention.cue === 'menu' && isDoubtful ? { ...mention, doubtful: true } : mention
}

/** "White sauce", where a pizza may be white and may have sauce. */
function isOfUnknownKind(mentions: readonly Mention[], at: number, { texts }: Words, { cueOf }: Lexicon): boolean {
  const [kind, thing] = mentions.slice(Math.max(0, at - 1), at + 1)
  if (!kind || !thing || kind.to !== thing.from || isNoun(thing) || !isOption(thing) || !isOption(kind)) return false
  const isSaid = kind.to - kind.from === 1 && isAdjective(texts[kind.from] ?? '')
  return isSaid && cueOf.get(texts.slice(thing.from, thing.to).join(' ')) === 'ingredient'
}

/** "A breakfast box with bacon on the bagel": hardly a bagel beside the box. */
function isOfWhole(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [place, article] = mentions.slice(Math.max(0, at - 2), at)
  if (!is(article, 'the') || !place || !['on', 'in'].includes(texts[place.from] ?? '')) return false
  const named = shortlyBefore(mentions, at).flatMap(itemsOf)
  return named.length > 0 && isNoun(mentions[at]) && !named.some((item) => mayMean(mentions[at], item))
}

/** "A double bacon cheeseburger", where a "double" is a burger too. */
const seemsToDescribe = (mention: Mention, next: Mention | undefined, { texts }: Words): boolean =>
  mention.to - mention.from === 1 && isNoun(mention) && isNoun(next) && mayDescribe(texts[mention.from] ?? '')
