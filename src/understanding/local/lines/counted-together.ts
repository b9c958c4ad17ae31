import { isDrinks } from '../../../english/drinks.ts'
import { isSide } from '../../../english/things.ts'
import { is } from '../mentions/mention.ts'
import { isSeveral } from '../mentions/senses.ts'
import { type Draft, headOf, quantityOf } from './draft.ts'

/** "2 cod and chips" are hardly two with one chips between them: two of each, most likely. */
export const withCountedTogether = (wholes: readonly Draft[]): Draft[] =>
  wholes.map((side, at) => {
    const dish = wholes[at - 1]
    return dish && isServedWith(side, dish) ? { ...side, quantity: quantityOf(dish), doubtful: true } : side
  })

/** Neither is told apart from the other: not "2 cods and chips", "2 cod and a chips", "2 cod, chips". */
function isServedWith(side: Draft, dish: Draft): boolean {
  const { mentions, head } = dish.segment
  const isOneDish = quantityOf(dish) > 1 && !isSeveral(headOf(dish.segment)) && !isDrinks(dish.item.category)
  const areJoined = head === mentions.length - 2 && is(mentions[head + 1], 'and')
  const isBare = side.quantity === null && side.segment.items.length > 0 && side.segment.head === 0
  return isOneDish && areJoined && isBare && isSide(side.item.name)
}
