import type { DraftLine } from '../../customers/customer.ts'
import { moneyOf } from '../../menu/formats.ts'
import { type Menu, type Option, sizesLeft } from '../../menu/menu.ts'
import { needName } from '../../needs/need.ts'
import { lineName, lineOptions, withinText } from '../../orders/describe-line.ts'
import { quoteLine } from '../../orders/quote.ts'
import type { Question } from '../questions.ts'
import { type Button, type Buttons, button, choiceButton, lineButton } from './buttons.ts'
import type { Drawing } from './drawing.ts'

type LineQuestion = Extract<Question, { line: DraftLine }>

/** What has to be settled about one line. */
export function askAboutLine(question: LineQuestion, menu: Menu): Drawing {
  switch (question.kind) {
    case 'sold-out-item':
      return itemSoldOut(question)
    case 'sold-out-option':
      return optionSoldOut(question)
    case 'sold-out-size':
      return sizeSoldOut(question, menu)
    case 'size':
      return { text: `Which size for the ${told(question.line, menu)}?`, buttons: sizeButtons(question, menu) }
    case 'choice':
      return whichOption(question, menu)
    case 'required':
      return whichOfGroup(question, menu)
    case 'too-many':
      return oneTooMany(question, menu)
    case 'said-again':
      return inAllOrMore(question, menu)
    case 'quantity':
      return reallySoMany(question, menu)
    case 'count':
      return reallySoManyOf(question, menu)
    case 'need':
      return withNeed(question)
  }
}

type Of<Kind extends LineQuestion['kind']> = Extract<LineQuestion, { kind: Kind }>

const itemSoldOut = ({ line, item }: Of<'sold-out-item'>): Drawing => ({
  text: `${item.name} is sold out, sorry.`,
  buttons: [[lineButton('Leave it out', 'drop', line)], [button('See the menu', 'menu')]],
})

const optionSoldOut = ({ line, item, option }: Of<'sold-out-option'>): Drawing => ({
  text: `${option.name} is sold out, sorry.`,
  buttons: [
    [choiceButton(`${item.name} without it`, 'without', line, option.id)],
    [lineButton(`No ${item.name} then`, 'drop', line)],
  ],
})

const sizeSoldOut = (question: Of<'sold-out-size'>, menu: Menu): Drawing => ({
  text: `${lineName(quoteLine(question.line, menu))} is sold out, sorry. Which size instead?`,
  buttons: [...sizeButtons(question, menu), [lineButton(`No ${question.item.name} then`, 'drop', question.line)]],
})

const whichOption = ({ line, among, anyOf }: Of<'choice'>, menu: Menu): Drawing => ({
  text: `Which one for the ${told(line, menu)}?`,
  buttons: [
    ...among.map((option) => [optionButton(line, option, menu)]),
    [choiceButton('None of these', 'neither', line, anyOf[0] ?? '')],
  ],
})

function whichOfGroup({ line, group }: Of<'required'>, menu: Menu): Drawing {
  const chosen = group.options.filter((option) => isChosenAlready(line, option))
  const left = chosen.length === 0 ? '' : ` ${group.min - chosen.length} more.`
  return {
    text: `${told(line, menu)}: which ${group.name.toLowerCase()}?${left}`,
    buttons: group.options
      .filter((option) => option.available && !chosen.includes(option))
      .map((option) => [optionButton(line, option, menu)]),
  }
}

function oneTooMany({ line, group, chosen }: Of<'too-many'>, menu: Menu): Drawing {
  const most = `at most ${group.max} from ${group.name.toLowerCase()}`
  return {
    text: `${told(line, menu)}: ${most}. Which one shall I leave out?`,
    buttons: chosen.map(({ id, name }) => [choiceButton(`Without ${withinText(name)}`, 'without', line, id)]),
  }
}

function inAllOrMore({ line, said }: Of<'said-again'>, menu: Menu): Drawing {
  const there = `There ${line.quantity === 1 ? 'is' : 'are'} ${line.quantity} × ${told(line, menu)} already.`
  return {
    text: `${there} ${said} in all, or ${said} more?`,
    buttons: [[lineButton(`${said} in all`, 'in-all', line), lineButton(`${said} more`, 'so-many-more', line)]],
  }
}

const reallySoMany = ({ line }: Of<'quantity'>, menu: Menu): Drawing => ({
  text: `Really ${line.quantity} × ${told(line, menu)}?`,
  buttons: [
    [lineButton(`Yes, ${line.quantity}`, 'believe', line)],
    [lineButton(`No, ${menu.shop.maxQuantity}`, 'cap', line), lineButton('Leave it out', 'drop', line)],
  ],
})

const reallySoManyOf = ({ line, item, option, count }: Of<'count'>, menu: Menu): Drawing => ({
  text: `Really ${count} × ${option.name} with the ${item.name}?`,
  buttons: [
    [lineButton(`Yes, ${count}`, 'believe', line)],
    [lineButton(`No, ${menu.shop.maxQuantity}`, 'cap', line), choiceButton('None', 'without', line, option.id)],
  ],
})

function withNeed({ line, item, findings }: Of<'need'>): Drawing {
  const why = findings.map((finding) => finding.why).join('. ')
  const needs = findings.map(({ need }) => needName(need)).join(', ')
  return {
    text: `${why}. You told me: ${needs}. Shall I leave the ${item.name} out? You decide.`,
    buttons: [[lineButton('Leave it out', 'avoid', line)], [lineButton('Keep it anyway', 'accept', line)]],
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

const isChosenAlready = ({ options }: DraftLine, { id }: Option): boolean =>
  options.some((choice) => 'option' in choice && choice.option === id && !choice.exclude)

function optionButton(line: DraftLine, option: Option, menu: Menu): Button {
  const price = option.price > 0 ? `  +${moneyOf(menu)(option.price)}` : ''
  return choiceButton(`${option.name}${price}`, 'choose', line, option.id)
}
