import { mentioned, type Thing } from './fit.ts'
import type { Need } from './need.ts'

/** Why a thing does not suit: "contains milk", "is not vegan according to the menu". */
export function breach(thing: Thing, need: Need): string {
  if (need.kind === 'diet') return `is not ${need.diet} according to the menu`
  const named = need.allergens.filter((allergen) => thing.allergens?.includes(allergen))
  return `contains ${named.length === 0 || mentioned(thing, need.words) ? need.words : named.join(' and ')}`
}
