import { type Change, isChosen, type MeantLine } from '../meaning.ts'

/** "Two tacos" both as a line and as a change to two: the model means one of them, and doing both would be too much. */
export const isSaidTwice = (lines: readonly MeantLine[], changes: readonly Change[]): boolean =>
  changes.some((change) => lines.some((line) => isOfIts(change, line) || saysTheSame(change, line)))

/** Of the line's own item; what goes may make room for it: "not the large coke, a small one". */
const isOfIts = ({ op, target }: Change, { item }: MeantLine): boolean =>
  typeof target === 'object' &&
  'item' in target &&
  target.item === item &&
  !['remove', 'fewer', 'keep', 'item'].includes(op)

function saysTheSame(change: Change, { item, quantity, size, options }: MeantLine): boolean {
  switch (change.op) {
    case 'quantity':
      return quantity > 1 && change.quantity === quantity
    case 'size':
      return change.size === size
    case 'item':
      return change.item === item
    case 'option': {
      const { option: said } = change
      return options.some(
        (one) => isChosen(one) && isChosen(said) && one.option === said.option && one.exclude === said.exclude,
      )
    }
    default:
      return false
  }
}
