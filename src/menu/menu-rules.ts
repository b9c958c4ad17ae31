import { z } from 'zod'
import type { BrokenRule } from '../yaml/read-file.ts'
import type { Path } from '../yaml/yaml-path.ts'
import { allergens, contradiction, diets } from './makeup.ts'
import { toMinor } from './money.ts'

const text = z.string().optional().catch(undefined)
const number = z.number().optional().catch(undefined)
const pricesById = z.record(z.string(), z.unknown()).optional().catch({})
const listOf = <T extends z.ZodType>(part: T) => z.array(part).optional().catch([])
const part = <T extends z.ZodRawShape>(shape: T) => z.object(shape).optional().catch(undefined)

const makeup = {
  allergens: listOf(z.enum(allergens).optional().catch(undefined)),
  diets: listOf(z.enum(diets).optional().catch(undefined)),
}

/**
 * The parts of a menu file that the rules need, whatever else is wrong with it: so one run finds faults of form
 * together with faults between the parts.
 */
const outlineSchema = z.object({
  shop: part({ currency: text, minimum: z.unknown().optional(), delivery_fee: number }),
  sizes: listOf(part({ id: text })),
  items: listOf(part({ id: text, price: z.unknown().optional(), sizes: pricesById, options: listOf(text), ...makeup })),
  option_groups: listOf(
    part({ id: text, min: number, max: number, options: listOf(part({ id: text, price: number, ...makeup })) }),
  ),
})
type Outline = z.infer<typeof outlineSchema>

/**
 * What has to hold between the parts of a menu file: ids are unique, what is referred to exists, prices fit the
 * currency, and nothing vegan has milk in it.
 */
export function brokenRules(file: unknown): BrokenRule[] {
  const parsed = outlineSchema.safeParse(file)
  if (!parsed.success) return []
  const outline = parsed.data
  return [...ids(outline), ...items(outline), ...groups(outline), ...prices(outline), ...contradictions(outline)]
}

function* ids({ sizes = [], items = [], option_groups = [] }: Outline): Iterable<BrokenRule> {
  yield* repeated(['sizes'], sizes)
  yield* repeated(['items'], items)
  yield* repeated(['option_groups'], option_groups)
  for (const [index, group] of option_groups.entries())
    yield* repeated(['option_groups', index, 'options'], group?.options ?? [])
}

function* repeated(path: Path, parts: ({ id?: string | undefined } | undefined)[]): Iterable<BrokenRule> {
  const seen = new Set<string>()
  for (const [index, id] of parts.map((part) => part?.id).entries()) {
    if (id === undefined) continue
    if (seen.has(id)) yield { path: [...path, index, 'id'], message: `"${id}" is taken already: ids are unique` }
    seen.add(id)
  }
}

function* items({ sizes = [], items = [], option_groups = [] }: Outline): Iterable<BrokenRule> {
  const known = { sizes: idsOf(sizes), groups: idsOf(option_groups) }
  for (const [index, item] of items.entries()) {
    if (!item) continue
    const path = ['items', index]
    if (item.price === undefined && !item.sizes) yield { path, message: 'needs a price, or sizes with their prices' }
    if (item.price !== undefined && item.sizes) yield { path, message: 'has a price and sizes: only one can be' }
    for (const size of Object.keys(item.sizes ?? {})) {
      if (!known.sizes.has(size))
        yield { path: [...path, 'sizes', size], message: 'is not among the sizes of the menu' }
    }
    for (const [place, group] of (item.options ?? []).entries()) {
      if (group === undefined) continue
      const at = [...path, 'options', place]
      if (!known.groups.has(group)) yield { path: at, message: `"${group}" is not among the option_groups` }
      if (item.options?.indexOf(group) !== place) yield { path: at, message: `"${group}" is named twice` }
    }
  }
}

function* groups({ option_groups = [] }: Outline): Iterable<BrokenRule> {
  for (const [index, group] of option_groups.entries()) {
    const { min = 0, max = Number.POSITIVE_INFINITY, options = [] } = group ?? {}
    const path = ['option_groups', index, 'min']
    if (min > max) yield { path, message: `is above max (${max})` }
    if (options.length > 0 && min > options.length)
      yield { path, message: `is above the number of options (${options.length})` }
  }
}

function* prices({ shop, items = [], option_groups = [] }: Outline): Iterable<BrokenRule> {
  const currency = shop?.currency
  if (currency === undefined || !Intl.supportedValuesOf('currency').includes(currency)) return
  const all: [Path, unknown][] = [
    ...amounts(['shop', 'minimum'], shop?.minimum),
    ...amounts(['shop', 'delivery_fee'], shop?.delivery_fee),
    ...items.flatMap((item, index) => [
      ...amounts(['items', index, 'price'], item?.price),
      ...amounts(['items', index, 'sizes'], item?.sizes),
    ]),
    ...option_groups.flatMap((group, index) =>
      (group?.options ?? []).flatMap((option, place) =>
        amounts(['option_groups', index, 'options', place, 'price'], option?.price),
      ),
    ),
  ]
  for (const [path, price] of all) {
    if (typeof price === 'number' && toMinor(price, currency) === undefined)
      yield { path, message: `has more digits after the point than ${currency} has` }
  }
}

function* contradictions({ items = [], option_groups = [] }: Outline): Iterable<BrokenRule> {
  const all = [
    ...items.map((item, index) => ({ path: ['items', index], made: item })),
    ...option_groups.flatMap((group, index) =>
      (group?.options ?? []).map((made, place) => ({ path: ['option_groups', index, 'options', place], made })),
    ),
  ]
  for (const { path, made } of all) {
    const among = (made?.allergens ?? []).filter((allergen) => allergen !== undefined)
    for (const [place, diet] of (made?.diets ?? []).entries()) {
      const against = diet && contradiction(diet, among)
      if (against) yield { path: [...path, 'diets', place], message: `is ${diet}, but its allergens name ${against}` }
    }
  }
}

/** The price at a place, or those of the map that stands there. */
const amounts = (path: Path, value: unknown): [Path, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, price]) => [[...path, key], price])
    : [[path, value]]

const idsOf = (parts: ({ id?: string | undefined } | undefined)[]): Set<string | undefined> =>
  new Set(parts.map((part) => part?.id))
