import { leadsOn } from '../../../english/name-words.ts'
import { unsaid } from '../../../menu/makeup.ts'
import type { Item, Menu, Named } from '../../../menu/menu.ts'
import type { Sense } from '../mentions/sense.ts'
import { namedAlike, namedByCategory } from './names-in-common.ts'
import { sizeInPieces } from './sizes-in-pieces.ts'

/** Everything on the menu that has a name. */
export function* namesOf(menu: Menu): Generator<[Pick<Named, 'name' | 'aliases'>, Sense]> {
  for (const size of menu.sizes.values()) yield [sizeInPieces(size, menu), { kind: 'size', id: size.id }]
  const groups = new Set([...menu.items.values()].flatMap((item) => item.groups))
  const alike = namedAlike(menu, groups)
  const itemNames = namedByCategory(menu)
  for (const item of menu.items.values()) {
    yield [alike.item(itemNames(item)), { kind: 'item', id: item.id, item }]
    yield [
      { name: item.category, aliases: [] },
      { kind: 'label', id: item.category },
    ]
  }
  for (const group of groups) {
    if (!leadsOn(group.name)) {
      yield [
        { name: group.name, aliases: [] },
        { kind: 'label', id: group.id },
      ]
    }
    for (const option of group.options) yield [alike.option(option, group), { kind: 'option', id: option.id }]
  }
}

/** Has all sizes and options of the menu, and needs none of them. */
export const anythingOn = ({ items, sizes }: Menu): Item => ({
  id: '',
  name: '',
  aliases: [],
  category: '',
  description: null,
  photo: null,
  ...unsaid,
  available: true,
  popular: false,
  price: null,
  sizes: new Map([...sizes.keys()].map((id) => [id, 0])),
  groups: [...new Set([...items.values()].flatMap(({ groups }) => groups))].map((group) => ({ ...group, min: 0 })),
})
