import type { Customer } from '../../customers/customer.ts'
import { isRecent } from '../../orders/recent.ts'
import { isFinal } from '../../orders/status.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { momentWanted } from '../details/times/moment-wanted.ts'
import { clip } from '../texts.ts'
import type { Circumstances, Heard } from '../turn.ts'

type Said = Extract<Heard, { kind: 'text' }>

/** Somebody who sends "2 large" and then "margheritas" does so within seconds. */
const burstMs = 10_000
/** Somebody who was asked what they want may take a little longer. */
const goingOnMs = 10 * 60_000
/** More than a few short messages have. */
const longestBurst = 500

/** The words of the messages before that were not understood, if this one comes right after them. */
export function wordsBefore({ unclear }: Customer, now: Date): string | null {
  const isRecent = unclear !== null && now.getTime() - Date.parse(unclear.at) < burstMs
  return isRecent && unclear.text !== '' ? unclear.text : null
}

/** The customer as before the messages that only make sense together. */
export function beforeBurst(customer: Customer, heard: Heard): Customer {
  const { draft, unclear } = customer
  if (!isTogether(heard) || !unclear) return customer
  // When it is wanted was understood, and is not among the words that are read again.
  const wantedFor = draft?.wantedFor ?? null
  return { ...customer, draft: unclear.draft && { ...unclear.draft, wantedFor } }
}

/**
 * The customer after a message, with what was not understood of it.
 * @param before as the message found them
 */
export function noteUnclear(
  customer: Customer,
  before: Customer,
  heard: Heard,
  circumstances: Pick<Circumstances, 'menu' | 'now' | 'lastOrder'>,
): Customer {
  const { menu, now } = circumstances
  // "2 sandwiches", "how much is the reuben?": what is waited for is still to come.
  if (heard.kind === 'text' && asksOnly(heard.meaning)) return { ...customer, unclear: before.unclear }
  const said = heard.kind === 'text' ? unclearIn(heard, before, customer, circumstances) : null
  if (heard.kind !== 'text' || !said) return customer.unclear === null ? customer : { ...customer, unclear: null }
  const { wanted } = heard.details
  const at = wanted && momentWanted(wanted.time, menu.shop, now, wantedBefore(before, heard, circumstances))
  const goesOn = wordsBefore(before, now) !== null
  const wantedFor = at?.toISOString() ?? (goesOn ? before.unclear?.wantedFor : undefined)
  const unclear = {
    ...said,
    at: now.toISOString(),
    draft: goesOn && before.unclear ? before.unclear.draft : before.draft,
    ...(wantedFor && !customer.draft && { wantedFor }),
  }
  return { ...customer, unclear }
}

const asksOnly = (meaning: Meaning | null): boolean =>
  meaning?.intent === 'question' && meaning.sure && meaning.lines.length + meaning.changes.length === 0

/** No words, where nothing but when it is wanted waits for an order; null: nothing waits. */
function unclearIn(
  { meaning, burst, details }: Said,
  before: Customer,
  after: Customer,
  { lastOrder, now }: Pick<Circumstances, 'lastOrder' | 'now'>,
) {
  if (burst && meaning && !isUsed(meaning, before, after))
    return { text: clip(burst.text, longestBurst), words: meaning.unmatched.map((words) => clip(words)) }
  const isOfLast = lastOrder !== null && isRecent(lastOrder, now) && !isFinal(lastOrder.status)
  const waits = details.wanted !== null && !before.draft && !after.draft && !isOfLast
  return waits ? { text: '', words: [] } : null
}

/** What was said of when, before there was anything to order, holds for the order that the next message begins. */
export function withTimeBefore(customer: Customer, { unclear, draft: known }: Customer, now: Date): Customer {
  const { draft } = customer
  const wantedFor = timeNoted(unclear, now)
  if (!draft || known || draft.wantedFor !== null || wantedFor === null) return customer
  return { ...customer, draft: { ...draft, wantedFor } }
}

function timeNoted(unclear: Customer['unclear'], now: Date): string | null {
  const isSoon = unclear !== null && now.getTime() - Date.parse(unclear.at) < goingOnMs
  return isSoon ? (unclear.wantedFor ?? null) : null
}

/** When the order so far is wanted, or the one just placed where nothing new is ordered. */
export function wantedBefore(
  { draft, unclear }: Customer,
  { meaning }: Said,
  { lastOrder, now }: Pick<Circumstances, 'lastOrder' | 'now'>,
): Date | null {
  const ordersMore = meaning !== null && meaning.lines.length > 0
  const wanted = draft ? draft.wantedFor : (timeNoted(unclear, now) ?? (ordersMore ? null : lastOrder?.wantedFor))
  return wanted ? new Date(wanted) : null
}

/** Its words only make sense with those before. */
export const isTogether = (heard: Heard): boolean => heard.kind === 'text' && heard.burst?.together === true

/** "I'd like two" is clear, but not where there is nothing yet that it could be said of. */
const isUsed = ({ sure, intent }: Meaning, before: Customer, after: Customer): boolean =>
  sure && (intent !== 'change' || before.draft !== null || after.draft !== null)
