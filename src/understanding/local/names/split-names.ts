import { isJoint } from '../../../english/name-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { menuAt } from '../lexicon/menu-at.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { describes, isNoun, itemsOf } from '../mentions/senses.ts'
import { coffeesRoasted } from './roasted-coffees.ts'

/**
 * "A waffle cone": an option that ends with the name of the only item that can have it; and "an everything bagel",
 * though that is also the bread of another item, where bagels come in several kinds.
 */
export function splitNames(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const items = [...mentions.flatMap(itemsOf), ...coffeesRoasted(mentions, words.tokens, lexicon)]
  return mentions.flatMap((mention, at) => {
    if (mention.cue !== 'menu' || mention.to === mention.from + 1 || isNoun(mention)) return mention
    const split = splitName(mention, words, lexicon)
    if (!describes(items, mention)) return split
    // "An omelet and a side of wheat toast", where an omelet comes with wheat toast: is that it, or one more?
    return split.length > 1 && is(mentions[at - 1], 'portion') ? { ...mention, doubtful: true } : mention
  })
}

function splitName(mention: Mention & { cue: 'menu' }, words: Words, lexicon: Lexicon): Mention[] {
  for (let at = mention.from + 1; at < mention.to; at++) {
    const noun = menuAt(words, at, lexicon)
    if (noun?.to !== mention.to) continue
    const kind = menuAt(words, mention.from, lexicon, at)
    for (const said of [mention, { ...mention, senses: kind?.to === at ? kind.senses : [] }]) {
      const senses = noun.senses.filter((sense) => sense.kind === 'item' && describes([sense.item], said))
      if (senses.length > 0)
        return [
          { ...said, to: at },
          // "A shot of espresso": an espresso, or one with a shot?
          { ...mention, senses, doubtful: mention.doubtful || isJoint(words.texts[at - 1] ?? ''), from: at },
        ]
    }
  }
  return [mention]
}
