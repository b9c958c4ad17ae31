import type { Ticket } from '../../board/ticket.ts'
import { element, fill, find } from '../dom.ts'
import { dueOf } from './age.ts'
import { type DrawnTicket, drawFinished, drawTicket, type Hands } from './draw-ticket.ts'

const titles = { new: 'New', accepted: 'Accepted', preparing: 'Preparing', ready: 'Ready', done: 'Done' }
type Column = keyof typeof titles

const columnOf: Record<Ticket['status'], Column> = {
  placed: 'new',
  accepted: 'accepted',
  preparing: 'preparing',
  ready: 'ready',
  out_for_delivery: 'ready',
  done: 'done',
  rejected: 'done',
  cancelled: 'done',
}
const mostDone = 12

interface Shown {
  ticket: Ticket
  drawn: DrawnTicket
}

/** All tickets on the page, each in its column. */
export interface Columns {
  /** These and no others. */
  replace(tickets: Ticket[]): void
  /** One that is new, or has changed. */
  put(ticket: Ticket): void
  has(id: string): boolean
  /** How many changes of it were seen. */
  changesOf(id: string): number
  /** Whether any waits to be accepted. */
  isWaiting(): boolean
  tick(now: number): void
}

export function createColumns(hands: Hands): Columns {
  const root = find('columns')
  const shown = new Map<string, Shown>()
  const parts = drawColumns(root)

  function put(ticket: Ticket): void {
    const before = shown.get(ticket.id)
    const hadFocus = before?.drawn.element.contains(document.activeElement) ?? false
    before?.drawn.element.remove()
    // The one that changed last comes last.
    shown.delete(ticket.id)
    const column = columnOf[ticket.status]
    const drawn = column === 'done' ? drawFinished(ticket, hands) : drawTicket(ticket, hands)
    shown.set(ticket.id, { ticket, drawn })
    const { list } = parts[column]
    list.insertBefore(drawn.element, column === 'done' ? list.firstChild : firstAfter(ticket))
    // The tapped button is gone with the old ticket, and the keyboard's place with it.
    if (hadFocus) drawn.element.querySelector('h3')?.focus()
    shorten()
    count()
  }

  /** The ticket of the same column before which this one belongs. */
  function firstAfter(ticket: Ticket): HTMLElement | null {
    const others = [...shown.values()].filter(
      (other) => other.ticket !== ticket && columnOf[other.ticket.status] === columnOf[ticket.status],
    )
    const later = others.filter((other) => dueOf(other.ticket) > dueOf(ticket))
    later.sort((a, b) => dueOf(a.ticket) - dueOf(b.ticket))
    return later[0]?.drawn.element ?? null
  }

  function shorten(): void {
    const { list } = parts.done
    while (list.childElementCount > mostDone) {
      const last = list.lastElementChild
      for (const [id, { drawn }] of shown) if (drawn.element === last) shown.delete(id)
      last?.remove()
    }
  }

  function count(): void {
    for (const { list, number, section } of Object.values(parts)) {
      number.textContent = list.childElementCount === 0 ? '' : String(list.childElementCount)
      section.classList.toggle('empty', list.childElementCount === 0)
    }
  }

  return {
    put,
    replace(tickets) {
      shown.clear()
      for (const { list } of Object.values(parts)) fill(list)
      for (const ticket of tickets) put(ticket)
      count()
    },
    has: (id) => shown.has(id),
    changesOf: (id) => shown.get(id)?.ticket.changes.length ?? 0,
    isWaiting: () => [...shown.values()].some(({ ticket }) => ticket.status === 'placed'),
    tick(now) {
      for (const { drawn } of shown.values()) drawn.tick(now)
    },
  }
}

interface Part {
  section: HTMLElement
  list: HTMLElement
  number: HTMLElement
}

function drawColumns(root: HTMLElement): Record<Column, Part> {
  const draw = (column: Column): Part => {
    const [list, number] = [element('div', 'tickets'), element('span', 'count')]
    const heading = element('h2', '', titles[column], ' ', number)
    heading.id = `column-${column}`
    const section = element('section', `column ${column}`, heading, list)
    section.setAttribute('aria-labelledby', heading.id)
    root.append(section)
    return { section, list, number }
  }
  return {
    new: draw('new'),
    accepted: draw('accepted'),
    preparing: draw('preparing'),
    ready: draw('ready'),
    done: draw('done'),
  }
}
