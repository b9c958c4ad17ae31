import type { Customer, Draft, DraftLine } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'
import { oneOf } from '../../understanding/order-of-named.ts'
import { linesMeant } from '../changes/lines-meant.ts'
import { hasEnded, isSame } from '../draft.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, showDraft, type Turn, withDraft } from '../turn.ts'
import { upToDate } from '../up-to-date.ts'

/**
 * The customer after a message, with what it did to the lines of the draft or its note, for "put it back" and "the same with the fries".
 * @param now null: it took a change back, which is none that "never mind" is said of
 */
export function withLastChange(
  { customer, effect, former, changes = [] }: Turn,
  { draft }: Customer,
  now: Date | null,
): Customer {
  if (effect?.kind === 'place' || effect?.kind === 'change-order') return { ...customer, lastChange: null }
  const isOfLines = !haveSameLines(draft?.lines ?? [], customer.draft?.lines ?? [])
  if (!isOfLines && draft?.note === customer.draft?.note) return customer
  // What was said of the lines before is said of others still: "the same with the fries".
  const said = isOfLines ? changes : (customer.lastChange?.changes ?? [])
  return {
    ...customer,
    lastChange: { former: former ?? draft, changes: [...said], ...(now && { at: now.toISOString() }) },
  }
}

/** The last message changed an order so far; of a placed one, all that shall be changed is given up together. */
export const isJustChanged = ({ draft, lastChange, updatedAt }: Customer): boolean =>
  draft !== null && !draft.amends && lastChange?.former?.id === draft.id && lastChange.at === updatedAt

const haveSameLines = (some: readonly DraftLine[], others: readonly DraftLine[]): boolean =>
  some.length === others.length &&
  some.every((line, at) => {
    const other = others[at]
    return other !== undefined && line.key === other.key && line.quantity === other.quantity && isSame(line, other)
  })

/** The draft before the last change; null where there is none, or it was another order. */
export function formerDraft({ draft, lastChange }: Customer): Draft | null {
  const former = lastChange?.former ?? null
  const isOther = draft && (former?.id !== draft.id || former.amends?.order !== draft.amends?.order)
  return isOther ? null : former
}

/**
 * "Put it back": the lines are as they were.
 * @param keys of those that alone are meant: "put the coke back"
 */
export function putBack(customer: Customer, keys: readonly number[] | null, circumstances: Circumstances): Turn {
  const { menu, now } = circumstances
  const former = formerDraft(customer)
  if (keys && (!former || keys.every((key) => isAsBefore(key, customer.draft, former)))) return showDraft(customer)
  if (!former || hasEnded(former, now)) return showDraft(customer, remarks.nothingToPutBack)
  const current = customer.draft ?? former
  const draft = keys
    ? { ...current, lines: linesPutBack(customer, former, keys) }
    : { ...current, lines: former.lines, note: former.note }
  return showDraft(upToDate(withDraft(customer, draft, circumstances), menu, now))
}

function isAsBefore(wanted: number, draft: Draft | null, former: Draft): boolean {
  const [now, before] = [draft, former].map((one) => one?.lines.filter(({ key }) => key === wanted) ?? [])
  return haveSameLines(now ?? [], before ?? [])
}

/** Those lines as they were, and the others as they are. */
function linesPutBack({ draft }: Customer, former: Draft, keys: readonly number[]): DraftLine[] {
  const lines = draft?.lines ?? []
  const items = former.lines.filter(({ key }) => keys.includes(key)).map(({ item }) => item)
  const isMeant = (line: DraftLine) => keys.includes(line.key) || items.includes(line.item)
  const before = former.lines.flatMap((line) => (isMeant(line) ? [line] : lines.filter(({ key }) => key === line.key)))
  const isNew = (line: DraftLine) => !isMeant(line) && former.lines.every(({ key }) => key !== line.key)
  return [...before, ...lines.filter(isNew)]
}

/**
 * What a message means that goes on with what was said last.
 * @param text all of the message
 */
export function goingOn(meaning: Meaning, text: string, customer: Customer, menu: Menu): Meaning {
  const { lastChange } = customer
  const said = lastChange ? (backAgain(meaning, text, customer) ?? alsoSaid(meaning, text, customer)) : meaning
  if (said.changes.some(({ op }) => op === 'likewise')) return saidLikewise(said, text, customer)
  const insteadOf = insteadOfGone(said, text, customer, menu)
  if (insteadOf) return insteadOf
  return removalOfOptions(said, text, lastChange?.changes ?? []) ?? saidOfMore(said, text, lastChange?.changes ?? [])
}

/** "Add a shot", "remove it": the shot, rather than the coffee. */
function removalOfOptions(meaning: Meaning, text: string, last: readonly Change[]): Meaning | null {
  const [removal, ...others] = meaning.changes
  const isOfIt = removal?.op === 'remove' && removal.target === 'implied' && others.length + meaning.lines.length === 0
  if (!isOfIt || !/\b(?:it|that|them|those)(?: off| out| again| then)*$/.test(plain(text))) return null
  const changes = last.flatMap((change): Change[] =>
    change.op === 'option' && !change.option.exclude && change.pieces === undefined
      ? [{ ...change, option: { ...change.option, amount: 'regular', count: null, exclude: true } }]
      : [],
  )
  return changes.length > 0 && changes.length === last.length ? { ...meaning, changes, sure: false } : null
}

