import type { Draft, DraftLine } from '../../customers/customer.ts'
import { type Fulfilment, type Item, type Menu, type Option, sizesLeft } from '../../menu/menu.ts'
import { needName } from '../../needs/need.ts'
import { lineName, lineOptions, withinText } from '../../orders/describe-line.ts'
import { quoteLine } from '../../orders/quote.ts'
import type { Question } from '../questions.ts'
import { leftOut } from '../words-asked.ts'
import type { Drawing, Facts } from './drawing.ts'
import { moneyOf, timeOf } from './formats.ts'

type Buttons = Drawing['buttons']

const change: Buttons = [
  [
    { label: 'Change', action: { verb: 'change' } },
    { label: 'Cancel', action: { verb: 'cancel' } },
  ],
]

/** The same where a placed order is changed. */
const leave: Buttons = [
  [
    { label: 'Change', action: { verb: 'change' } },
    { label: 'Leave it as it was', action: { verb: 'cancel' } },
  ],
]

/** Under an order that something was left out of. */
const asNote: Buttons = [[{ label: 'Add what is left out as a note', action: { verb: 'note' } }]]

/** A question in plain words, its likeliest answer first. "Change" and "Cancel" stand under each. */
export function renderQuestion(question: Question, draft: Draft, { menu }: Pick<Facts, 'menu'>): Drawing {
  const { text, buttons } = ask(question, menu)
  const isLast = question.kind === 'confirm' || question.kind === 'confirm-change'
  const regrets = isLast && leftOut(draft).length > 0 ? asNote : []
  return { text, buttons: [...buttons, ...regrets, ...(draft.amends ? leave : change)] }
}

function ask(question: Question, menu: Menu): Drawing {
  const money = moneyOf(menu)
  switch (question.kind) {
    case 'sold-out-item':
      return {
        text: `${question.item.name} is sold out, sorry.`,
        buttons: [
          [{ label: 'Leave it out', action: { verb: 'drop', number: question.line.key } }],
          [{ label: 'See the menu', action: { verb: 'menu' } }],
        ],
      }
    case 'unmatched':
      return {
        text: `I didn't understand ${question.words.map((words) => `“${words}”`).join(', ')}. Shall the shop read it as a note?`,
        buttons: [
          [
            { label: 'Add as a note', action: { verb: 'note' } },
            { label: 'Leave it out', action: { verb: 'leave' } },
          ],
          [{ label: 'See the menu', action: { verb: 'menu' } }],
        ],
      }
    case 'sold-out-option':
      return {
        text: `${question.option.name} is sold out, sorry.`,
        buttons: [
          [
            {
              label: `${question.item.name} without it`,
              action: { verb: 'without', number: question.line.key, id: question.option.id },
            },
          ],
          [{ label: `No ${question.item.name} then`, action: { verb: 'drop', number: question.line.key } }],
        ],
      }
    case 'sold-out-size':
      return {
        text: `${lineName(quoteLine(question.line, menu))} is sold out, sorry. Which size instead?`,
        buttons: [
          ...sizeButtons(question, menu),
          [
            {
              label: `No ${question.item.name} then`,
              action: { verb: 'drop', number: question.line.key },
            },
          ],
        ],
      }
    case 'size':
      return { text: `Which size for the ${told(question.line, menu)}?`, buttons: sizeButtons(question, menu) }
    case 'choice':
      return {
        text: `Which one for the ${told(question.line, menu)}?`,
        buttons: [
          ...question.among.map((option) => [optionButton(question.line.key, option, menu)]),
          [
            {
              label: 'None of these',
              action: { verb: 'neither', number: question.line.key, id: question.anyOf[0] ?? '' },
            },
          ],
        ],
      }
    case 'required':
      return {
        text: `${told(question.line, menu)}: which ${question.group.name.toLowerCase()}?`,
        buttons: question.group.options
          .filter((option) => option.available && !isChosenAlready(question, option))
          .map((option) => [optionButton(question.line.key, option, menu)]),
      }
    case 'too-many':
      return {
        text: `${told(question.line, menu)}: at most ${question.group.max} from ${question.group.name.toLowerCase()}. Which one shall I leave out?`,
        buttons: question.chosen.map((option) => [
          {
            label: `Without ${withinText(option.name)}`,
            action: { verb: 'without', number: question.line.key, id: option.id },
          },
        ]),
      }
    case 'said-again':
      return {
        text: `There ${question.line.quantity === 1 ? 'is' : 'are'} ${question.line.quantity} × ${told(question.line, menu)} already. ${question.said} in all, or ${question.said} more?`,
        buttons: [
          [
            { label: `${question.said} in all`, action: { verb: 'in-all', number: question.line.key } },
            { label: `${question.said} more`, action: { verb: 'so-many-more', number: question.line.key } },
          ],
        ],
      }
    case 'quantity':
      return {
        text: `Really ${question.line.quantity} × ${told(question.line, menu)}?`,
        buttons: [
          [{ label: `Yes, ${question.line.quantity}`, action: { verb: 'believe', number: question.line.key } }],
          [
            { label: `No, ${menu.shop.maxQuantity}`, action: { verb: 'cap', number: question.line.key } },
            { label: 'Leave it out', action: { verb: 'drop', number: question.line.key } },
          ],
        ],
      }
    case 'need':
      return {
        text: `${question.findings.map(({ why }) => why).join('. ')}. You told me: ${question.findings.map(({ need }) => needName(need)).join(', ')}. Shall I leave the ${question.item.name} out? You decide.`,
        buttons: [
          [{ label: 'Leave it out', action: { verb: 'avoid', number: question.line.key } }],
          [{ label: 'Keep it anyway', action: { verb: 'accept', number: question.line.key } }],
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
        text: `The smallest order for ${question.fulfilment} is ${money(question.minimum)}; ${money(question.missing)} to go. Add something and it's fine.`,
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

/** The line told from others of the same item: "Large Soup (no Onion)". */
const sizeButtons = ({ line, item }: { line: DraftLine; item: Item }, menu: Menu): Buttons =>
  sizesLeft(item).map(([size, price]) => [
    {
      label: `${menu.sizes.get(size)?.name ?? size}  ${moneyOf(menu)(price)}`,
      action: { verb: 'size', number: line.key, id: size },
    },
  ])

function told(line: DraftLine, menu: Menu): string {
  const quoted = quoteLine(line, menu)
  const options = lineOptions(quoted)
  return options ? `${lineName(quoted)} (${options})` : lineName(quoted)
}

const isChosenAlready = ({ line }: Extract<Question, { kind: 'required' }>, { id }: Option): boolean =>
  line.options.some((choice) => 'option' in choice && choice.option === id && !choice.exclude)

function optionButton(line: number, option: Option, menu: Menu): Buttons[number][number] {
  const price = option.price > 0 ? `  +${moneyOf(menu)(option.price)}` : ''
  return { label: `${option.name}${price}`, action: { verb: 'choose', number: line, id: option.id } }
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
    const text = `${menu.shop.name} takes no orders ${again}. Yours is kept here for a while: write again ${then}.`
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
