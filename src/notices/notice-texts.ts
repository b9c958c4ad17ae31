import type { Order, OrderStatus } from '../orders/order.ts'

/** What a customer is told of a step that the shop made; null: nothing, as they know. */
export function noticeText({ id, fulfilment }: Pick<Order, 'id' | 'fulfilment'>, status: OrderStatus): string | null {
  switch (status) {
    case 'accepted':
      return `Order ${id} is accepted.`
    case 'preparing':
      return `Order ${id} is being prepared.`
    case 'ready':
      return fulfilment === 'pickup'
        ? `Order ${id} is ready to be picked up.`
        : `Order ${id} is ready, and leaves soon.`
    case 'out_for_delivery':
      return `Order ${id} is on its way to you.`
    case 'rejected':
      return `We are sorry: the shop can’t take order ${id}.`
    case 'cancelled':
      return `We are sorry: the shop had to cancel order ${id}.`
    case 'placed':
    case 'done':
      return null
  }
}
