import type { Item, Menu, Named, OptionGroup } from './menu.ts'
import type { MenuFile } from './menu-file.ts'
import { type Money, toMinor } from './money.ts'
import { toldApart } from './namesakes.ts'
import type { Photo } from './photo.ts'

/**
 * A file without faults as the menu that all else works with: groups joined to their items, prices in minor units.
 * @param photos by the names that the file has for them
 */
export function toMenu(file: MenuFile, version: string, photos: ReadonlyMap<string, Photo>): Menu {
  const { name, currency, timezone, language, hours = null, fulfilment, minimum, ...shop } = file.shop
  const { address = null, phone = null, payment = null, lead_minutes: lead } = shop
  const money = (price: number): Money => {
    const minor = toMinor(price, currency)
    if (minor === undefined) throw new Error(`${price} is no amount of ${currency}`)
    return minor
  }
  const least = typeof minimum === 'number' ? { pickup: minimum, delivery: minimum } : minimum
  const groups = new Map(file.option_groups.map((group) => [group.id, toGroup(group, money)]))
  return {
    version,
    shop: {
      name,
      currency,
      timezone,
      language,
      hours,
      fulfilment,
      minimum: { pickup: money(least.pickup), delivery: money(least.delivery) },
      deliveryFee: money(shop.delivery_fee),
      maxQuantity: shop.max_quantity,
      changes: shop.changes,
      address,
      phone,
      payment,
      leadMinutes: leadMinutes(lead),
    },
    sizes: byId(file.sizes),
    items: byId(toldApart(file.items).map((item) => toItem(item, groups, photos, money))),
  }
}

const leadMinutes = (lead: MenuFile['shop']['lead_minutes']): Menu['shop']['leadMinutes'] =>
  typeof lead === 'object'
    ? { pickup: lead.pickup ?? null, delivery: lead.delivery ?? null }
    : { pickup: lead ?? null, delivery: lead ?? null }

const toGroup = (group: MenuFile['option_groups'][number], money: (price: number) => Money): OptionGroup => ({
  ...group,
  max: group.max ?? group.options.length,
  options: group.options.map((option) => ({ ...option, price: money(option.price) })),
})

const toItem = (
  { price, sizes = {}, options, description, photo, ...item }: MenuFile['items'][number],
  groups: ReadonlyMap<string, OptionGroup>,
  photos: ReadonlyMap<string, Photo>,
  money: (price: number) => Money,
): Item => ({
  ...item,
  description: description ?? null,
  photo: (photo === undefined ? null : photos.get(photo)) ?? null,
  price: price === undefined ? null : money(price),
  sizes: new Map(Object.entries(sizes).map(([size, amount]) => [size, money(amount)])),
  groups: options.flatMap((id) => groups.get(id) ?? []),
})

const byId = <T extends Named>(named: readonly T[]): ReadonlyMap<string, T> =>
  new Map(named.map((each) => [each.id, each]))
