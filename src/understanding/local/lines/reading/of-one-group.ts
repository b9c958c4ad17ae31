import type { OptionGroup } from '../../../../menu/menu.ts'
import type { Mention } from '../../mentions/mention.ts'
import { optionIdsOf } from '../../mentions/senses.ts'
import type { Line } from './add-options.ts'

/**
 * Where options of several groups are meant, "slaw" as a side or on top: those of the group that the item needs. Where
 * that group has its choice already, "beans" beside the chicken of a bowl, or where they are refused: those that it can
 * do without.
 */
export function ofOneGroup(
  { item, mentions, waiting }: Pick<Line, 'item' | 'mentions' | 'waiting'>,
  ids: readonly string[],
): { ids: readonly string[]; doubtful: boolean } {
  const required = item.groups.filter((group) => group.min > 0 && hasSome(group, ids))
  const others = ids.filter((id) => !required.some((group) => hasSome(group, [id])))
  if (required.length === 0 || others.length === 0) return { ids, doubtful: false }
  if (waiting.no) return { ids: others, doubtful: false }
  const isChosen = required.every((group) => mentions.some((mention) => isOnlyOf(mention, group, item.groups)))
  return isChosen
    ? { ids: others, doubtful: required.some(({ min, max }) => max > min) }
    : { ids: ids.filter((id) => !others.includes(id)), doubtful: false }
}

const hasSome = ({ options }: OptionGroup, ids: readonly string[]): boolean =>
  options.some(({ id }) => ids.includes(id))

/** It names something of this group, and of no other that the item has. */
function isOnlyOf(mention: Mention, group: OptionGroup, groups: readonly OptionGroup[]): boolean {
  const ids = optionIdsOf(mention)
  return hasSome(group, ids) && groups.every((other) => other === group || !hasSome(other, ids))
}
