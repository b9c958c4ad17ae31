import type { Fulfilment } from '../../menu/menu.ts'
import type { ToldNeeds } from '../../needs/take-needs.ts'
import type { SaidTime } from './times/said-time.ts'

/** What a text says besides the order, and the text without it: all that may go on to understanding. */
export interface Details {
  rest: string
  name: string | null
  phone: string | null
  address: string | null
  fulfilment: Fulfilment | null
  /** When it is wanted. */
  wanted: SaidTime | null
  /** What somebody does not eat. */
  needs: Omit<ToldNeeds, 'rest'>
  /** By what it will be paid, in the customer's words: the shop reads it. */
  payment: string | null
  /** What whoever brings it shall do, said beside other things. */
  courier: string | null
}
