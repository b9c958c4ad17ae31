import { element, fill, find } from '../dom.ts'
import { readDay } from './api.ts'
import { toast } from './toasts.ts'

const picture = find('day-picture', HTMLImageElement)
const lines = find('day-lines')

/** Draws the day as it is now. */
export async function showDay(): Promise<void> {
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const answer = await readDay(theme)
  if (!answer.ok) return toast(answer.reason)
  // As an image: whatever a name may hold, nothing in it runs.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(answer.body.svg)}`
  picture.alt = 'Orders an hour, and what sells; the figures follow as text'
  fill(lines, ...answer.body.lines.map((line) => element('li', '', line)))
}
