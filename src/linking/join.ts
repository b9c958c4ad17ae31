import { copyLine, hasEnded, isSame } from '../conversation/draft/draft.ts'
import type { Customer, CustomerRef, Draft, Profile } from '../customers/customer.ts'
import { isSameNeed } from '../needs/need.ts'

/** Of the messages that each remembers as applied, so many are remembered by both. */
const rememberedOfEach = 25

/** What two documents know of one person, as the first one's: nothing that was told is lost. */
export function joined(lead: Customer, other: Customer, now: Date): Customer {
  const [newer, older] = lead.updatedAt >= other.updatedAt ? [lead, other] : [other, lead]
  return {
    ...lead,
    ...afresh,
    profile: joinedProfile(newer.profile, older.profile),
    draft: joinedDraft([newer.draft, older.draft], now),
    lastOrder: latest([lead.lastOrder, other.lastOrder], ({ placedAt }) => placedAt),
    revision: Math.max(lead.revision, other.revision) + 1,
    applied: [...lead.applied.slice(-rememberedOfEach), ...other.applied.slice(-rememberedOfEach)],
    updatedAt: now.toISOString(),
  }
}

/** One of the two that a document becomes: both know what was told, and only one may hold what is one thing. */
export function part(
  both: Customer,
  ref: CustomerRef,
  holds: { draft: boolean; lastOrder: boolean },
  now: Date,
): Customer {
  return {
    ...both,
    ...afresh,
    ...ref,
    draft: holds.draft ? both.draft : null,
    lastOrder: holds.lastOrder ? both.lastOrder : null,
    revision: both.revision + 1,
    updatedAt: now.toISOString(),
    linkedWith: undefined,
    follows: undefined,
  }
}

/** What was shown last, to one of the two, is not what the other looks at. */
const afresh: Pick<Customer, 'unclear' | 'spokenOf' | 'asked' | 'offered' | 'lastChange' | 'screen' | 'remarks'> = {
  unclear: null,
  spokenOf: null,
  asked: null,
  offered: false,
  lastChange: null,
  screen: { name: 'remarks' },
  remarks: [],
}

/** What was told last holds; what is not eaten by either is not eaten. */
const joinedProfile = (newer: Profile, older: Profile): Profile => ({
  name: newer.name || (older.name ?? newer.name),
  phone: newer.phone ?? older.phone,
  address: newer.address ?? older.address,
  fulfilment: newer.fulfilment ?? older.fulfilment,
  needs: [...newer.needs, ...older.needs.filter((need) => !newer.needs.some((known) => isSameNeed(known, need)))],
})

/**
 * Whoever begins an order on both sides may have written the same twice, or half of it on each side: what is the same
 * is kept once, and all else is added.
 */
function joinedDraft(drafts: readonly (Draft | null)[], now: Date): Draft | null {
  const live = drafts.filter((draft) => draft !== null && !hasEnded(draft, now))
  // A change that is not made leaves its order as it is; what is left out of an order is lost.
  const ordering = live.filter((draft) => !draft?.amends)
  const among = ordering.length > 0 ? ordering : live
  const last = latest(among, ({ touchedAt }) => touchedAt)
  if (!last || last.amends) return last
  const others = among.flatMap((draft) => (draft === null || draft === last ? [] : [draft]))
  return others.reduce(withAll, last)
}

const withAll = (draft: Draft, other: Draft): Draft => ({
  ...other.lines
    .filter((line) => !draft.lines.some((known) => isSame(known, line)))
    .reduce((grown, line) => copyLine(grown, line, line.quantity), draft),
  unmatched: [...draft.unmatched, ...other.unmatched],
  fulfilment: draft.fulfilment ?? other.fulfilment,
  note: [draft.note, other.note].filter((note) => note !== null && note !== '').join('; ') || null,
  // Nobody has seen its total yet.
  quotedTotal: null,
})

const latest = <T>(all: readonly (T | null)[], at: (one: T) => string): T | null =>
  all.reduce((last, one) => (last === null || (one !== null && at(one) > at(last)) ? one : last), null)
