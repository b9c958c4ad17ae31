import { isFlavoring, isSauce } from '../../../../english/ingredients.ts'
import { type Item, optionOf } from '../../../../menu/menu.ts'
import { wordsIn } from '../../tokens/tokenise.ts'

/** "Oat milk" and "almond milk" are. */
export const areOneKind = (item: Item, one: string, other: string): boolean =>
  kindOf(item, one) !== undefined && kindOf(item, one) === kindOf(item, other)

/** ... And whoever has the one has not the other too, where one may well have two syrups. */
export const excludeEachOther = (item: Item, one: string, other: string): boolean =>
  areOneKind(item, one, other) && !isFlavoring(kindOf(item, one) ?? '') && !isSauce(kindOf(item, one) ?? '')

const kindOf = (item: Item, option: string): string | undefined => wordsIn(optionOf(item, option)?.name ?? '').at(-1)
