import { z } from 'zod'
import { allergens, diets } from '../menu/makeup.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'

/** What somebody does not eat: something to be without, for an allergy or by choice, or a diet to keep to. */
export const needSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('without'),
    /** The customer's word for it: "dairy", "shellfish", "onions". */
    words: z.string(),
    /** Those of the fourteen that it is or is made of; none for what the law does not name. */
    allergens: z.array(z.enum(allergens)),
  }),
  z.object({ kind: z.literal('diet'), diet: z.enum(diets) }),
])
export type Need = DeepReadonly<z.infer<typeof needSchema>>

/** "no dairy", "vegan" */
export const needName = (need: Need): string => (need.kind === 'diet' ? need.diet : `no ${need.words}`)

export const isSameNeed = (a: Need, b: Need): boolean => needName(a) === needName(b)

/** What is taken back: one need, or all of a kind. */
export type TakenBack = Need | 'allergies' | 'diets'

/** Whether taking back the one takes back the other: "dairy" and "milk" are the same allergen. */
export function coversNeed(said: TakenBack, kept: Need): boolean {
  if (said === 'allergies') return kept.kind === 'without'
  if (said === 'diets') return kept.kind === 'diet'
  if (said.kind === 'diet' || kept.kind === 'diet' || said.allergens.length === 0) return isSameNeed(said, kept)
  return kept.allergens.length > 0 && kept.allergens.every((allergen) => said.allergens.includes(allergen))
}
