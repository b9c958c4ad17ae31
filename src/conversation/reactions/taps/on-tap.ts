import type { Customer } from '../../../customers/customer.ts'
import type { Action } from '../../actions.ts'
import { remarks } from '../../texts.ts'
import { type Circumstances, type Heard, show, type Turn } from '../../turn.ts'
import { onChoice } from './on-choice.ts'
import { onNumber } from './on-number.ts'
import { onPlain } from './on-plain.ts'

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
