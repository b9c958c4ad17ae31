import { hasAlternatives } from '../../../english/alternatives.ts'
import { isKindOfMilk } from '../../../english/drinks.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isPlainOption, optionIdsOf } from '../mentions/senses.ts'

/** "Wait no onions" refuses them, as "wait, no onions" does; but "wait no soy", of milks, is soy after all. */
export const withWaitNo = (mentions: readonly Mention[], { texts }: Words, { anything }: Lexicon): Mention[] =>
  mentions.flatMap((mention, at): Mention[] => {
    const { from, to } = mention
    const refused = mentions[at + 1]
    const endsWithNo = is(mention, 'instead') && to > from + 1 && texts[to - 1] === 'no'
    if (!endsWithNo || !isPlainOption(refused)) return [mention]
    const ids = optionIdsOf(refused)
    const isOneOf = anything.groups.some(({ name: group, max, options }) =>
      options.some(
        ({ id, name }) => ids.includes(id) && (max === 1 || hasAlternatives(group) || isKindOfMilk(name.toLowerCase())),
      ),
    )
    return isOneOf
      ? [mention]
      : [
          { cue: 'instead', from, to: to - 1 },
          { cue: 'no', from: to - 1, to },
        ]
  })
