import type { Item } from '../../../menu/menu.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { optionIdsOf } from '../mentions/senses.ts'

/** "With olives, no wait, mushrooms": the olives that were said just before are not wanted after all. */
export function takesBack(mentions: readonly Mention[], at: number, { groups }: Item): string | null {
  const before = mentions.slice(0, at).findLast((mention) => !is(mention, 'comma'))
  const next = mentions.slice(at + 1).find((mention) => !is(mention, 'comma', 'with', 'filler'))
  const [old, other] = [optionIdsOf(before), optionIdsOf(next)]
  const isOfOne = groups.some(({ options }) => [old, other].every((ids) => options.some(({ id }) => ids.includes(id))))
  return isOfOne ? (old[0] ?? null) : null
}
