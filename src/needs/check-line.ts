import { type Item, optionOf } from '../menu/menu.ts'
import { breach } from './breach.ts'
import { type Fit, fitOf, type Thing, worstOf } from './fit.ts'
import type { Need } from './need.ts'

/** Something about a line that somebody with this need has to know. */
export interface Finding {
  need: Need
  fit: Exclude<Fit, 'fits'>
  /** "Margherita contains milk"; empty where nothing breaks it. */
  why: string
}

/**
 * What an item with these options is not sure to fit. Leaving something out makes nothing fit: the kitchen may still
 * touch it.
 */
export function checkLine(
  item: Item,
  options: ReadonlyArray<{ option: string; exclude: boolean }>,
  needs: readonly Need[],
): Finding[] {
  const things: Thing[] = [
    item,
    ...options.filter(({ exclude }) => !exclude).flatMap(({ option }) => optionOf(item, option) ?? []),
  ]
  return needs.flatMap((need) => {
    const fit = worstOf(things.map((thing) => fitOf(thing, need)))
    const breaking = things.filter((thing) => fitOf(thing, need) === 'breaks')
    const why = breaking.map((thing) => `${thing.name} ${breach(thing, need)}`).join(', ')
    return fit === 'fits' ? [] : [{ need, fit, why }]
  })
}
