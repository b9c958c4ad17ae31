import type { Ticket } from '../../board/ticket.ts'
import { find } from '../dom.ts'

/** Finds an order by what its customer says of it: its number, or their name. */
export interface Finder {
  isMeant(ticket: Ticket): boolean
  /** Says how many were found. */
  tell(found: number): void
}

export function createFinder(onSearch: () => void): Finder {
  const field = find('search', HTMLInputElement)
  const said = find('search-found')
  const wanted = () => field.value.trim().toUpperCase()

  field.addEventListener('input', onSearch)
  find('search-clear').addEventListener('click', () => {
    field.value = ''
    onSearch()
    field.focus()
  })

  return {
    isMeant: ({ id, name }) => id.indexOf(wanted()) >= 0 || (name ?? '').toUpperCase().indexOf(wanted()) >= 0,
    tell(found) {
      document.body.classList.toggle('searching', wanted() !== '')
      const orders = found === 1 ? '1 order' : `${found === 0 ? 'No' : found} orders`
      const text = wanted() === '' ? '' : `${orders} found`
      // What is written again is read out again.
      if (said.textContent !== text) said.textContent = text
    },
  }
}
