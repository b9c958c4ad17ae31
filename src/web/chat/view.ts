import { dayAndTime } from '../clock-time.ts'
import { button, element, find } from '../dom.ts'
import type { Action } from './ask-desk.ts'
import { drawText } from './draw-text.ts'

const scroll = find('scroll')
const log = find('log')
const typing = find('typing')
const replies = find('replies')

// A menu has no button to go to, and is read by keys all the same.
scroll.tabIndex = 0

export function showAnswer(text: string, at: Date | null): void {
  const bubble = element('div', 'bubble theirs')
  bubble.append(element('span', 'unseen', 'Order desk: '), ...drawText(text), ...drawTime(at))
  log.append(bubble)
}

function drawTime(at: Date | null): HTMLElement[] {
  if (!at) return []
  const drawn = element('time', '', dayAndTime(at))
  drawn.dateTime = at.toISOString()
  return [drawn]
}

/** What the customer wrote before the shop's clock was known has their own. */
export function redrawTimes(): void {
  for (const drawn of log.querySelectorAll('time')) drawn.textContent = dayAndTime(new Date(drawn.dateTime))
}

/** Says below a message that it did not get through, and offers to send it again; null: it is on its way. */
export type MarkUnsent = (problem: { reason: string; again: (() => void) | null } | null) => void

/** The customer's own words; null for what the page says for them. */
export function showOwn(text: string | null, at: Date | null): MarkUnsent {
  const bubble = element('div', 'bubble own')
  const note = element('div', 'note')
  bubble.append(element('span', 'unseen', 'You: '), text ?? '', ...drawTime(at))
  bubble.hidden = text === null
  log.append(bubble, note)
  return (problem) => {
    bubble.classList.toggle('unsent', problem !== null)
    note.replaceChildren(...(problem ? [problem.reason] : []))
    if (problem?.again) note.append(' ', button('Try again', problem.again))
    toEnd()
  }
}

export function showTyping(shown: boolean): void {
  typing.hidden = !shown
  log.ariaBusy = String(shown)
  if (shown) toEnd()
}

/**
 * The buttons under the last answer, the first one being the likeliest.
 * @param isAsked the answer ends with what they answer
 */
export function showReplies(actions: readonly Action[], onTap: (action: Action) => void, isAsked = false): void {
  replies.hidden = actions.length === 0
  replies.replaceChildren(...actions.map((action) => button(action.label, () => onTap(action), 'reply')))
  toEnd(isAsked)
}

/** To the last message; a long one is read from its beginning, or from what it asks. */
function toEnd(isAsked = false): void {
  scroll.scrollTop = scroll.scrollHeight
  const last = log.lastElementChild
  if (!(last instanceof HTMLElement) || !last.classList.contains('theirs')) return
  const question = isAsked ? [...last.querySelectorAll('.gap')].at(-1) : undefined
  const above = (question ?? last).getBoundingClientRect().top - scroll.getBoundingClientRect().top
  if (above < 0) scroll.scrollTop += above - 16
}
