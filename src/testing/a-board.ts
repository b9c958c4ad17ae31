import { z } from 'zod'
import type { Ticket } from '../board/ticket.ts'
import { isFinal } from '../orders/status.ts'

/** A board as far as it understands events: it knows what it would show, and the id of the last event that had one. */
export function aBoard() {
  let tickets = new Map<string, Ticket>()
  let out: unknown = null
  let id: string | null = null
  const received: string[] = []
  const take = ({ name, data }: { name: string; data: string }) => {
    if (name === 'out') out = JSON.parse(data)
    if (name === 'board') tickets = new Map(ticketsSchema.parse(JSON.parse(data)).map((ticket) => [ticket.id, ticket]))
    if (name !== 'ticket') return
    const [ticket] = ticketsSchema.parse([JSON.parse(data)])
    if (ticket) tickets.set(ticket.id, ticket)
  }
  const statusesOf = (all: Ticket[]) => Object.fromEntries(all.map(({ id, status }) => [id, status]))
  return {
    /** All texts that came, oldest first. */
    received,
    send(events: string): void {
      received.push(events)
      for (const event of eventsIn(events)) {
        id = event.id ?? id
        take(event)
      }
    },
    isWelcome: async () => true,
    close: () => {},
    lastId: () => id,
    out: () => out,
    tickets: () => [...tickets.values()],
    statuses: () => statusesOf([...tickets.values()]),
    open: () => statusesOf([...tickets.values()].filter(({ status }) => !isFinal(status))),
  }
}

const ticketsSchema = z.array(z.custom<Ticket>((value) => typeof value === 'object' && value !== null && 'id' in value))

/** As a browser reads them. */
function eventsIn(text: string): { id: string | null; name: string; data: string }[] {
  return text
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(event)?.[1]
      return { id: field('id') ?? null, name: field('event') ?? 'message', data: field('data') ?? '' }
    })
}
