import { isColdDrink } from '../../../english/drinks.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import { describes, isNoun, isPlainOption, isSize, itemsOf } from '../mentions/senses.ts'

/** "An iced lemonade", where the tea may be iced, but a lemonade never comes hot: it says nothing. */
export function withoutCold(mentions: readonly Mention[], { texts }: Words): Mention[] {
  return mentions.map((mention, at) => {
    const { from, to } = mention
    const isIced = texts[from] === 'iced' && to === from + 1 && (is(mention, 'unknown') || isPlainOption(mention))
    const items = isIced ? itemsOf(drinkOf(mentions, at)) : []
    const isCold = items.length > 0 && items.every(({ name }) => isColdDrink(name))
    return isCold && !describes(items, mention) ? { cue: 'filler', from, to } : mention
  })
}

/** What it is said of: "iced lavender lemonade", "a large iced lemonade", "lemonade iced". */
function drinkOf(mentions: readonly Mention[], at: number): Mention | undefined {
  const next = fromHereOn(mentions, at + 1).find(
    (mention) => !isPlainOption(mention) && !(isSize(mention) && !isNoun(mention)),
  )
  return isNoun(next) ? next : mentions[at - 1]
}
