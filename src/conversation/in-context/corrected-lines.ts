import type { Draft } from '../../customers/customer.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { plain } from '../answers.ts'
import { choices } from './as-answer.ts'

const correcting = /^(?:(?:oh|wait|sorry|hm+) )*(?:no|i meant?|i said|actually)\b/
const adding = /\b(?:add|also|another|more|plus|as well|too)\b/

/** "No i meant the rings small, fries large", where there is one of each: those, and no further ones. */
export function correctedLines({ lines, changes, ...meaning }: Meaning, text: string, draft: Draft): Meaning | null {
  const said = plain(text)
  if (lines.length < 2 || changes.length > 0 || !correcting.test(said) || adding.test(said)) return null
  const isThere = lines.every(({ item, quantity, size, options }) => {
    const [there, ...others] = draft.lines.filter((line) => line.item === item)
    const isOther = size !== null || options.length > 0
    return there !== undefined && others.length === 0 && isOther && (quantity === 1 || quantity === there.quantity)
  })
  if (!isThere || new Set(lines.map(({ item }) => item)).size < lines.length) return null
  const told = lines.flatMap((line) => choices(line, { item: line.item }))
  return { ...meaning, intent: 'change', lines: [], changes: told, sure: false }
}
