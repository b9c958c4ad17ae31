import type { DraftLine } from '../../customers/customer.ts'
import { moneyOf } from '../../menu/formats.ts'
import { type Menu, type Option, sizesLeft } from '../../menu/menu.ts'
import { needName } from '../../needs/need.ts'
import { lineName, lineOptions, withinText } from '../../orders/describe-line.ts'
import { quoteLine } from '../../orders/quote.ts'
import type { Question } from '../questions.ts'
import type { Drawing } from './drawing.ts'
import { type Button, type Buttons, choiceButton, lineButton } from './line-buttons.ts'

type LineQuestion = Extract<Question, { line: DraftLine }>

/** What has to be settled about one line. */
export function askAboutLine(question: LineQuestion, menu: Menu): Drawing {
  const { line } = question
  switch (question.kind) {
    case 'sold-out-item':
      return {
        text: `${question.item.name} is sold out, sorry.`,
        buttons: [[lineButton('Leave it out', 'drop', line)], [{ label: 'See the menu', action: { verb: 'menu' } }]],
      }
    case 'sold-out-option':
      return {
        text: `${question.option.name} is sold out, sorry.`,
        buttons: [
          [choiceButton(`${question.item.name} without it`, 'without', line, question.option.id)],
          [lineButton(`No ${question.item.name} then`, 'drop', line)],
        ],
      }
    case 'sold-out-size':
      return {
        text: `${lineName(quoteLine(line, menu))} is sold out, sorry. Which size instead?`,
        buttons: [...sizeButtons(question, menu), [lineButton(`No ${question.item.name} then`, 'drop', line)]],
      }
    case 'size':
      return { text: `Which size for the ${told(line, menu)}?`, buttons: sizeButtons(question, menu) }
    case 'choice':
      return {
        text: `Which one for the ${told(line, menu)}?`,
        buttons: [
          ...question.among.map((option) => [optionButton(line, option, menu)]),
          [choiceButton('None of these', 'neither', line, question.anyOf[0] ?? '')],
        ],
      }
    case 'required':
      return {
        text: `${told(line, menu)}: which ${question.group.name.toLowerCase()}?`,
        buttons: question.group.options
          .filter((option) => option.available && !isChosenAlready(question, option))
          .map((option) => [optionButton(line, option, menu)]),
      }
    case 'too-many':
      return {
        text: `${told(line, menu)}: at most ${question.group.max} from ${question.group.name.toLowerCase()}. Which one shall I leave out?`,
        buttons: question.chosen.map(({ id, name }) => [
          choiceButton(`Without ${withinText(name)}`, 'without', line, id),
        ]),
      }
    case 'said-again':
      return {
        text: `There ${line.quantity === 1 ? 'is' : 'are'} ${line.quantity} × ${told(line, menu)} already. ${question.said} in all, or ${question.said} more?`,
        buttons: [
          [
            lineButton(`${question.said} in all`, 'in-all', line),
            lineButton(`${question.said} more`, 'so-many-more', line),
          ],
        ],
      }
    case 'quantity':
      return {
        text: `Really ${line.quantity} × ${told(line, menu)}?`,
        buttons: [
          [lineButton(`Yes, ${line.quantity}`, 'believe', line)],
          [lineButton(`No, ${menu.shop.maxQuantity}`, 'cap', line), lineButton('Leave it out', 'drop', line)],
        ],
      }
    case 'need':
      return {
        text: `${question.findings.map(({ why }) => why).join('. ')}. You told me: ${question.findings.map(({ need }) => needName(need)).join(', ')}. Shall I leave the ${question.item.name} out? You decide.`,
        buttons: [[lineButton('Leave it out', 'avoid', line)], [lineButton('Keep it anyway', 'accept', line)]],
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
    choiceButton(`${menu.sizes.get(size)?.name ?? size}  ${moneyOf(menu)(price)}`, 'size', line, size),
  ])

const isChosenAlready = ({ line }: Extract<Question, { kind: 'required' }>, { id }: Option): boolean =>
  line.options.some((choice) => 'option' in choice && choice.option === id && !choice.exclude)

function optionButton(line: DraftLine, option: Option, menu: Menu): Button {
  const price = option.price > 0 ? `  +${moneyOf(menu)(option.price)}` : ''
  return choiceButton(`${option.name}${price}`, 'choose', line, option.id)
}
