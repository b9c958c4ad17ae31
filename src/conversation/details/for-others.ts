import type { Customer, Draft } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { fulfilmentOf } from '../questions.ts'
import { isSizeOf } from '../sizes-named.ts'
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
    (asksToWarm(rest) && !isChange) ||
    (meaning !== null && describesOrdered(meaning, rest, draft, menu))
  )
}

/** "Fries well done", of fries that are ordered: how those should be, where "some fries well done" are more of them. */
function describesOrdered({ lines, changes, unmatched }: Meaning, text: string, draft: Draft, menu: Menu): boolean {
  const [line, ...more] = lines
  if (!line || more.length + changes.length + unmatched.length > 0) return false
  const { note, size, options, quantity } = line
  const saysHow = note !== null && !isSizeOf(note, menu) && size === null && options.length === 0 && quantity === 1
  return saysHow && !counts.test(text) && draft.lines.some(({ item }) => item === line.item)
}

const counts =
  /^\W*(?:an?|another|one|some|more|extra(?=\s+(?:portion|order))|and|plus|also|add|\d+|i|can|could|may|give|get|let)\b/i
