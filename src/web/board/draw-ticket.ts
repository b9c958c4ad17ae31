import type { Ticket, TicketLine } from '../../board/ticket.ts'
import { clockTime } from '../clock-time.ts'
import { button, element } from '../dom.ts'
import { ageOf } from './age.ts'
import type { Wanted } from './api.ts'
import { type Move, movesOf, type Tap, undoOf } from './moves.ts'

export interface Hands {
  may(command: string): boolean
  /** @param said what is said of it when it is done */
  want(wanted: Wanted, said?: string): void
}

/** A ticket as an element; `tick` keeps its age up to date. */
export interface DrawnTicket {
  element: HTMLElement
  tick(now: number): void
}

export function drawTicket(ticket: Ticket, hands: Hands): DrawnTicket {
  const age = element('span', 'age')
  const undo = drawUndo(ticket, hands)
  const title = element('h3', '', ticket.id)
  title.tabIndex = -1
  const drawn = element('article', `ticket ${ticket.status}`, element('header', '', title, age))
  drawn.append(element('p', 'whose', whose(ticket)))
  if (ticket.allergies.length > 0)
    drawn.append(element('p', 'allergies', `Allergies and diet: ${ticket.allergies.join(', ')}`))
  drawn.append(element('ul', 'lines', ...ticket.lines.map((line) => drawLine(line, hands))))
  if (ticket.changes.length > 0) {
    const changes = ticket.changes.map((change) => element('li', '', change))
    drawn.append(element('div', 'changes', element('strong', '', 'Changed'), element('ul', '', ...changes)))
  }
  if (ticket.note) drawn.append(element('p', 'note', ticket.note))
  drawn.append(drawMoves(ticket, hands))
  if (undo) drawn.append(undo.element)
  return {
    element: drawn,
    tick(now) {
      undo?.tick(now)
      const { text, level } = ageOf(ticket, now) ?? { text: '', level: 'calm' }
      if (age.textContent !== text) age.textContent = text
      drawn.setAttribute('data-age', level)
    },
  }
}

const outcomes: Partial<Record<Ticket['status'], string>> = {
  done: 'Done',
  rejected: 'Rejected',
  cancelled: 'Cancelled',
}

/** One that is over: only what it was. */
export function drawFinished(ticket: Ticket, hands: Hands): DrawnTicket {
  const { id, status, name } = ticket
  const title = element('h3', '', id)
  title.tabIndex = -1
  const outcome = [outcomes[status], name].filter((part) => part).join(' · ')
  const drawn = element('article', `finished ${status}`, title, element('p', '', outcome))
  const undo = drawUndo(ticket, hands)
  if (undo) drawn.append(undo.element)
  return { element: drawn, tick: (now) => undo?.tick(now) }
}

function whose({ fulfilment, name, phone, address, due }: Ticket): string {
  const how = fulfilment === 'delivery' ? 'Delivery' : 'Pickup'
  return [due === null ? how : `${how} ${clockTime(due)}`, name, address, phone].filter((part) => part).join(' · ')
}

function drawLine({ quantity, name, things, options, note }: TicketLine, hands: Hands): HTMLElement {
  const drawn = element('li', '', element('div', 'dish', element('b', '', `${quantity} ×`), ` ${name}`))
  const wanted = options.filter(({ excluded }) => !excluded)
  for (const { text } of options.filter(({ excluded }) => excluded)) drawn.append(element('div', 'excluded', text))
  if (wanted.length > 0) drawn.append(element('div', 'options', wanted.map(({ text }) => text).join(', ')))
  if (note) drawn.append(element('div', 'note', note))
  if (hands.may('mark_out')) drawn.append(drawOut([...things, ...wanted], hands))
  return drawn
}

/** Asks what of a line is out: the customers who have ordered it hear of it at once, which must not be a slip of a wet hand. */
function drawOut(things: { id: string; text: string }[], hands: Hands): HTMLElement {
  const [dish] = things
  const chips = element('div', 'chips')
  const opener = drawOpener('Out?', chips, 'out')
  const drawThing = ({ id, text }: { id: string; text: string }) =>
    button(text, () => {
      opener.click()
      hands.want({ command: 'mark_out', args: { id } }, `${text} is out until tomorrow`)
    })
  opener.setAttribute(
    'aria-label',
    `We're out of ${dish?.text ?? 'this'}${things.length > 1 ? ', or what is on it' : ''}`,
  )
  chips.append("We're out of ", ...things.map(drawThing), 'Whoever has ordered it is asked at once.')
  return element('div', 'outs', opener, chips)
}

function drawMoves(ticket: Ticket, hands: Hands): HTMLElement {
  const drawn = element('div', 'moves')
  for (const move of movesOf(ticket).filter(({ command }) => hands.may(command)))
    drawn.append(...('taps' in move ? drawChoice(move, hands) : [drawTap(move, hands, 'main')]))
  return drawn
}

/** The usual steps are always shown; the others open with a tap. */
function drawChoice({ label, isUsual, taps }: Extract<Move, { taps: Tap[] }>, hands: Hands): HTMLElement[] {
  const choices = element('div', 'choices', ...taps.map((tap) => drawTap(tap, hands, isUsual ? 'main' : '')))
  if (isUsual) return [element('p', 'choose', label), choices]
  choices.className = 'reasons'
  return [drawOpener(label, choices), choices]
}

/** Shows something with a tap, and hides it with another. */
function drawOpener(label: string, opened: HTMLElement, className = ''): HTMLButtonElement {
  const show = (isShown: boolean) => {
    opened.hidden = !isShown
    opener.setAttribute('aria-expanded', String(isShown))
  }
  const opener = button(label, () => show(opened.hidden !== false), className)
  show(false)
  return opener
}

function drawTap(tap: Tap, hands: Hands, className: string): HTMLButtonElement {
  const made = button(tap.label, () => hands.want(tap), className)
  made.setAttribute('aria-label', tap.name)
  return made
}

/** There as long as it may be. */
function drawUndo(ticket: Ticket, hands: Hands): { element: HTMLElement; tick(now: number): void } | null {
  if (ticket.undoUntil === null || !hands.may('take_back_step')) return null
  const until = Date.parse(ticket.undoUntil)
  const made = drawTap(undoOf(ticket), hands, 'undo')
  return {
    element: made,
    tick(now) {
      made.hidden = now >= until
    },
  }
}
