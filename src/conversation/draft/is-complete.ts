import { type Menu, needsSize, type OptionGroup } from '../../menu/menu.ts'
import { isOpen, type MeantLine } from '../../understanding/meaning.ts'

/** Nothing that it cannot be without is still to be said of it. */
export function isComplete(
  { item: id, size, options }: Pick<MeantLine, 'item' | 'size' | 'options'>,
  menu: Menu,
): boolean {
  const item = menu.items.get(id)
  const said = options.flatMap((option) => (isOpen(option) || option.exclude ? [] : [option.option]))
  const isChosen = ({ min, options: among }: OptionGroup) => among.filter((one) => said.includes(one.id)).length >= min
  return item !== undefined && (size !== null || !needsSize(item)) && item.groups.every(isChosen)
}