/** "No fries", "onion rings instead": in place of what went, or of nothing that is there, rather than of what is left. */
function insteadOfGone(meaning: Meaning, text: string, { draft, lastChange }: Customer, menu: Menu): Meaning | null {
  const [change, ...others] = meaning.changes
  const isAlone = change?.op === 'item' && change.target === 'implied' && others.length + meaning.lines.length === 0
  if (!isAlone || !/\binstead\b/i.test(text)) return null
  const last = lastChange?.changes ?? []
  const isGone = last.length > 0 && last.every(({ op }) => op === 'remove')
  const lines = draft?.lines ?? []
  const isAlike = ({ item }: DraftLine) => menu.items.get(item)?.category === menu.items.get(change.item)?.category
  const isOfNone = lines.length > 1 && !lines.some(isAlike)
  if (!isGone && !isOfNone) return null
  return { ...meaning, intent: 'order', lines: [{ ...oneOf(change.item), words: text }], changes: [] }
}

/** "Put the coke back", "go back to the diavola": as it was before the last change, rather than a new one. */
function backAgain(meaning: Meaning, text: string, customer: Customer): Meaning | null {
  const { draft } = customer
  const [line, ...others] = meaning.lines
  const old = formerDraft(customer)?.lines.find(({ item }) => item === line?.item)
  const isBack = /\bback to\b|\bback(?: in| on| again)?$/.test(plain(text))
  if (!line || !old || !draft || others.length > 0 || !isBack) return null
  const at = draft.lines.findIndex(({ key }) => key === old.key)
  // "Put one coke back", of two
  const quantity = /\bthe\b/i.test(line.words) ? old.quantity : line.quantity
  if (at < 0) return { ...meaning, lines: [{ ...old, quantity, words: line.words }] }
  if (draft.lines[at]?.item === old.item) return null
  return { ...meaning, intent: 'change', lines: [], changes: [{ op: 'item', target: { nth: at + 1 }, item: old.item }] }
}

/** "And the sprite too", where there is one, after something else was changed. */
function alsoSaid(meaning: Meaning, text: string, { draft, lastChange }: Customer): Meaning {
  const [line, ...others] = meaning.lines
  const isThere = draft?.lines.some(({ item }) => item === line?.item)
  const isAlone = line && isThere && others.length + meaning.changes.length === 0
  if (!isAlone || !alsoOf.test(plain(text)) || !lastChange?.changes.length) return meaning
  const change = { op: 'likewise', target: { item: line.item, ...(line.size && { size: line.size }) } } as const
  return { ...meaning, intent: 'change', lines: [], changes: [change], sure: false }
}

const alsoOf =
  /^(?:(?:and|n|oh|ok|actually) )*(?:(?:(?:for|in|on|with|to) )?the .+ (?:too|as well|also)|(?:also|same) (?:for|in|on|with|to) the .+)$/

/** "The same with the fries": what was said last, said of those. Where it's not clear what that was, it's not understood. */
function saidLikewise(meaning: Meaning, text: string, customer: Customer): Meaning {
  const said = customer.lastChange?.changes ?? []
  const [first] = said
  const isOfOne = ({ op, target }: Change) => op !== 'keep' && JSON.stringify(target) === JSON.stringify(first?.target)
  const other = otherLine(customer)
  const isClear = first && said.every(isOfOne) && (other || meaning.changes.every(({ target }) => target !== 'implied'))
  if (!isClear) return { ...meaning, lines: [], changes: [], unmatched: [text], sure: false }
  const changes = meaning.changes.flatMap((change): Change[] => {
    if (change.op !== 'likewise') return [change]
    const target = change.target === 'implied' && other ? other : change.target
    return said.map((one) => ({ ...one, target }))
  })
  return { ...meaning, changes }
}

/** "The other one": the only line that was not changed just now, or what is left of it since some were made different. */
export function otherLine({ draft, lastChange }: Customer): { nth: number } | null {
  const lines = draft?.lines ?? []
  const isAsItWas = (line: DraftLine) => lastChange?.former?.lines.some((one) => haveSameLines([line], [one]))
  const isLeft = (line: DraftLine) =>
    lastChange?.former?.lines.some((one) => one.key === line.key && one.quantity > line.quantity && isSame(one, line))
  const untouched = lines.filter(isAsItWas)
  // Of its kind, where there are other things besides.
  const touched = lines.filter((line) => !isAsItWas(line)).map(({ item }) => item)
  const alike = untouched.filter(({ item }) => touched.includes(item))
  const [other, ...more] = [lines.filter(isLeft), alike, untouched].find((some) => some.length > 0) ?? []
  return other && more.length === 0 ? { nth: lines.indexOf(other) + 1 } : null
}

/** The key of the only line that the last message spoke of: "no onions on the first", "and add olives". */
export function lineSpokenOf({ changes }: Meaning, { draft, lastChange }: Customer, menu: Menu): number | null {
  // "The shake should be large too" is of another.
  if (!changes.every(({ op }) => op === 'option')) return null
  const [first, ...others] = lastChange?.changes ?? []
  if (!draft || (first?.op !== 'option' && first?.op !== 'size') || typeof first.target !== 'object') return null
  const isOfIt = others.every(({ target }) => JSON.stringify(target) === JSON.stringify(first.target))
  const [line, ...more] =
    isOfIt && first.pieces === undefined ? linesMeant(draft, first.target, { asked: null, menu }) : []
  return line && more.length === 0 ? line.key : null
}

/** "One more", "but with caramel": said of that one. */
function saidOfMore(meaning: Meaning, text: string, [last, ...others]: readonly Change[]): Meaning {
  const isOfLast = last?.op === 'more' && others.length === 0 && /^but\b/i.test(text)
  const isSaidOfIt = ({ op, target, pieces }: Change) =>
    (op === 'size' || op === 'option') && target === 'implied' && pieces === undefined
  if (!isOfLast || !meaning.changes.every(isSaidOfIt)) return meaning
  return { ...meaning, changes: meaning.changes.map((change) => ({ ...change, pieces: last.by })), sure: false }
}
