import { isCowsMilk } from '../../../english/drinks.ts'
import { type Item, optionOf } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { describes, isKind, isNoun, isPlainOption, itemsOf, optionIdsOf } from '../mentions/senses.ts'
import { wordsIn } from '../tokens/tokenise.ts'

/** "With milk", "a splash of milk"; but "no milk", or another one instead, may be said of any milk. */
const adding: readonly Cue[] = ['with', 'of', 'and', 'comma', 'add', 'some', 'bit', 'light', 'extra', 'measure']

/** "A tea with milk", where there is whole milk, skim milk and oat milk: a cow's, and the question is which. */
export function withCowsMilk(mentions: readonly Mention[], { texts }: Words, { anything }: Lexicon): Mention[] {
  return mentions.map((mention, at) => {
    const { from, to } = mention
    const isMilk = texts[from] === 'milk' && to === from + 1 && isOneOf(mentions[at - 1], adding)
    if (isMilk && isKindOfMilk(mentions, at, anything)) return { cue: 'filler', from, to }
    if (!isMilk || !(mention.cue === 'unknown' || isKind(mention) || isOfOther(mention, mentions, at))) return mention
    const senses = anything.groups
      .flatMap(({ options }) => options)
      .filter(({ name, aliases }) => [name, ...aliases].some((words) => isCowsMilk(wordsIn(words).join(' '))))
      .map(({ id }) => ({ kind: 'option' as const, id }))
    return senses.length > 0 ? { cue: 'menu', senses, doubtful: false, from, to } : mention
  })
}

/** "With milk that is lactose free" */
function isKindOfMilk(mentions: readonly Mention[], at: number, anything: Item): boolean {
  if (!is(mentions[at + 1], 'filler')) return false
  const kind = fromHereOn(mentions, at + 1).find((mention) => !is(mention, 'filler'))
  return optionIdsOf(kind).some((id) => wordsIn(optionOf(anything, id)?.name ?? '').at(-1) === 'milk')
}

/** Milk to have with granola is not what a coffee comes with. */
function isOfOther(milk: Mention, mentions: readonly Mention[], at: number): boolean {
  const items = itemsOf(shortlyBefore(mentions, at).findLast(isNoun))
  return isPlainOption(milk) && items.length > 0 && !describes(items, milk)
}
