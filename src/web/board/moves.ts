import type { Ticket } from '../../board/ticket.ts'
import { laterMinutes, usualMinutes, usualReasons } from '../../orders/usual-answers.ts'
import type { Wanted } from './api.ts'

/** Something that a tap does with an order. */
export interface Tap extends Wanted {
  label: string
  /** For whoever can't see which ticket it is on. */
  name: string
}

/** What can be done next with an order: by a tap, or by one of several, below what they have in common. */
export type Move = Tap | { label: string; command: string; isUsual: boolean; taps: Tap[] }

/** The steps that a ticket can take now, the usual one first. */
export function movesOf({ id, status, fulfilment, due, isForLater }: Ticket): Move[] {
  const command = 'set_order_status'
  const to = (next: Ticket['status'], label: string, said: object = {}): Tap => ({
    label,
    name: `${label}: order ${id}`,
    command,
    args: { id, status: next, ...said },
  })
  const later: Move = {
    label: 'New time…',
    command: 'set_ready_time',
    isUsual: false,
    taps: laterMinutes.map((each) => ({
      label: isForLater ? `${each} min later` : `In ${each} min`,
      name: isForLater ? `Order ${id} is ready ${each} minutes later` : `Order ${id} is ready in ${each} minutes`,
      command: 'set_ready_time',
      args: { id, [isForLater ? 'minutes_later' : 'ready_in_minutes']: each },
    })),
  }
  switch (status) {
    case 'placed':
      return [
        due === null
          ? {
              label: 'Accept: ready in minutes',
              command,
              isUsual: true,
              taps: usualMinutes.map((each) => ({
                ...to('accepted', String(each), { ready_in_minutes: each }),
                name: `${each} minutes: accept order ${id}`,
              })),
            }
          : to('accepted', 'Accept'),
        {
          label: 'Reject…',
          command,
          isUsual: false,
          taps: usualReasons({ fulfilment }).map(({ label, told }) => to('rejected', label, { reason: told })),
        },
      ]
    case 'accepted':
      return [to('preparing', 'Start'), later]
    case 'preparing':
      return [to('ready', 'Ready'), later]
    case 'ready':
      return fulfilment === 'delivery' ? [to('out_for_delivery', 'Out for delivery')] : [to('done', 'Picked up')]
    case 'out_for_delivery':
      return [to('done', 'Delivered')]
    default:
      return []
  }
}

/** Takes back the step that led to where the ticket is. */
export const undoOf = ({ id, status }: Ticket): Tap => ({
  label: 'Undo',
  name: `Undo the last step of order ${id}`,
  command: 'take_back_step',
  args: { id, status },
})
