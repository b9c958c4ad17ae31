import { sizeOfItem } from '../menu/sold-out.ts'
import { lineName } from './describe-line.ts'
import type { OrderLine } from './order.ts'

/** Something that can run out, by its id, and what it is called then. */
export interface Thing {
  id: string
  text: string
}

/** What of a line's dish can run out: it, or the size that it is in. */
export const thingsOf = (line: OrderLine): Thing[] =>
  line.size === null
    ? [{ id: line.item, text: line.name }]
    : [
        { id: sizeOfItem(line.item, line.size.id), text: lineName(line) },
        { id: line.item, text: `${line.name} in every size` },
      ]
