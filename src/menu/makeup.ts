import { z } from 'zod'

/** The fourteen that food law in the EU names; a short and closed list, so that a slip of the pen is found. */
export const allergens = [
  'gluten',
  'crustaceans',
  'eggs',
  'fish',
  'peanuts',
  'soy',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
] as const
export type Allergen = (typeof allergens)[number]

export const diets = ['vegan', 'vegetarian', 'halal', 'kosher'] as const
export type Diet = (typeof diets)[number]

/** What the menu file may say of an item or option. null is "not said", never "none"; an empty list is "none". */
export const makeupFields = {
  allergens: said(z.array(z.enum(allergens))),
  /** Ingredients, in the shop's own words. */
  contains: said(z.array(z.string().trim().min(1))),
  diets: said(z.array(z.enum(diets))),
  spicy: said(z.boolean()),
}

function said<T extends z.ZodType>(form: T) {
  return form.optional().transform((value) => value ?? null)
}

/** What a thing is made of, and for whom. */
export interface Makeup {
  allergens: readonly Allergen[] | null
  contains: readonly string[] | null
  diets: readonly Diet[] | null
  spicy: boolean | null
}

/** For a thing that the file says nothing of. */
export const unsaid: Makeup = { allergens: null, contains: null, diets: null, spicy: null }

const ofAnimals: Partial<Record<Diet, readonly Allergen[]>> = {
  vegan: ['milk', 'eggs', 'fish', 'crustaceans', 'molluscs'],
  vegetarian: ['fish', 'crustaceans', 'molluscs'],
}

/** The allergen that something of this diet can't have in it. */
export const contradiction = (diet: Diet, among: readonly Allergen[]): Allergen | undefined =>
  among.find((allergen) => ofAnimals[diet]?.includes(allergen))
