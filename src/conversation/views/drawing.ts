import type { Menu } from '../../menu/menu.ts'
import type { Order } from '../../orders/order.ts'
import type { Action } from '../actions.ts'

/** A screen's text, and its buttons with what they do. */
export interface Drawing {
  text: string
  buttons: { label: string; action: Action }[][]
}

/** What a screen shows besides the customer. */
export interface Facts {
  menu: Menu
  now: Date
  /** The order that the screen is about. */
  order: Order | null
  /** All of the customer's orders, where the screen shows them. */
  orders: Order[]
}
