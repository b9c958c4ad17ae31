import type { Draft } from '../../customers/customer.ts'
import { countWords } from '../../english/numbers.ts'
import { plain } from '../../text/plain.ts'
import type { Change, Meaning, MeantLine } from '../../understanding/meaning.ts'
import { choices } from './as-answer.ts'

const correcting = /^(?:(?:oh|wait|sorry|hm+) )*(?:no|nvm|never ?mind|i meant?|i said|actually)\b/
const adding = /\b(?:add|also|another|more|plus|as well|too)\b/

const counted = new RegExp(String.raw`^\W*(?:an?|and|${countWords})\b`, 'i')

const making = /^(?:(?:oh|ok|wait|sorry|no|actually|can you|could you) )*make (?:it|that|them) /

/** "Make that 2 cokes, one large", of one that is there already: two in all. */
export function countedInAll({ lines, changes, ...meaning }: Meaning, text: string, draft: Draft): Meaning | null {
  const [plainly, other, ...more] = lines
  const said = plain(text)
  if (!plainly || !other || more.length + changes.length > 0 || !making.test(said) || adding.test(said)) return null
  const [there, ...others] = draft.lines.filter(({ item }) => item === plainly.item)
  const isBare = plainly.size === null && plainly.options.length === 0
  if (!there || others.length > 0 || other.item !== there.item || !isBare) return null
  const target = { nth: draft.lines.indexOf(there) + 1 }
  const told = choices(other, target).map((change): Change => ({ ...change, pieces: other.quantity }))
  const quantity = plainly.quantity + other.quantity
  return {
    ...meaning,
    intent: 'change',
    lines: [],
    changes: [{ op: 'quantity', target, quantity }, ...told],
    sure: false,
  }
}

/**
 * "No i meant the rings small, fries large", "tea with milk, americano with oat", where there is one of each: those,
 * and no further ones.
 */
export function correctedLines({ lines, changes, ...meaning }: Meaning, text: string, draft: Draft): Meaning | null {
  const said = plain(text)
  if (lines.length < 2 || changes.length > 0 || adding.test(said)) return null
  if (!correcting.test(said) && !lines.every(isTopic)) return null
  const isThere = lines.every(({ item, quantity, size, options }) => {
    const [there, ...others] = draft.lines.filter((line) => line.item === item)
    const isOther = size !== null || options.length > 0
    return there !== undefined && others.length === 0 && isOther && (quantity === 1 || quantity === there.quantity)
  })
  if (!isThere || new Set(lines.map(({ item }) => item)).size < lines.length) return null
  const told = lines.flatMap((line) => choices(line, { item: line.item }))
  return { ...meaning, intent: 'change', lines: [], changes: told, sure: false }
}

/** "Tea with milk", and not "a tea with milk" */
const isTopic = ({ options, words }: MeantLine): boolean => options.length > 0 && !counted.test(words)
