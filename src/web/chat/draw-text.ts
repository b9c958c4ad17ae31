import { type Line, readLines } from './read-lines.ts'

/** Draws what the desk says as a receipt, with what things cost at the right. */
export const drawText = (text: string): HTMLElement[] => readLines(text).map(drawLine)

function drawLine(line: Line): HTMLElement {
  const drawn = element('span', `line ${line.kind}`)
  if (!('parts' in line)) {
    drawn.textContent = line.text
    return drawn
  }
  const amounts = element('span', line.parts.length > 1 ? 'amounts several' : 'amounts')
  amounts.append(...line.parts.map((part) => element('span', 'amount', part)))
  drawn.append(element('span', 'name', line.text), ' ', amounts)
  return drawn
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text) made.textContent = text
  return made
}
