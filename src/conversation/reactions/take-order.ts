import type { Customer, Draft } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Order } from '../../orders/order.ts'
import { isRecent } from '../../orders/recent.ts'
import { isFinal } from '../../orders/status.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'
import { orderOfNamed } from '../../understanding/order-of-named.ts'
import { asAnswer } from '../beside-draft/as-answer.ts'
import { goingOn, lineSpokenOf } from '../beside-draft/going-on.ts'
import { notingAside } from '../beside-draft/on-the-side.ts'
import { oneSizeOnly } from '../beside-draft/one-size-only.ts'
import { notingSaidAgain } from '../beside-draft/said-again.ts'
import { saidOfDraft } from '../beside-draft/said-of-draft.ts'
import { sizesMissed } from '../beside-draft/sizes-said.ts'
import { soldByKind } from '../beside-draft/sold-by-kind.ts'
import { soldInSize } from '../beside-draft/sold-in-size.ts'
import { withTheSame } from '../beside-draft/the-same.ts'
import { withOwners } from '../beside-draft/whose.ts'
import { applyChanges } from '../changes/apply-changes.ts'
import { refusesContents } from '../changes/refuses-contents.ts'
import { changeableOrder } from '../draft/amendment.ts'
import { addLines, newDraft } from '../draft/draft.ts'
import { lineAsked } from '../questions.ts'
import { clip, remarks } from '../texts.ts'
import { type Circumstances, showDraft, type Turn, withDraft } from '../turn.ts'
import type { Understood } from '../understood.ts'

/** No kitchen reads more lines than these. */
const maxLines = 100
/** Words not understood are asked about in so many pieces; what comes on top is joined to the last. */
const maxUnmatched = 10

/** What a message says of an order. */
export type Said = Pick<Meaning, 'lines' | 'changes' | 'unmatched' | 'sure'>

export function gathered(words: readonly string[]): string[] {
  const last = maxUnmatched - 1
  const pieces = words.length <= maxUnmatched ? words : [...words.slice(0, last), words.slice(last).join('; ')]
  return pieces.map((piece) => clip(piece))
}

/** What the message orders and changes. */
export function takeOrder(customer: Customer, understood: Understood, circumstances: Circumstances): Turn {
  const { text, question } = understood
  const { menu } = circumstances
  const running = orderOnItsWay(circumstances)
  const meant = meantOf(understood, customer, running, menu)
  if (!customer.draft && meant.lines.length === 0)
    return showDraft(customer, nothingToChange(running, meant, text, menu))
  const draft = customer.draft ?? begunDraft(circumstances)
  // "Change it to a large one", too late: they must not wait for one thing and pay for two.
  const apart = !customer.draft && running && !draft.beside ? [remarks.newOrder(running.id)] : []
  const { missed, meaning: sized } = withoutMissedSizes(meant, text, customer.draft, menu)
  const sizes = missed.map(({ words, item }) => remarks.noSuchSize(words, item.name))
  const told = { ...customer, remarks: [...customer.remarks, ...apart, ...sizes] }
  const asked = lineAsked(question) ?? lineSpokenOf(meant, customer, menu)
  const changed = applyChanges(draft, meant.changes, { asked, menu })
  const refused = refusesContents(meant.changes, changed.unfit, draft, menu)
  const unfit = refused ? [] : changed.unfit
  const { draft: aside, meaning } = notingAside(draft, changed.draft, refused ? { ...sized, unmatched: [text] } : sized)
  const { draft: noted, lines } = notingSaidAgain(aside, meaning.lines, text, circumstances)
  const turn = takeDraft(told, noted, unfit, { ...meaning, lines }, circumstances)
  if (!customer.draft) return turn
  if (meaning.changes.length === 0) return { ...turn, changes: moreOfSome(meaning, draft) }
  return { ...turn, changes: meaning.changes, former: addLines(draft, meaning.lines, menu) }
}

/** What is ordered right after an order may be meant for it. */
function begunDraft(circumstances: Circumstances): Draft {
  const changeable = changeableOrder(circumstances)
  return {
    ...newDraft(circumstances.newId(), circumstances.now),
    ...(changeable && { beside: changeable.id }),
  }
}

/** The meaning without the sizes that their items don't come in; the customer is told which. */
function withoutMissedSizes(meant: Meaning, text: string, draft: Draft | null, menu: Menu) {
  const { missed: missedOnly, lines } = oneSizeOnly(meant, text, draft, menu)
  const missed = [...missedOnly, ...sizesMissed(meant, menu)]
  const unmatched = meant.unmatched.filter((words) => !missed.some((size) => size.words === words))
  return { missed, meaning: { ...meant, lines, unmatched, sure: meant.sure || missed.length > 0 } }
}

