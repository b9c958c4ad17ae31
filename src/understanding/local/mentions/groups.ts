import type { Item } from '../../../menu/menu.ts'
import { choicesOf, type LineOption } from '../../meaning.ts'
import { is, type Mention } from './mention.ts'
import { shortlyBefore } from './nearby.ts'
import type { Sense } from './sense.ts'
import { isKind, sensesOf } from './senses.ts'

/** "No drinks", "no toppings": nothing of that group is ordered, unless the item must have one: "no crust". */
export const isNothingMore = (item: Item, mention: Mention): boolean =>
  isKind(mention) && groupsNamed(item, sensesOf(mention)).every(({ min }) => min === 0)

/** Whether the item has a group of that name. */
export const hasGroup = (item: Item, senses: readonly Sense[]): boolean => groupsNamed(item, senses).length > 0

/** "All the sauces": all options of that name, where that many are allowed; none otherwise. */
export function allOf(item: Item, mentions: readonly Mention[], at: number): string[] {
  const before = shortlyBefore(mentions, at).findLast((mention) => !is(mention, 'the', 'of'))
  if (!is(before, 'both')) return []
  const [group] = groupsNamed(item, sensesOf(mentions[at]))
  return group && group.options.length <= group.max ? group.options.map(({ id }) => id) : []
}

/** "Rye instead of white": where a group allows only one, choosing rye already drops the white. */
export const takesPlaceOf = ({ groups }: Item, said: readonly LineOption[], ids: readonly string[]): boolean =>
  groups.some(
    ({ max, options }) =>
      max === 1 && [said.flatMap(choicesOf), ids].every((some) => options.some(({ id }) => some.includes(id))),
  )

const groupsNamed = ({ groups }: Item, senses: readonly Sense[]) =>
  groups.filter(({ id }) => senses.some((sense) => sense.id === id))
