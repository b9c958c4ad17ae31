/** A sum of money at the end of a line that holds no other. */
const priced = /^([^\p{Sc}]*\S)\s+(\p{Sc}\s?[\d.,]+|[\d.,]+\s?\p{Sc})$/u

/**
 * A text in lines, as on a receipt: a sum at a line's end stands at the right, and what belongs to the line above is
 * set smaller. Whoever copies it gets the text as it was.
 */
export const drawText = (text: string): HTMLElement[] => text.split('\n').map(drawLine)

function drawLine(line: string): HTMLElement {
  const [, label, amount] = priced.exec(line) ?? []
  if (label !== undefined && amount !== undefined) {
    const row = element('span', label.endsWith(':') ? 'line priced total' : 'line priced')
    row.append(element('span', '', `${label} `), element('span', 'amount', amount))
    return row
  }
  if (line.startsWith('    ')) return element('span', 'line detail', line.trim())
  return element('span', line === '' ? 'line gap' : 'line', line)
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
