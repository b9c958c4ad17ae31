import { contradiction, type Makeup } from '../menu/makeup.ts'
import type { Item, Option, OptionGroup } from '../menu/menu.ts'
import { saysWords } from './english.ts'
import type { Need } from './need.ts'

/**
 * What the menu file says of a thing and a need, the best first. Only `fits` is stated outright. `unlisted`: it is not
 * among the ingredients given, which may not be all; `unsaid`: the file says nothing about it.
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

export function fitOfItem(item: Item, needs: readonly Need[]): ItemFit {
  const rate = (thing: Thing): Fit => worstOf(needs.map((need) => fitOf(thing, need)))
  // One option has to fit all needs: another one for each can't be chosen together.
  const required = item.groups.filter(({ min }) => min > 0).map((group) => bestOf(group, rate))
  return {
    fit: worstOf([rate(item), ...required.map(({ best }) => best)]),
    only: required.filter(({ options, group }) => options.length < group.options.length),
  }
}

/** As well as so many of the options as have to be chosen can fit together. */
function bestOf(group: OptionGroup, rate: (option: Option) => Fit) {
  const offered = group.options.filter(({ available }) => available)
  const rankOf = (option: Option) => fits.indexOf(rate(option))
  const rank = offered.map(rankOf).sort((a, b) => a - b)[group.min - 1] ?? fits.length - 1
  const options = offered.filter((option) => rankOf(option) <= rank)
  return { group: { ...group, options: offered }, best: fits[rank] ?? 'unsaid', options }
}
