import type { DraftLine } from '../../customers/customer.ts'
import { moneyOf, timeOf } from '../../menu/formats.ts'
import type { Fulfilment, Menu } from '../../menu/menu.ts'
import { itemsAskedAbout } from '../items-alike.ts'
import type { Question } from '../questions.ts'
import { names } from '../wording.ts'
import type { Drawing } from './drawing.ts'

type Buttons = Drawing['buttons']
type OrderQuestion = Exclude<Question, { line: DraftLine }>

/** What has to be settled about the order as a whole. */
export function askAboutOrder(question: OrderQuestion, menu: Menu): Drawing {
  const money = moneyOf(menu)
  switch (question.kind) {
    case 'unmatched':
      return {
        text: aboutWords(question.words, menu),
        buttons: [
          [
            { label: 'Add as a note', action: { verb: 'note' } },
            { label: 'Leave it out', action: { verb: 'leave' } },
          ],
          [{ label: 'See the menu', action: { verb: 'menu' } }],
        ],
      }
    case 'fulfilment':
      return {
        text: 'Pickup or delivery?',
        buttons: [
          menu.shop.fulfilment.map((way) => ({
            label: way === 'pickup' ? 'Pickup' : 'Delivery',
            action: { verb: way },
          })),
        ],
      }
    case 'address':
      return { text: 'What is the address to deliver to?', buttons: pickupInstead(menu) }
    case 'phone':
      return { text: 'Which phone number can the courier call?', buttons: pickupInstead(menu) }
    case 'name':
      return {
        text: 'What name is it for?',
        buttons: [[{ label: 'No name, just the number', action: { verb: 'nameless' } }]],
      }
    case 'minimum':
      return {
        text: `The minimum order for ${question.fulfilment} is ${money(question.minimum)}; ${money(question.missing)} to go. Add something and it's fine.`,
        buttons: [[{ label: 'See the menu', action: { verb: 'menu' } }, ...otherWay(question.fulfilment, menu)]],
      }
    case 'closed':
      return closed(question.opens, menu)
    case 'not-then':
      return notThen(question, menu)
    case 'beside':
      return {
        text: `Shall I add that to order ${question.order}, or is it a new order?`,
        buttons: [
          [
            { label: `Add to ${question.order}`, action: { verb: 'join' } },
            { label: 'A new order', action: { verb: 'apart' } },
          ],
        ],
      }
    case 'confirm-change':
      return {
        text: `Shall I change order ${question.order} like that?`,
        buttons: [[{ label: 'Confirm change', action: { verb: 'place' } }]],
      }
    case 'confirm':
      return { text: '', buttons: [[{ label: 'Place order', action: { verb: 'place' } }]] }
  }
}

function aboutWords(words: readonly string[], menu: Menu): string {
  const alike = itemsAskedAbout(words, menu)
  if (alike) return `Which one do you mean by “${words.join()}”? There is ${names(alike.items)}.`
  return `I didn't understand ${words.map((one) => `“${one}”`).join(', ')}. Shall the shop read it as a note?`
}

const otherWay = (fulfilment: Fulfilment, { shop }: Menu): Buttons[number] =>
  shop.fulfilment
    .filter((way) => shop.minimum[way] < shop.minimum[fulfilment])
    .map((way) => ({ label: way === 'pickup' ? 'Pickup instead' : 'Delivery instead', action: { verb: way } }))

const pickupInstead = ({ shop }: Menu): Buttons =>
  shop.fulfilment.includes('pickup') ? [[{ label: 'Pickup instead', action: { verb: 'pickup' } }]] : []

function closed(opens: Date | null, menu: Menu): Drawing {
  if (!opens) {
    const until = menu.shop.pause?.until
    const again = until ? `until ${timeOf(menu, until)}` : 'for now'
    const then = until ? 'then' : 'a little later'
    const text = `${menu.shop.name} isn't taking orders ${again}. Yours is kept here for a while: write again ${then}.`
    return { text, buttons: [] }
  }
  const when = timeOf(menu, opens)
  return {
    text: `${menu.shop.name} is closed and opens ${when}. You can order now for then.`,
    buttons: [[{ label: `Order for ${when}`, action: { verb: 'later' } }]],
  }
}

function notThen({ at, why, opens, isOpenNow }: Extract<Question, { kind: 'not-then' }>, menu: Menu): Drawing {
  const isNot =
    why === 'passed' ? `${timeOf(menu, at)} has passed.` : `${menu.shop.name} is closed ${timeOf(menu, at)}.`
  const soon: Buttons = isOpenNow ? [[{ label: 'As soon as possible', action: { verb: 'soon' } }]] : []
  const later: Buttons = opens ? [[{ label: `Order for ${timeOf(menu, opens)}`, action: { verb: 'later' } }]] : []
  return {
    text: `${isNot} When would you like it? Tap, or write another time.`,
    buttons: why === 'passed' ? [...soon, ...later] : [...later, ...soon],
  }
}
