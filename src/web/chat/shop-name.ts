import { find } from '../dom.ts'
import { remembered } from '../remembered.ts'

const heading = find('shop')
const known = remembered('local', 'shop')

/** Heads the page with the shop's name, and is quicker to next time. */
export function showShop(name: string): void {
  known.write(name)
  heading.textContent = name
  document.title = name
}

const lastTime = known.read()
if (lastTime !== null) showShop(lastTime)
