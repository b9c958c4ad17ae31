import { type Item, type Menu, type Option, optionOf } from '../menu/menu.ts'
import { inquiryProblems } from './inquiry.ts'
import { type Change, type Description, isOpen, type LineOption, type Meaning, type MeantLine } from './meaning.ts'

export type Validated =
  | { ok: true; meaning: Meaning }
  /** Sentences that name the place and what is wrong there, for the one who wrote the meaning to put it right. */
  | { ok: false; problems: string[] }

/** Of one thing at once. */
export const most = 999

/** What a meaning says about the menu is there on the menu. Everything passes here, whoever understood it. */
export function validateMeaning(meaning: Meaning, menu: Menu): Validated {
  const problems = [
    ...meaning.lines.flatMap((line, index) =>
      [...lineProblems(line, menu)].map((problem) => `line ${index + 1}: ${problem}`),
    ),
    ...meaning.changes.flatMap((change, index) =>
      [...changeProblems(change, menu)].map((problem) => `change ${index + 1}: ${problem}`),
    ),
    ...(meaning.question ? inquiryProblems(meaning.question, menu) : []),
  ]
  return problems.length === 0 ? { ok: true, meaning } : { ok: false, problems }
}

function* lineProblems({ item: id, quantity, size, options }: MeantLine, menu: Menu): Iterable<string> {
  yield* quantityProblems('quantity', quantity)
  const item = menu.items.get(id)
  if (!item) {
    yield unknownItem(id)
    return
  }
  if (size !== null) yield* sizeProblems(size, [item])
  for (const option of options) yield* optionProblems(option, [item])
}

function* changeProblems(change: Change, menu: Menu): Iterable<string> {
  const { target, pieces = 1 } = change
  yield* quantityProblems('pieces', pieces)
  const description = typeof target === 'object' && !('nth' in target) ? target : {}
  const item = description.item === undefined ? undefined : menu.items.get(description.item)
  if (description.item !== undefined && !item) yield unknownItem(description.item)
  if (typeof target === 'object' && 'nth' in target) yield* quantityProblems('nth', target.nth)
  // Which line is meant, only the draft knows: what no item has can be wrong of all of them.
  const all = [...menu.items.values()]
  const items = item ? [item] : all
  yield* descriptionProblems(description, all)
  switch (change.op) {
    case 'quantity':
      return yield* quantityProblems('quantity', change.quantity)
    case 'more':
    case 'fewer':
    case 'again':
      return yield* quantityProblems('by', change.by)
    case 'size':
      return yield* sizeProblems(change.size, items)
    case 'option':
      return yield* optionProblems(change.option, items)
    case 'item':
      if (!menu.items.has(change.item)) yield unknownItem(change.item)
  }
}

function* descriptionProblems({ size, option, category }: Description, items: readonly Item[]): Iterable<string> {
  if (size !== undefined) yield* sizeProblems(size, items)
  if (option !== undefined && !items.some((item) => optionOf(item, option))) yield `${which(items)} option "${option}"`
  if (category !== undefined && !items.some((item) => item.category === category))
    yield `the menu has no category "${category}"`
}

function* quantityProblems(name: string, value: number): Iterable<string> {
  if (!Number.isInteger(value) || value < 1 || value > most)
    yield `${name} is ${value}, but must be a whole number from 1 to ${most}`
}

function* sizeProblems(size: string, items: readonly Item[]): Iterable<string> {
  if (!items.some(({ sizes }) => sizes.has(size))) yield `${which(items)} size "${size}"`
}

function* optionProblems(choice: LineOption, items: readonly Item[]): Iterable<string> {
  const ids = isOpen(choice) ? choice.anyOf : [choice.option]
  if (new Set(ids).size < (isOpen(choice) ? 2 : 1)) yield 'a choice left open needs two different options or more'
  if (choice.count !== null) yield* quantityProblems('count', choice.count)
  for (const id of ids) {
    const options = items.map((item) => optionOf(item, id)).filter((option): option is Option => option !== undefined)
    if (options.length === 0) yield `${which(items)} option "${id}"`
    else if (choice.count !== null && !options.some(({ counted }) => counted))
      yield `option "${id}" is not counted, so its count must be null`
  }
}

const unknownItem = (id: string): string => `there is no item "${id}" on the menu`

const which = ([item, ...others]: readonly Item[]): string =>
  item && others.length === 0 ? `item "${item.id}" has no` : 'no item of the menu has'
