import type { Menu, Named } from '../menu/menu.ts'
import { listed } from '../text/listed.ts'
import { clip } from './texts.ts'

/** Nobody reads more names or lines than these in an answer. */
const mostNames = 25
const mostLines = 60

export function names(things: readonly Pick<Named, 'name'>[], word: 'and' | 'or' = 'and'): string {
  const shown = things.slice(0, mostNames).map(({ name }) => name)
  const more = things.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : listed(shown, word)
}

/** A line each, as many as somebody reads. */
export const lines = (told: readonly string[]): string =>
  [...told.slice(0, mostLines), ...(told.length > mostLines ? [`… and ${told.length - mostLines} more`] : [])].join(
    '\n',
  )

export const askShop = ({ shop }: Menu): string =>
  shop.phone === null ? 'Please ask the shop.' : `Please ask the shop: ${shop.phone}.`

export const quoted = (words: string): string => `“${clip(words, 60)}”`

/** Sentences and lines that say something. */
export const joined = (parts: readonly (string | null)[], by = ' '): string =>
  parts.filter((part) => part !== null && part !== '').join(by)
