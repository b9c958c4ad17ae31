import { contradiction, type Makeup } from '../menu/makeup.ts'
import type { Item, Option, OptionGroup } from '../menu/menu.ts'
import { saysWords } from './english.ts'
import type { Need } from './need.ts'

/**
 * What the menu file says of a thing and a need, the best first. Only `fits` is said outright: `unlisted` is not among
 * the ingredients given, which may not be all; of `unsaid` the file says nothing.
 */
const fits = ['fits', 'unlisted', 'unsaid', 'breaks'] as const
export type Fit = (typeof fits)[number]

export const worstOf = (all: readonly Fit[]): Fit =>
  fits[Math.max(0, ...all.map((fit) => fits.indexOf(fit)))] ?? 'unsaid'

export interface Thing extends Makeup {
  name: string
  description?: string | null
}

/** Whether its name, description or ingredients name the words. */
export const mentioned = ({ name, description, contains }: Thing, words: string): boolean =>
  [name, description ?? '', ...(contains ?? [])].some((text) => saysWords(text, words))

/** Of the thing alone, whatever may be chosen with it or left out of it. */
export function fitOf(thing: Thing, need: Need): Fit {
  if (need.kind === 'diet') {
    if (thing.allergens && contradiction(need.diet, thing.allergens)) return 'breaks'
    if (!thing.diets) return 'unsaid'
    const kept = thing.diets.includes(need.diet) || (need.diet === 'vegetarian' && thing.diets.includes('vegan'))
    return kept ? 'fits' : 'breaks'
  }
  if (need.allergens.length > 0 && thing.allergens)
    return need.allergens.some((allergen) => thing.allergens?.includes(allergen)) ? 'breaks' : 'fits'
  if (mentioned(thing, need.words)) return 'breaks'
  return need.allergens.length === 0 && thing.contains ? 'unlisted' : 'unsaid'
}

/** How well an item can fit, as it comes. */
export interface ItemFit {
  fit: Fit
  /** Of what has to be chosen with it, all that fits as well as that; only the groups in which not everything does. */
  only: { group: OptionGroup; options: Option[] }[]
}

export function fitOfItem(item: Item, need: Need): ItemFit {
  const required = item.groups
    .filter(({ min }) => min > 0)
    .map((group) => {
      const rated = group.options
        .filter(({ available }) => available)
        .map((option) => ({ option, fit: fitOf(option, need) }))
      const best = fits.find((fit) => rated.some((one) => one.fit === fit)) ?? 'unsaid'
      return { group, best, options: rated.filter(({ fit }) => fit === best).map(({ option }) => option), rated }
    })
  return {
    fit: worstOf([fitOf(item, need), ...required.map(({ best }) => best)]),
    only: required
      .filter(({ options, rated }) => options.length < rated.length)
      .map(({ group, options }) => ({ group, options })),
  }
}
