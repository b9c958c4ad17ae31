import type { DraftLine } from '../../../customers/customer.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { choicesOf, type Meaning } from '../../../understanding/meaning.ts'
import { otherLine } from '../../draft/last-change.ts'
import { lineAsked } from '../../questions.ts'
import type { Context } from '../context.ts'
import { changeAt } from '../lines/change-at.ts'

const theOther =
  /\bthe (?:other (?:ones?|two|three|lot)|others|other|rest)\b(?! (?:of|way|day|time|order|\w+ ones?)\b)/i

const also = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|n)\W+)*(?:(?:on|in|for|with|to)\s+)?(?<line>the\s+[^,;.]+?)\s+(?:too|as well|also)
    (?:\s+(?:please|pls))?\W*$
  `,
  'i',
)

/** "And on the chicken one too", "the small one as well": the same as was said last. */
export function saidOfOneMore(
  text: string,
  { customer, understanding: { understandLocally } }: Context,
): Meaning | null {
  const { draft, lastChange } = customer
  const line = draft && lastChange?.changes.length ? also.exec(text)?.groups?.line : undefined
  const meaning = line === undefined ? null : understandLocally(`same with ${line}`)
  return meaning?.sure && meaning.changes.some(({ op }) => op === 'likewise') ? meaning : null
}

const thatOne = /\b(?<=(?:on|in|with|to) )(?:that|this)(?: one)?(?=\W*(?:too|please|pls)?\W*$)/i

/** "Extra chili on that", right after a diavola was added: on the diavola, even while another line is asked about. */
export function saidOfNew(text: string, { customer, understanding: { understandLocally } }: Context): Meaning | null {
  const { draft, lastChange } = customer
  const line = draft?.lines.at(-1)
  const isNew = line && lastChange?.former?.lines.some(({ key }) => key === line.key) === false
  return draft && isNew && thatOne.test(text) ? changeAt(draft.lines.length, text, thatOne, understandLocally) : null
}

const thePlain = new RegExp(
  wrapped`
    \bthe (?:(?:plain|bare|normal) (?:ones?|two|three)\b
      |ones? without(?: (?:it|them|that|any|anything))?(?=\W*$|\s+(?:should|is|can|needs|gets|has|with|to)\b))
  `,
  'i',
)

/** "One of the plain ones with mushrooms": the only line that has all that it has with some other of that item. */
export function saidOfPlain(text: string, { customer, understanding: { understandLocally } }: Context): Meaning | null {
  const lines = thePlain.test(text) ? (customer.draft?.lines ?? []) : []
  const idsOf = ({ options }: DraftLine) => options.filter(({ exclude }) => !exclude).flatMap(choicesOf)
  const hasMore = (line: DraftLine, other: DraftLine) =>
    other.item === line.item &&
    idsOf(other).length > idsOf(line).length &&
    idsOf(line).every((id) => idsOf(other).includes(id))
  const isPlain = (line: DraftLine) =>
    lines.some((other) => hasMore(line, other)) && !lines.some((other) => hasMore(other, line))
  const [plain, ...others] = lines.filter(isPlain)
  if (!plain || others.length > 0) return null
  return changeAt(lines.indexOf(plain) + 1, text, thePlain, understandLocally)
}

/**
 * "And soy in the other one", "the others with bacon": the only line that was not changed just now, or the one that is
 * asked about.
 */
export function saidOfOther(text: string, context: Context): Meaning | null {
  if (!theOther.test(text)) return null
  const { customer, understanding } = context
  const other = otherLine(customer) ?? otherAsked(context) ?? otherWithout(text, context)
  return other && changeAt(other.nth, text, theOther, understanding.understandLocally)
}

/** "Thin crust for the other too", when that is being asked of one of two. */
function otherAsked({ customer, question }: Context): { nth: number } | null {
  const lines = customer.draft?.lines ?? []
  const key = lineAsked(question)
  const at = lines.findIndex((line) => line.key === key)
  return lines.length === 2 && at >= 0 ? { nth: at + 1 } : null
}

/** "Milk in the other one", of two coffees of which one has oat milk. */
function otherWithout(
  text: string,
  { customer, menu, understanding: { understandLocally } }: Context,
): { nth: number } | null {
  const lines = customer.draft?.lines ?? []
  const [change, ...more] = understandLocally(text.replace(theOther, 'the first')).changes
  if (change?.op !== 'option' || change.option.exclude || more.length > 0) return null
  const ids = choicesOf(change.option)
  const groupOf = ({ item }: DraftLine) =>
    menu.items.get(item)?.groups.find(({ options }) => options.some(({ id }) => ids.includes(id)))
  const having = lines.filter((line) => groupOf(line) !== undefined)
  const [other, ...others] = having.filter(
    (line) => !line.options.flatMap(choicesOf).some((id) => groupOf(line)?.options.some((one) => one.id === id)),
  )
  return having.length === 2 && other && others.length === 0 ? { nth: lines.indexOf(other) + 1 } : null
}
