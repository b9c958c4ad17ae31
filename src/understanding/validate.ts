import { type Item, type Menu, type Option, optionOf } from '../menu/menu.ts'
import { inquiryProblems } from './inquiry.ts'
import { type Change, type Description, isOpen, type LineOption, type Meaning, type MeantLine } from './meaning.ts'

export type Validated =
  | { ok: true; meaning: Meaning }
  /** Sentences that name the place and what is wrong there, for the one who wrote the meaning to put it right. */
  | { ok: false; problems: string[] }

/** Of one thing at once. */
export const most = 999

type Report = (problem: string) => void

/** What a meaning says about the menu is there on the menu. Everything passes here, whoever understood it. */
export function validateMeaning(meaning: Meaning, menu: Menu): Validated {
  const problems: string[] = []
  meaning.lines.forEach((line, index) => {
    checkLine(line, menu, (problem) => problems.push(`line ${index + 1}: ${problem}`))
  })
  meaning.changes.forEach((change, index) => {
    checkChange(change, menu, (problem) => problems.push(`change ${index + 1}: ${problem}`))
  })
  if (meaning.question) problems.push(...inquiryProblems(meaning.question, menu))
  return problems.length === 0 ? { ok: true, meaning } : { ok: false, problems }
}

function checkLine({ item: id, quantity, size, options }: MeantLine, menu: Menu, report: Report): void {
  checkQuantity('quantity', quantity, report)
  const item = menu.items.get(id)
  if (!item) {
    report(unknownItem(id))
    return
  }
  if (size !== null) checkSize(size, [item], report)
  for (const option of options) checkOption(option, [item], report)
}

function checkChange(change: Change, menu: Menu, report: Report): void {
  const { target, pieces = 1 } = change
  checkQuantity('pieces', pieces, report)
  const description = typeof target === 'object' && !('nth' in target) ? target : {}
  const item = description.item === undefined ? undefined : menu.items.get(description.item)
  if (description.item !== undefined && !item) report(unknownItem(description.item))
  if (typeof target === 'object' && 'nth' in target) checkQuantity('nth', target.nth, report)
  // Which line is meant, only the draft knows: what no item has can be wrong of all of them.
  const all = [...menu.items.values()]
  const items = item ? [item] : all
  checkDescription(description, all, report)
  switch (change.op) {
    case 'quantity':
      checkQuantity('quantity', change.quantity, report)
      break
    case 'more':
    case 'fewer':
    case 'again':
      checkQuantity('by', change.by, report)
      break
    case 'size':
      checkSize(change.size, items, report)
      break
    case 'option':
      checkOption(change.option, items, report)
      break
    case 'item':
      if (!menu.items.has(change.item)) report(unknownItem(change.item))
  }
}

function checkDescription({ size, option, category }: Description, items: readonly Item[], report: Report): void {
  if (size !== undefined) checkSize(size, items, report)
  if (option !== undefined && !items.some((item) => optionOf(item, option)))
    report(`${which(items)} option "${option}"`)
  if (category !== undefined && !items.some((item) => item.category === category))
    report(`the menu has no category "${category}"`)
}

function checkQuantity(name: string, value: number, report: Report): void {
  if (!Number.isInteger(value) || value < 1 || value > most)
    report(`${name} is ${value}, but must be a whole number from 1 to ${most}`)
}

function checkSize(size: string, items: readonly Item[], report: Report): void {
  if (!items.some(({ sizes }) => sizes.has(size))) report(`${which(items)} size "${size}"`)
}

function checkOption(choice: LineOption, items: readonly Item[], report: Report): void {
  const ids = isOpen(choice) ? choice.anyOf : [choice.option]
  if (new Set(ids).size < (isOpen(choice) ? 2 : 1)) report('a choice left open needs two different options or more')
  if (choice.count !== null) checkQuantity('count', choice.count, report)
  for (const id of ids) {
    const options = items.map((item) => optionOf(item, id)).filter((option): option is Option => option !== undefined)
    if (options.length === 0) report(`${which(items)} option "${id}"`)
    else if (choice.count !== null && !options.some(({ counted }) => counted))
      report(`option "${id}" is not counted, so its count must be null`)
  }
}

const unknownItem = (id: string): string => `there is no item "${id}" on the menu`

const which = ([item, ...others]: readonly Item[]): string =>
  item && others.length === 0 ? `item "${item.id}" has no` : 'no item of the menu has'
