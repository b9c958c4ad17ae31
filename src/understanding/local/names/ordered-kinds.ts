import { isSoldByKind } from '../../../english/drinks.ts'
import type { Item } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isPlainOption, isSize, itemsOf, optionIdsOf } from '../mentions/senses.ts'

const determiners: readonly Cue[] = ['a', 'number', 'another', 'portion']
/** May stand between two things that are ordered. */
const between: readonly Cue[] = ['and', 'comma', 'stop', 'with', 'add', 'request', 'menu']

/** "A burger and a cola" orders a can of soda too: a kind stands for its item, where no item named here can have it. */
export function orderedKinds(mentions: readonly Mention[], _: Words, { kinds }: Lexicon): Mention[] {
  const items = mentions.some(isPlainOption) ? mentions.flatMap(itemsOf) : []
  return mentions.map((mention, at) => {
    if (mention.cue !== 'menu' || items.length === 0 || !isPlainOption(mention)) return mention
    const [item, ...others] = optionIdsOf(mention).flatMap((id) => kinds.get(id) ?? [])
    if (!item || others.length > 0 || describes(items, mention) || !isOrdered(mentions, at, item)) return mention
    if (isOneAsUsual(mentions, at)) return mention
    return { ...mention, senses: [...mention.senses, { kind: 'item', id: item.id, item }] }
  })
}

/** "Two pizzas, one plain, one with ham": no plain chips. */
function isOneAsUsual(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at]
  const isPlain = mention?.cue === 'menu' && mention.otherwise === 'plain'
  if (!isPlain || !is(mentions[at - 1], 'number')) return false
  return shortlyBefore(mentions, at - 1).some((before) => before.cue === 'number' && (before.value ?? 0) > 1)
}

/**
 * "a cola", "two large colas", and "fries, large cola" where nobody says soda; but "make it a cola" changes what was
 * ordered, and "a plain latte" is a latte.
 */
function isOrdered(mentions: readonly Mention[], at: number, item: Item): boolean {
  if (isNoun(mentions[at + 1])) return false
  const start = isSize(mentions[at - 1]) ? at - 2 : at - 1
  if (isOneOf(mentions[start], determiners)) return !is(mentions[start - 1], 'late', 'make', 'change')
  const isSold = [item.name, ...item.aliases].some(isSoldByKind)
  return isSold && (start < 0 || isOneOf(mentions[start], between))
}
