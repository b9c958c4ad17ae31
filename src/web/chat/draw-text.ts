import { element } from '../dom.ts'
import { showPhoto } from './photos.ts'
import { type Line, readLines } from './read-lines.ts'

/** Draws what the desk says as a receipt: prices at the right, and the pictures of what is on the menu. */
export function drawText(text: string): HTMLElement[] {
  const drawn: HTMLElement[] = []
  let dish: HTMLElement | null = null
  for (const line of readLines(text)) {
    if (line.kind === 'detail' && dish) {
      dish.append(drawLine(line))
      continue
    }
    dish = line.kind === 'row' ? element('span', 'dish') : null
    dish?.append(drawLine(line))
    if (dish) void showPhoto(dish, line.text)
    drawn.push(dish ?? drawLine(line))
  }
  return drawn
}

/** The only addresses that the desk ever sends anybody to. */
const address = /(https:\/\/t\.me\/[\w?=&-]+)/

function drawLine(line: Line): HTMLElement {
  const drawn = element('span', `line ${line.kind}`)
  if (!('parts' in line)) {
    drawn.append(...line.text.split(address).map((part) => (address.test(part) ? drawLink(part) : part)))
    return drawn
  }
  const amounts = element('span', line.parts.length > 1 ? 'amounts several' : 'amounts')
  amounts.append(...line.parts.map((part) => element('span', 'amount', part)))
  drawn.append(element('span', 'name', line.text), ' ', amounts)
  return drawn
}

function drawLink(url: string): HTMLAnchorElement {
  const link = element('a', '', url.replace('https://', ''))
  link.href = url
  link.target = '_blank'
  link.rel = 'noopener'
  return link
}
