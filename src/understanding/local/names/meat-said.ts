import { isMeat } from '../../../english/ingredients.ts'
import type { Item } from '../../../menu/menu.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isPlainOption, itemsOf, optionIdsOf } from '../mentions/senses.ts'

/** "A steak burrito, double meat" is one with more steak, where the burrito is of one meat that it is said to be of. */
export function withMeatSaid(mentions: readonly Mention[], { texts }: Words): Mention[] {
  return mentions.map((mention, at) => {
    if (texts[mention.from] !== 'meat' || !is(mention, 'ingredient', 'unknown') || !isMore(mentions[at - 1]))
      return mention
    const [only, ...others] = meatsSaid(mentions, at)
    return only && others.length === 0 ? { ...only, from: mention.from, to: mention.to } : mention
  })
}

const isMore = (mention: Mention | undefined): boolean =>
  is(mention, 'extra') || (mention?.cue === 'multiple' && mention.value > 1)

/** Said of the noun before this place, or right before that noun. */
function meatsSaid(mentions: readonly Mention[], at: number): Mention[] {
  const before = shortlyBefore(mentions, at)
  const noun = before.findLastIndex(isNoun)
  const start = before.slice(0, Math.max(0, noun)).findLastIndex((mention) => !isPlainOption(mention)) + 1
  const behind = fromHereOn(mentions, at + 1)
  const end = behind.findIndex((mention) => isNoun(mention) || is(mention, 'stop', 'a', 'number'))
  const said = [...before.slice(start), ...(end < 0 ? behind : behind.slice(0, end))]
  const items = itemsOf(before[noun])
  const meats = items
    .flatMap(({ groups }) => groups.filter(isOfMeats))
    .flatMap(({ options }) => options.map(({ id }) => id))
  return said.filter((mention) => isPlainOption(mention) && optionIdsOf(mention).some((id) => meats.includes(id)))
}

/** Whether at least half of them are meat: chicken, steak and beans, but not bacon and all that goes on a burger. */
const isOfMeats = ({ options }: Item['groups'][number]): boolean =>
  options.filter(({ name }) => isMeat(name)).length * 2 >= options.length
