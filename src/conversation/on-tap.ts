import type { Customer, Draft, DraftLine, Profile } from '../customers/customer.ts'
import { type Fulfilment, type Menu, optionOf } from '../menu/menu.ts'
import { type Need, needName } from '../needs/need.ts'
import { type Change, isOpen } from '../understanding/meaning.ts'
import type { Action, ChoiceAction, NumberAction, PlainAction } from './actions.ts'
import { confirmChange, joinOrder, keepApart, startChange } from './amend.ts'
import { changeLine, withOption } from './draft.ts'
import { unacceptedOf } from './on-needs.ts'
import { orderAgain } from './order-again.ts'
import { believe, cancel, cancelOrder, later, place, wantedAt } from './ordering.ts'
import { clip, remarks } from './texts.ts'
import { type Circumstances, type Heard, show, showDraft, type Turn, withDraft } from './turn.ts'
import { categoriesOf } from './views/menu-categories.ts'
import { withoutWordsInSight, wordsInSight } from './words-asked.ts'

/** Buttons that do no harm under an older view, or that must always work. */
const timeless = new Set<Action['verb']>([
  'cancel',
  'cancel-order',
  'category',
  'change',
  'details',
  'forget',
  'keep',
  'keep-order',
  'menu',
  'summary',
])

export function onTap(
  customer: Customer,
  { action, revision }: Extract<Heard, { kind: 'tap' }>,
  circumstances: Circumstances,
): Turn {
  if (revision !== customer.revision && !timeless.has(action.verb)) {
    return show(customer, customer.screen, remarks.staleTap)
  }
  if ('id' in action) return onChoice(customer, action, circumstances)
  if ('number' in action) return onNumber(customer, action, circumstances)
  return onPlain(customer, action, circumstances)
}

function onPlain(customer: Customer, { verb }: PlainAction, circumstances: Circumstances): Turn {
  const { draft } = customer
  switch (verb) {
    case 'place':
      return draft?.amends ? confirmChange(customer, circumstances) : place(customer, circumstances)
    case 'amend':
      return startChange(customer, circumstances)
    case 'join':
      return joinOrder(customer, circumstances)
    case 'apart':
      return keepApart(customer, circumstances)
    case 'cancel':
      return cancel(customer, circumstances)
    case 'change':
      return show(customer, { name: draft ? 'change-lines' : 'empty' })
    case 'details':
      return show(customer, { name: draft ? 'change-details' : 'empty' })
    case 'summary':
      return draft ? showDraft(customer) : show(customer, { name: 'empty' })
    case 'note':
      return handOn(customer, circumstances)
    case 'leave':
      return redraft(customer, circumstances, withoutWordsInSight)
    case 'pickup':
    case 'delivery':
      return fulfil(customer, verb)
    case 'nameless':
      return tell(customer, { name: '' })
    case 'rename':
      return tell(customer, { name: null })
    case 'rephone':
      return tell(customer, { phone: null })
    case 'readdress':
      return tell(customer, { address: null })
    case 'later':
      return later(customer, circumstances)
    case 'soon':
      return showDraft(wantedAt(customer, null, circumstances))
    case 'menu':
      return show(customer, { name: 'menu', category: null })
    case 'again':
      return orderAgain(customer, circumstances)
    case 'cancel-order':
      return cancelOrder(customer, circumstances)
    case 'keep-order':
      return showDraft(customer, remarks.kept)
    case 'keep':
      return showDraft(customer, remarks.kept)
    case 'forget':
      return { ...show(customer, { name: 'remarks' }, remarks.forgotten), effect: { kind: 'forget' } }
  }
}

function onNumber(customer: Customer, { verb, number }: NumberAction, circumstances: Circumstances): Turn {
  switch (verb) {
    case 'line':
      return showLine(customer, number)
    case 'more':
      return reline(customer, number, circumstances, (line) => ({ ...line, quantity: line.quantity + 1 }))
    case 'fewer':
      return reline(customer, number, circumstances, (line) =>
        line.quantity > 1 ? { ...line, quantity: line.quantity - 1 } : null,
      )
    case 'drop':
    case 'avoid':
      return reline(customer, number, circumstances, () => null)
    case 'accept':
      return reline(customer, number, circumstances, (line) =>
        accepted(line, customer.profile.needs, circumstances.menu),
      )
    case 'in-all':
      return reline(customer, number, circumstances, ({ saidAgain, ...line }) => ({
        ...line,
        quantity: saidAgain ?? line.quantity,
      }))
    case 'so-many-more':
      return reline(customer, number, circumstances, ({ saidAgain = 0, ...line }) => ({
        ...line,
        quantity: line.quantity + saidAgain,
      }))
    case 'forget-need':
      return forgetNeed(customer, number)
    case 'believe':
      return believe(customer, number, circumstances)
    case 'cap':
      return reline(customer, number, circumstances, (line) => ({
        ...line,
        quantity: circumstances.menu.shop.maxQuantity,
      }))
    case 'category': {
      const category = categoriesOf(circumstances.menu)[number] ?? null
      return show(customer, { name: 'menu', category })
    }
  }
}

