export function find(id: string): HTMLElement
export function find<T extends HTMLElement>(id: string, kind: new () => T): T
export function find(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`the page has no such #${id}`)
}

/** Texts become text, whatever is in them. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

export function button(label: string, onTap: () => void, className = ''): HTMLButtonElement {
  const made = element('button', className, label)
  made.type = 'button'
  made.addEventListener('click', onTap)
  return made
}

/** `replaceChildren` is younger than the tablets that this is for. */
export function fill(parent: HTMLElement, ...children: (Node | string)[]): void {
  parent.textContent = ''
  parent.append(...children)
}
