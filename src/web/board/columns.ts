import type { Ticket } from '../../board/ticket.ts'
import { element, fill, find } from '../dom.ts'
import { dueOf } from './age.ts'
import { type Column, columnNames, columnOf, titles } from './column-of.ts'
import { type DrawnTicket, drawFinished, drawTicket, type Hands } from './draw-ticket.ts'
import { createFinder } from './finder.ts'
import { createPicker } from './picker.ts'

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
  /** Whether it is on the screen, or would be further down. */
  isSeen(id: string): boolean
  /** Brings it there. */
  show(id: string): void
  tick(now: number): void
}

export function createColumns(hands: Hands): Columns {
  const root = find('columns')
  const shown = new Map<string, Shown>()
  const parts = drawColumns(root)
  const finder = createFinder(() => {
    for (const { ticket, drawn } of shown.values()) drawn.element.hidden = !finder.isMeant(ticket)
    count()
  })
  const picker = createPicker((picked) => {
    for (const column of columnNames) parts[column].section.classList.toggle('picked', column === picked)
  })
  let isFirst = true

  function put(ticket: Ticket): void {
    place(ticket)
    shorten()
    count()
  }

  function place(ticket: Ticket): void {
    const before = shown.get(ticket.id)
    const hadFocus = before?.drawn.element.contains(document.activeElement) ?? false
    const beside = before?.drawn.element.nextElementSibling ?? before?.drawn.element.previousElementSibling
    before?.drawn.element.remove()
    // The one that changed last comes last.
    shown.delete(ticket.id)
    const column = columnOf[ticket.status]
    const drawn = column === 'done' ? drawFinished(ticket, hands) : drawTicket(ticket, hands)
    drawn.element.hidden = !finder.isMeant(ticket)
    shown.set(ticket.id, { ticket, drawn })
    const { list } = parts[column]
    list.insertBefore(drawn.element, column === 'done' ? list.firstChild : firstAfter(ticket))
    // The tapped button is gone with the old ticket, and the keyboard's place with it.
    if (hadFocus) focusOn(isSeen(drawn.element) ? drawn.element : beside)
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
    let found = 0
    for (const column of columnNames) {
      const { list, number, section } = parts[column]
      const tickets = list.querySelectorAll('article:not([hidden])').length
      found += tickets
      number.textContent = tickets === 0 ? '' : String(tickets)
      section.classList.toggle('empty', tickets === 0)
      picker.count(column, tickets)
    }
    finder.tell(found)
  }

  /** What there is to do is shown first. */
  function pickFirst(): void {
    const [first = 'new'] = columnNames.filter((column) => parts[column].list.childElementCount > 0)
    picker.pick(first)
  }

  return {
    put,
    replace(tickets) {
      shown.clear()
      for (const { list } of Object.values(parts)) fill(list)
      for (const ticket of tickets) place(ticket)
      shorten()
      count()
      if (isFirst) pickFirst()
      isFirst = false
    },
    has: (id) => shown.has(id),
    changesOf: (id) => shown.get(id)?.ticket.changes.length ?? 0,
    isWaiting: () => [...shown.values()].some(({ ticket }) => ticket.status === 'placed'),
    isSeen(id) {
      const found = shown.get(id)
      return found !== undefined && isSeen(found.drawn.element)
    },
    show(id) {
      const found = shown.get(id)
      if (!found) return
      picker.pick(columnOf[found.ticket.status])
      focusOn(found.drawn.element)
    },
    tick(now) {
      for (const { drawn } of shown.values()) drawn.tick(now)
    },
  }
}

/** It is not in a column for which there is no room. */
const isSeen = (drawn: HTMLElement): boolean => drawn.offsetParent !== null

const focusOn = (ticket: Element | null | undefined): void => ticket?.querySelector('h3')?.focus()

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
