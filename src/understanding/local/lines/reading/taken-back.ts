import type { Item } from '../../../../menu/menu.ts'
import { is, type Mention } from '../../mentions/mention.ts'
import { optionIdsOf } from '../../mentions/senses.ts'
import { excludeEachOther } from './one-kind.ts'

export interface TakenBack {
  option: string
  /** One excludes the other: nobody wants two milks, but many both olives and mushrooms. */
  surely: boolean
}

/** "With olives, no wait, mushrooms": the olives that were said just before are not wanted after all. */
export function takenBack(mentions: readonly Mention[], at: number, item: Item): TakenBack | null {
  const before = mentions.slice(0, at).findLast((mention) => !is(mention, 'comma', 'measure', 'ingredient'))
  const next = mentions.slice(at + 1).find((mention) => !is(mention, 'comma', 'with', 'filler'))
  const [old, other] = [optionIdsOf(before), optionIdsOf(next)]
  const group = item.groups.find(({ options }) =>
    [old, other].every((ids) => options.some(({ id }) => ids.includes(id))),
  )
  const [option] = old
  if (!group || option === undefined) return null
  return { option, surely: group.max === 1 || other.every((id) => excludeEachOther(item, option, id)) }
}
