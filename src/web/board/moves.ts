import type { Ticket } from '../../board/ticket.ts'
import type { Wanted } from './api.ts'

/** Something that a tap does with an order. */
export interface Move extends Wanted {
  label: string
}

/** The steps that a ticket can take now, the usual one first. */
export function movesOf({ id, status, fulfilment }: Ticket): Move[] {
  const to = (next: Ticket['status'], label: string): Move => ({
    label,
    command: 'set_order_status',
    args: { id, status: next },
  })
  switch (status) {
    case 'placed':
      return [to('accepted', 'Accept'), to('rejected', 'Reject')]
    case 'accepted':
      return [to('preparing', 'Start')]
    case 'preparing':
      return [to('ready', 'Ready')]
    case 'ready':
      return fulfilment === 'delivery' ? [to('out_for_delivery', 'Out for delivery')] : [to('done', 'Picked up')]
    case 'out_for_delivery':
      return [to('done', 'Delivered')]
    default:
      return []
  }
}
