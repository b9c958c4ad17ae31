import type { Customer, DraftLine } from '../../../customers/customer.ts'
import { needName } from '../../../needs/need.ts'
import type { NumberAction } from '../../actions.ts'
import { unacceptedOf } from '../../draft/needs.ts'
import { remarks } from '../../texts.ts'
import { type Circumstances, show, showDraft, type Turn } from '../../turn.ts'
import { categoriesOf } from '../../views/menu-categories.ts'
import { believe } from '../ordering.ts'
import { reline } from './redraft.ts'

/** A button about one line, or about one of the categories or needs. */
export function onNumber(customer: Customer, { verb, number }: NumberAction, circumstances: Circumstances): Turn {
  switch (verb) {
    case 'line':
      return showLine(customer, number)
    case 'believe':
      return believe(customer, number, circumstances)
    case 'forget-need':
      return forgetNeed(customer, number)
    case 'category':
      return show(customer, { name: 'menu', category: categoriesOf(circumstances.menu)[number] ?? null })
    default:
      return reline(customer, number, circumstances, (line) => lineChanges[verb](line, customer, circumstances))
  }
}

type LineVerb = Exclude<NumberAction['verb'], 'line' | 'believe' | 'forget-need' | 'category'>
type LineChange = (line: DraftLine, customer: Customer, circumstances: Circumstances) => DraftLine | null

const remove: LineChange = () => null

const accept: LineChange = (line, { profile }, { menu }) => ({
  ...line,
  accepted: [...line.accepted, ...unacceptedOf(line, profile.needs, menu).map(({ need }) => needName(need))],
})

/** A slip is put right where it was made: of two lattes with 999 shots the two stay. */
const capped = (line: DraftLine, most: number): DraftLine => ({
  ...line,
  quantity: Math.min(line.quantity, most),
  options: line.options.map((option) => ({ ...option, count: option.count && Math.min(option.count, most) })),
})

const lineChanges: Record<LineVerb, LineChange> = {
  more: (line) => ({ ...line, quantity: line.quantity + 1 }),
  fewer: (line) => (line.quantity > 1 ? { ...line, quantity: line.quantity - 1 } : null),
  drop: remove,
  avoid: remove,
  accept,
  'in-all': ({ saidAgain, ...line }) => ({ ...line, quantity: saidAgain ?? line.quantity }),
  'so-many-more': ({ saidAgain = 0, ...line }) => ({ ...line, quantity: line.quantity + saidAgain }),
  cap: (line, _, { menu }) => capped(line, menu.shop.maxQuantity),
}

function showLine(customer: Customer, key: number): Turn {
  const known = customer.draft?.lines.some((line) => line.key === key)
  return known ? show(customer, { name: 'change-line', line: key }) : showDraft(customer)
}

function forgetNeed(customer: Customer, place: number): Turn {
  const needs = customer.profile.needs.filter((_, at) => at !== place)
  const gone = customer.profile.needs.filter((_, at) => at === place).map(needName)
  return show({ ...customer, profile: { ...customer.profile, needs } }, { name: 'my-data' }, remarks.needsGone(gone))
}
