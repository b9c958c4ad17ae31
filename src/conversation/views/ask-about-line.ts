import type { DraftLine } from '../../customers/customer.ts'
import { type Menu, type Option, sizesLeft } from '../../menu/menu.ts'
import { needName } from '../../needs/need.ts'
import { lineName, lineOptions, withinText } from '../../orders/describe-line.ts'
import { quoteLine } from '../../orders/quote.ts'
import type { Question } from '../questions.ts'
import type { Drawing } from './drawing.ts'
import { moneyOf } from './formats.ts'

type Buttons = Drawing['buttons']
type LineQuestion = Extract<Question, { line: DraftLine }>

/** What has to be settled about one line. */
export function askAboutLine(question: LineQuestion, menu: Menu): Drawing {
  switch (question.kind) {
    case 'sold-out-item':
      return {
        text: `${question.item.name} is sold out, sorry.`,
        buttons: [
          [{ label: 'Leave it out', action: { verb: 'drop', number: question.line.key } }],
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
  }
}

/** The line told from others of the same item: "Large Soup (no Onion)". */
function told(line: DraftLine, menu: Menu): string {
  const quoted = quoteLine(line, menu)
  const options = lineOptions(quoted)
  return options ? `${lineName(quoted)} (${options})` : lineName(quoted)
}

const sizeButtons = ({ line, item }: LineQuestion, menu: Menu): Buttons =>
  sizesLeft(item).map(([size, price]) => [
    {
      label: `${menu.sizes.get(size)?.name ?? size}  ${moneyOf(menu)(price)}`,
      action: { verb: 'size', number: line.key, id: size },
    },
  ])

const isChosenAlready = ({ line }: Extract<Question, { kind: 'required' }>, { id }: Option): boolean =>
  line.options.some((choice) => 'option' in choice && choice.option === id && !choice.exclude)

function optionButton(line: number, option: Option, menu: Menu): Buttons[number][number] {
  const price = option.price > 0 ? `  +${moneyOf(menu)(option.price)}` : ''
  return { label: `${option.name}${price}`, action: { verb: 'choose', number: line, id: option.id } }
}
