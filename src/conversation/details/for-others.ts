import type { Customer } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { fulfilmentOf } from '../questions.ts'
import type { Heard } from '../turn.ts'
import { tellsCourier } from './courier-words.ts'
import { asksForPaper, asksToWarm, asksToWrite, comesLate, tellsKitchen } from './kitchen-words.ts'
import { isOnMenu } from './personal-words.ts'

type Text = Extract<Heard, { kind: 'text' }>

/** What the desk only passes on, as it is: to whoever brings the order, or to the kitchen. */
export const isForOthers = (customer: Customer, heard: Text, menu: Menu): boolean =>
  isForCourier(customer, heard, menu) || isForKitchen(customer, heard, menu)

/** "Ring the bell twice" and nothing else, even if the shop sells something called so. */
const isForCourier = ({ draft, profile }: Customer, { details: { rest } }: Text, menu: Menu): boolean =>
  draft !== null &&
  fulfilmentOf(draft, profile, menu) !== 'pickup' &&
  tellsCourier(rest) &&
  !/(?<!^\W*(?:oh\s+|ok\s+)?)\b(?:(?:and|n)(?! (?:text|call|ring|knock|buzz)\b)|also|add|plus)\b|[,;.!?]\s*\S/i.test(
    rest,
  )

/** "And napkins please", where nothing of the menu is spoken of; a size may be: "cut it into small pieces". */
function isForKitchen({ draft }: Customer, { details: { rest }, meaning }: Text, menu: Menu): boolean {
  if (!draft || draft.lines.length === 0) return false
  const isChange = meaning?.sure === true && meaning.lines.length + meaning.changes.length > 0
  return (
    asksToWrite(rest) ||
    asksForPaper(rest) ||
    comesLate(rest) ||
    (tellsKitchen(rest) && !isOnMenu(rest, menu)) ||
    (asksToWarm(rest) && !isChange)
  )
}