function onChoice(customer: Customer, action: ChoiceAction, circumstances: Circumstances): Turn {
  const { verb, number, id } = action
  const { menu } = circumstances
  const turn = reline(customer, number, circumstances, (line) => {
    const item = menu.items.get(line.item)
    if (!item) return line
    if (verb === 'size') return item.sizes.has(id) ? { ...line, size: id } : line
    if (verb === 'neither') return { ...line, options: withoutOpen(line, id) }
    if (verb === 'without') return { ...line, options: without(line, id) }
    if (!optionOf(item, id)) return line
    const open = line.options.filter(isOpen).find((choice) => choice.anyOf.includes(id))
    const manner = { amount: open?.amount ?? 'regular', count: open?.count ?? null, exclude: false } as const
    return withOption(line, { option: id, ...manner }, menu)
  })
  return { ...turn, changes: inWords(action) }
}

/** What the customer would have said. */
function inWords({ verb, id }: ChoiceAction): Change[] {
  if (verb === 'size') return [{ op: 'size', target: 'implied', size: id }]
  const option = { option: id, amount: 'regular', count: null, exclude: false } as const
  return verb === 'choose' ? [{ op: 'option', target: 'implied', option }] : []
}

const accepted = (line: DraftLine, needs: readonly Need[], menu: Menu): DraftLine => ({
  ...line,
  accepted: [...line.accepted, ...unacceptedOf(line, needs, menu).map(({ need }) => needName(need))],
})

function forgetNeed(customer: Customer, place: number): Turn {
  const needs = customer.profile.needs.filter((_, at) => at !== place)
  const gone = customer.profile.needs.filter((_, at) => at === place).map(needName)
  return show({ ...customer, profile: { ...customer.profile, needs } }, { name: 'my-data' }, remarks.needsGone(gone))
}

const withoutOpen = (line: DraftLine, id: string) =>
  line.options.filter((option) => !isOpen(option) || !option.anyOf.includes(id))

const without = (line: DraftLine, id: string) => line.options.filter((option) => isOpen(option) || option.option !== id)

function showLine(customer: Customer, key: number): Turn {
  const known = customer.draft?.lines.some((line) => line.key === key)
  return known ? show(customer, { name: 'change-line', line: key }) : showDraft(customer)
}

/** Changes one line; while lines are being changed, the reply stays with them. */
function reline(
  customer: Customer,
  key: number,
  circumstances: Circumstances,
  change: (line: DraftLine) => DraftLine | null,
): Turn {
  const turn = redraft(customer, circumstances, (draft) => changeLine(draft, key, change))
  const { screen } = customer
  const editing = screen.name === 'change-line' && turn.customer.draft?.lines.some((line) => line.key === screen.line)
  return editing ? { ...turn, customer: { ...turn.customer, screen } } : turn
}

function redraft(customer: Customer, circumstances: Circumstances, change: (draft: Draft) => Draft): Turn {
  if (!customer.draft) return showDraft(customer)
  const changed = withDraft(customer, change(customer.draft), circumstances)
  return changed.draft ? showDraft(changed) : showDraft(changed, remarks.empty)
}

// What a kitchen reads while it cooks.
const longestNote = 1_000

/** The words not understood become a note that the shop reads. */
const handOn = (customer: Customer, circumstances: Circumstances): Turn =>
  redraft(customer, circumstances, (draft) => ({
    ...withoutWordsInSight(draft),
    note: clip([draft.note, ...wordsInSight(draft)].filter((words) => words !== null).join('; '), longestNote),
  }))

function fulfil(customer: Customer, fulfilment: Fulfilment): Turn {
  const draft = customer.draft && { ...customer.draft, fulfilment }
  return showDraft({ ...customer, draft, profile: { ...customer.profile, fulfilment } })
}

const tell = (customer: Customer, told: Partial<Profile>): Turn =>
  showDraft({ ...customer, profile: { ...customer.profile, ...told } })