/** "Two more cokes", where there are some. */
const moreOfSome = ({ lines }: Meaning, draft: Draft): Change[] =>
  lines
    .filter(({ item }) => draft.lines.some((line) => line.item === item))
    .map(({ item, quantity }) => ({ op: 'more', target: { item }, by: quantity }))

/** What the message means beside what is ordered already: in the draft, or in an order that is on its way. */
function meantOf(understood: Understood, customer: Customer, running: Order | null, menu: Menu): Meaning {
  const said = spelledOut(understood, customer.draft, menu)
  if (customer.draft) return besideDraft({ ...understood, meaning: said }, customer, customer.draft, menu)
  return running ? said : orderOfNamed(said)
}

/** With whose each thing is, what is ordered by its kind or size alone, and what "the same" stands for. */
function spelledOut({ meaning, text }: Understood, draft: Draft | null, menu: Menu): Meaning {
  const named = withOwners(meaning, text)
  const sold = soldInSize(soldByKind(named, text, draft, menu), text, draft, menu)
  return withTheSame(sold, text, draft, menu)
}

/** An answer to the open question, or else what it is with the order so far. */
function besideDraft(understood: Understood, customer: Customer, draft: Draft, menu: Menu): Meaning {
  const { meaning: said, text } = understood
  const goesOn = goingOn(said, text, customer, menu)
  const answer = asAnswer({ ...understood, meaning: goesOn }, draft, menu)
  return answer === said ? saidOfDraft(said, text, draft, menu) : answer
}

function nothingToChange(running: Order | null, { changes, unmatched }: Meaning, text: string, { shop }: Menu): string {
  if (running) return remarks.tooLateToChange(running.id, shop)
  if (unmatched.length > 0) return remarks.notUnderstood(unmatched.join(', '))
  return changes.every(describes) ? remarks.alsoWriteName(text) : remarks.noDraftToChange
}

/** "Large", "with mushrooms": how it should be, but not what. */
const describes = (change: Change): boolean =>
  change.target === 'implied' && (change.op === 'size' || (change.op === 'option' && !change.option.exclude))

/** The order placed last, if the customer still waits for it. */
const orderOnItsWay = ({ lastOrder, now }: Circumstances): Order | null =>
  lastOrder && isRecent(lastOrder, now) && !isFinal(lastOrder.status) ? lastOrder : null

/** The draft, with the lines that are new in it, and what could not be understood. */
export function takeDraft(
  customer: Customer,
  draft: Draft,
  unfit: readonly Change[],
  { lines, changes, unmatched, sure }: Said,
  circumstances: Circumstances,
): Turn {
  const grown = addLines(draft, lines, circumstances.menu)
  if (grown.lines.length > maxLines) return showDraft(customer, remarks.tooManyLines)
  const words = gathered([...grown.unmatched, ...unmatched])
  const taken = withDraft(customer, { ...grown, unmatched: words }, circumstances)
  if (!taken.draft) return showDraft(taken, remarks.empty)
  // "A pizza, no coke": there need not be one.
  const isMissed = (change: Change) =>
    change.op === 'remove' ? lines.length === 0 : !isRefusedElsewhere(change, changes, unfit)
  if (unfit.some(isMissed))
    return showDraft(taken, sizeMissing(unfit, taken.draft, circumstances.menu) ?? remarks.unfit)
  return sure || unmatched.length > 0 ? showDraft(taken) : showDraft(taken, remarks.pleaseCheck)
}

/** "Make it large", of the only thing ordered, which comes in no such size; null: something else doesn't fit. */
function sizeMissing([change, ...more]: readonly Change[], { lines }: Draft, { items, sizes }: Menu): string | null {
  const [line, ...others] = lines
  const item = items.get(line?.item ?? '')
  if (change?.op !== 'size' || !item || item.sizes.has(change.size) || more.length + others.length > 0) return null
  return remarks.noSuchSize((sizes.get(change.size)?.name ?? change.size).toLowerCase(), item.name)
}

/** "No sugar" is meant for one kind of sugar or the other: that one was taken off is enough. */
const isRefusedElsewhere = (change: Change, changes: readonly Change[], unfit: readonly Change[]): boolean =>
  change.op === 'option' &&
  change.option.exclude &&
  changes.some((other) => other.op === 'option' && other.option.exclude && !unfit.includes(other))
