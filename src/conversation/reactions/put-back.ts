import type { Customer, Draft, DraftLine } from '../../customers/customer.ts'
import { hasEnded } from '../draft/draft.ts'
import { formerDraft, haveSameLines } from '../draft/last-change.ts'
import { upToDate } from '../draft/up-to-date.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, showDraft, type Turn, withDraft } from '../turn.ts'

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
