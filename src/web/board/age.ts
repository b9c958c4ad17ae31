import type { Ticket } from '../../board/ticket.ts'
import { clockTime } from '../clock-time.ts'

export interface Age {
  /** How urgent it is: also said by its colour. */
  level: 'calm' | 'soon' | 'late'
  text: string
}

/** Minutes after which a new order waits for long, and for too long. */
const waits = { soon: 3, late: 6 }
/** How long before it is due an order becomes urgent. */
const hurry = 5
/** How long an order may take when nobody has said when it is due. */
const usual = 20

/** How old a ticket is, or when it is due, and how urgent that makes it. */
export function ageOf(ticket: Ticket, now: number): Age | null {
  const waited = minutes(now - Date.parse(ticket.placedAt))
  switch (ticket.status) {
    case 'placed':
      return { text: `${waited} min`, level: levelOfWait(waited) }
    case 'accepted':
    case 'preparing': {
      const left = minutes(dueOf(ticket) - now)
      return { text: ticket.due === null ? `${waited} min` : dueText(left, ticket.due), level: levelOf(left) }
    }
    case 'ready':
    case 'out_for_delivery':
      return { text: `${waited} min`, level: 'calm' }
    default:
      return null
  }
}

/** When it is due, as a moment; tickets stand in this order. */
export const dueOf = ({ due, placedAt }: Ticket): number =>
  due === null ? Date.parse(placedAt) + usual * 60_000 : Date.parse(due)

function levelOfWait(waited: number): Age['level'] {
  if (waited >= waits.late) return 'late'
  return waited >= waits.soon ? 'soon' : 'calm'
}

function levelOf(left: number): Age['level'] {
  if (left < 0) return 'late'
  return left <= hurry ? 'soon' : 'calm'
}

function dueText(left: number, due: string): string {
  if (left < 0) return `${-left} min late`
  return left <= 90 ? `in ${left} min` : `at ${clockTime(due)}`
}

const minutes = (ms: number): number => Math.floor(ms / 60_000)
