import type { DraftLine } from '../../customers/customer.ts'
import { moneyOf, timeOf } from '../../menu/formats.ts'
import type { Fulfilment, Menu } from '../../menu/menu.ts'
import { itemsAskedAbout } from '../items-alike.ts'
import type { Question } from '../questions.ts'
import { names } from '../wording.ts'
import { type Buttons, button } from './buttons.ts'
import type { Drawing } from './drawing.ts'

type OrderQuestion = Exclude<Question, { line: DraftLine }>

/** What has to be settled about the order as a whole. */
export function askAboutOrder(question: OrderQuestion, menu: Menu): Drawing {
  switch (question.kind) {
    case 'unmatched':
      return aboutWords(question.words, menu)
    case 'fulfilment':
      return { text: 'Pickup or delivery?', buttons: [menu.shop.fulfilment.map((way) => button(wayNames[way], way))] }
    case 'address':
      return { text: 'What is the address to deliver to?', buttons: pickupInstead(menu) }
    case 'phone':
      return { text: 'Which phone number can the courier call?', buttons: pickupInstead(menu) }
    case 'name':
      return { text: 'What name is it for?', buttons: [[button('No name, just the number', 'nameless')]] }
    case 'minimum':
      return tooLittle(question, menu)
    case 'closed':
      return closed(question.opens, menu)
    case 'not-then':
      return notThen(question, menu)
    case 'beside':
      return {
        text: `Shall I add that to order ${question.order}, or is it a new order?`,
        buttons: [[button(`Add to ${question.order}`, 'join'), button('A new order', 'apart')]],
      }
    case 'confirm-change':
      return {
        text: `Shall I change order ${question.order} like that?`,
        buttons: [[button('Confirm change', 'place')]],
      }
    case 'confirm':
      return { text: '', buttons: [[button('Place order', 'place')]] }
  }
}

const wayNames: Record<Fulfilment, string> = { pickup: 'Pickup', delivery: 'Delivery' }

function aboutWords(words: readonly string[], menu: Menu): Drawing {
  const alike = itemsAskedAbout(words, menu)
  const text = alike
    ? `Which one do you mean by “${words.join()}”? There is ${names(alike.items)}.`
    : `I didn't understand ${words.map((one) => `“${one}”`).join(', ')}. Shall the shop read it as a note?`
  return {
    text,
    buttons: [[button('Add as a note', 'note'), button('Leave it out', 'leave')], [button('See the menu', 'menu')]],
  }
}

function tooLittle({ fulfilment, minimum, missing }: Extract<Question, { kind: 'minimum' }>, menu: Menu): Drawing {
  const money = moneyOf(menu)
  const least = `The minimum order for ${fulfilment} is ${money(minimum)}; ${money(missing)} to go.`
  return {
    text: `${least} Add something and it's fine.`,
    buttons: [[button('See the menu', 'menu'), ...otherWay(fulfilment, menu)]],
  }
}

const otherWay = (fulfilment: Fulfilment, { shop }: Menu): Buttons[number] =>
  shop.fulfilment
    .filter((way) => shop.minimum[way] < shop.minimum[fulfilment])
    .map((way) => button(`${wayNames[way]} instead`, way))

const pickupInstead = ({ shop }: Menu): Buttons =>
  shop.fulfilment.includes('pickup') ? [[button('Pickup instead', 'pickup')]] : []

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
    buttons: [[button(`Order for ${when}`, 'later')]],
  }
}

function notThen({ at, why, opens, isOpenNow }: Extract<Question, { kind: 'not-then' }>, menu: Menu): Drawing {
  const isNot =
    why === 'passed' ? `${timeOf(menu, at)} has passed.` : `${menu.shop.name} is closed ${timeOf(menu, at)}.`
  const soon: Buttons = isOpenNow ? [[button('As soon as possible', 'soon')]] : []
  const later: Buttons = opens ? [[button(`Order for ${timeOf(menu, opens)}`, 'later')]] : []
  return {
    text: `${isNot} When would you like it? Tap, or write another time.`,
    buttons: why === 'passed' ? [...soon, ...later] : [...later, ...soon],
  }
}
