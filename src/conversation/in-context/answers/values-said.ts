import type { Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing, optionWanted } from '../../../understanding/meanings.ts'
import type { Question } from '../../questions.ts'
import type { Context } from '../context.ts'
import { type Asked, type Found, findIn, groupWords, type OpenLine, openLines, valuesOf } from './values-named.ts'

/** Longer texts do more than to answer. */
const mostWords = 16

/**
 * "Large for both", "one plain, the other sesame", "two large ones", "the latte large and the mocha small": what is
 * asked about, of each line that lacks it.
 */
export function valuesSaid(text: string, { customer, menu, question }: Context): Meaning | null {
  if (question?.kind !== 'size' && question?.kind !== 'required') return null
  const said = plain(text).split(' ')
  if (said.length > mostWords) return null
  const open = openLines(question, customer.draft?.lines ?? [], menu)
  const found = findIn(said, valuesOf(question, menu), open, groupWords(question))
  const changes = found && changesOf(found, question, open)
  if (!changes || changes.length === 0) return null
  return changing(changes, { sure: true })
}

/** The one value among those asked about that the words name; null: none, or they say more. */
export function valueSaid(text: string, question: Question | null, menu: Menu): Change | null {
  if (question?.kind !== 'size' && question?.kind !== 'required') return null
  const found = findIn(plain(text).split(' '), valuesOf(question, menu), [], groupWords(question))
  const [value, ...others] = found?.values ?? []
  return found && value && others.length === 0 && found.counts.length === 0
    ? changeOf(question, value, 'implied')
    : null
}

/** All values among those asked about that the words name, where they say nothing else; none: they do. */
export function valuesAlone(text: string, question: Asked, menu: Menu): string[] {
  const found = findIn(plain(text).split(' '), valuesOf(question, menu), [], groupWords(question))
  return !found || found.counts.length > 0 || found.isApart || found.isOne ? [] : found.values
}

function changesOf(found: Found, question: Asked, open: readonly OpenLine[]): Change[] | null {
  const [first, second, ...others] = found.values
  const [only, ...more] = open
  const several = ofSeveral(found, question, open)
  if (several) return several
  if (first === undefined || !only || others.length > 0) return null
  if (second === undefined) return ofOneValue(first, found, question, open)
  if (found.isOfEach) return null
  // "One large one small" is read as the pieces that it counts.
  const isSize = question.kind === 'size'
  if (isSize && more.length === 0 && found.isOne && found.counts.length > 0 && !found.isApart) return null
  if (more.length === 0)
    return only.quantity === 2 && found.named.length === 0 ? inTwo(first, second, question, only) : null
  if (open.length !== 2 || found.counts.some((count) => count > 1)) return null
  const order = found.named.length === 2 ? found.named : found.named.length === 0 ? [0, 1] : null
  return order && withEach([first, second], order, question, open)
}

/** "Mac, slaw and potatoes", where three sides belong to the one meal: no further dishes; null: they don't. */
function ofSeveral(found: Found, question: Asked, open: readonly OpenLine[]): Change[] | null {
  const { values, counts, isApart, isOne, isOfEach } = found
  const [only, ...more] = open
  if (question.kind !== 'required' || !only || (more.length > 0 && !isOfEach)) return null
  const { min, max } = question.group
  const fit = values.length > 1 && values.length <= max && new Set(values).size === values.length
  const areOfOne = min > 1 || only.quantity === 1
  if (!fit || !areOfOne || isApart || isOne || counts.length > 0) return null
  return open.flatMap(({ nth }) => values.map((id) => changeOf(question, id, { nth })))
}

function ofOneValue(value: string, found: Found, question: Asked, open: readonly OpenLine[]): Change[] | null {
  const [only, ...more] = open
  const isLeft = found.isOther && more.length === 0 && only?.quantity === 1
  if (!only || (found.isApart && !found.isSame && !isLeft)) return null
  const some = piecesOf(found, open)
  if (some !== null) return [{ ...changeOf(question, value, { nth: only.nth }), pieces: some }]
  const [count, ...counts] = found.counts.filter((number) => number > 1)
  const pieces = open.reduce((sum, { quantity }) => sum + quantity, 0)
  if (found.isOne && pieces > 1) return null
  if (counts.length > 0) return null
  if (found.named.length > 0 && !(found.isOfEach && more.length > 0)) return null
  if (count !== undefined && count !== pieces) {
    // "2 mac", of three sides, are no two meals.
    const isOfSides = question.kind === 'required' && question.group.max > 1
    if (more.length > 0 || only.quantity > 1 || isOfSides) return null
    const target = { nth: only.nth }
    return [{ op: 'quantity', target, quantity: count }, changeOf(question, value, target)]
  }
  if (more.length === 0) return [changeOf(question, value, { nth: only.nth })]
  if (!found.isOfEach && !found.isSeveral && count === undefined) return null
  const fitting = open.filter(({ item }) => question.kind === 'required' || item.sizes.has(value))
  return fitting.length === open.length ? fitting.map(({ nth }) => changeOf(question, value, { nth })) : null
}

/** "1 reg", of two plates: the other one is still open; null: it is said of all of them. */
function piecesOf(
  { counts: [count, ...counts], named, isOfEach, isSeveral }: Found,
  [only, ...more]: readonly OpenLine[],
): number | null {
  const isOfAll = isOfEach || isSeveral || named.length + counts.length + more.length > 0
  return only && count !== undefined && count > 0 && count < only.quantity && !isOfAll ? count : null
}

/** What is left of them stays where it was. */
const inTwo = (first: string, second: string, question: Asked, { nth }: OpenLine): Change[] =>
  first === second ? [] : [{ ...changeOf(question, second, { nth }), pieces: 1 }, changeOf(question, first, { nth })]

function withEach(values: readonly string[], order: readonly number[], question: Asked, open: readonly OpenLine[]) {
  const changes = values.flatMap((value, at): Change[] => {
    const line = open[order[at] ?? -1]
    return line && (question.kind === 'required' || line.item.sizes.has(value))
      ? [changeOf(question, value, { nth: line.nth })]
      : []
  })
  return new Set(order).size === values.length && changes.length === values.length ? changes : null
}

export function changeOf(
  question: Asked,
  id: string,
  target: 'implied' | { nth: number },
): Extract<Change, { op: 'size' | 'option' }> {
  return question.kind === 'size'
    ? { op: 'size', target, size: id }
    : { op: 'option', target, option: optionWanted(id) }
}
