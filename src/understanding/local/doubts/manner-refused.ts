import { isHadOnce } from '../../../english/ingredients.ts'
import { optionOf } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, optionIdsOf } from '../mentions/senses.ts'
import { wordsIn } from '../tokens/tokenise.ts'

/** "No bun", where the only bun is a toasted one: that hardly refuses the toasting. */
export function refusesThing(
  mentions: readonly Mention[],
  at: number,
  _: Words,
  { anything, cueOf }: Lexicon,
): boolean {
  if (!is(mentions[at - 1], 'no', 'without') || isNoun(mentions[at])) return false
  const [id, ...others] = optionIdsOf(mentions[at])
  const option = id === undefined || others.length > 0 ? undefined : optionOf(anything, id)
  if (!option) return false
  const length = (mentions[at]?.to ?? 0) - (mentions[at]?.from ?? 0)
  return [option.name, ...option.aliases].map(wordsIn).every((words) => {
    const isMore = words.length > length && isHadOnce(words.at(-1) ?? '')
    return isMore && words.some((word) => cueOf.get(word) === 'note')
  })
}
