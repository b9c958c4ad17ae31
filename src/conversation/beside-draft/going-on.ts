import type { Customer, DraftLine } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'
import { type Change, choicesOf, type Meaning } from '../../understanding/meaning.ts'
import { optionRefused } from '../../understanding/meanings.ts'
import { oneOf } from '../../understanding/order-of-named.ts'
import { linesMeant } from '../changes/lines-meant.ts'
import { formerDraft, otherLine } from '../draft/last-change.ts'

/**
 * What a message means that goes on with what was said last.
 * @param text all of the message
 */
export function goingOn(meaning: Meaning, text: string, customer: Customer, menu: Menu): Meaning {
  const { lastChange } = customer
  const said = lastChange ? (backAgain(meaning, text, customer) ?? alsoSaid(meaning, text, customer)) : meaning
  if (said.changes.some(({ op }) => op === 'likewise')) return saidLikewise(said, text, customer)
  const insteadOf = insteadOfGone(said, text, customer, menu) ?? insteadOfAdded(said, text, customer, menu)
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
      ? [{ ...change, option: optionRefused(change.option) }]
      : [],
  )
  return changes.length > 0 && changes.length === last.length ? { ...meaning, changes, sure: false } : null
}

/** "No fries", "onion rings instead": in place of what went, or of nothing, rather than of what is left. */
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

const correcting =
  /^(?:(?:no|nope|oh|wait|sorry) )+(?:(?:actually|sorry|wait|i meant?|make (?:it|that)) )+(?!and\b|also\b|add\b)/

/** "Ketchup on the burger", "no actually mayo": in place of the ketchup, and on the burger. */
function insteadOfAdded(meaning: Meaning, text: string, { lastChange }: Customer, { items }: Menu): Meaning | null {
  const [change, ...others] = meaning.changes
  const [last, ...more] = lastChange?.changes ?? []
  if (change?.op !== 'option' || last?.op !== 'option' || others.length + more.length + meaning.lines.length > 0)
    return null
  const isBare = change.target === 'implied' && !change.option.exclude && !last.option.exclude && !last.pieces
  if (!isBare || !correcting.test(plain(text))) return null
  const areOfOneGroup = [...items.values()].some(({ groups }) =>
    groups.some(({ options }) =>
      [change, last].every(({ option }) => choicesOf(option).some((id) => options.some((one) => one.id === id))),
    ),
  )
  if (!areOfOneGroup || JSON.stringify(change.option) === JSON.stringify(last.option)) return null
  const changes = [
    { ...last, option: optionRefused(last.option) },
    { ...change, target: last.target },
  ]
  return { ...meaning, changes, sure: false }
}

/** "Put the coke back", "go back to the diavola": as it was before the last change, rather than a new one. */
function backAgain(meaning: Meaning, text: string, customer: Customer): Meaning | null {
  const { draft } = customer
  const [line, ...others] = meaning.lines
  const old = formerDraft(customer)?.lines.find(({ item }) => item === line?.item)
  const isBack =
    /\bback to\b|\b(?:add|put|bring) back\b|\bback(?: in| on| again)?(?:$| (?:and|but|with|without)\b)/.test(
      plain(text),
    )
  if (!line || !old || !draft || others.length > 0 || !isBack) return null
  const at = draft.lines.findIndex(({ key }) => key === old.key)
  // "Put one coke back", of two
  const quantity = /\bthe\b/i.test(line.words) && line.quantity === 1 ? old.quantity : line.quantity
  // "Put the latte back and make it large"
  const told = { ...old, size: line.size ?? old.size, options: [...old.options, ...line.options] }
  if (at < 0) return { ...meaning, lines: [{ ...told, quantity, words: line.words }] }
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

const alsoOf = new RegExp(wrapped`
  ^(?:(?:and|n|oh|ok|actually) )*
  (?:(?:(?:for|in|on|with|to) )?the .+ (?:too|as well|also)|(?:also|same) (?:for|in|on|with|to) the .+)$
`)

/** "The same with the fries": what was said last, said of those. Where it isn't clear what, it's not understood. */
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

/** The key of the only line that the last message spoke of: "no onions on the first", "two more of those". */
export function lineSpokenOf({ changes }: Meaning, { draft, lastChange }: Customer, menu: Menu): number | null {
  // "The shake should be large too" is of another.
  if (!changes.every(({ op }) => op === 'option' || op === 'more')) return null
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
