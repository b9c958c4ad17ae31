import type { Draft } from '../../customers/customer.ts'
import type { Meaning } from '../../understanding/meaning.ts'

const each = /\b(?:each|for (?:both|all|each)(?: of (?:us|them|you))?)(?:\W*$|\s*,)/i
const both = /\bfor (?:both|(?:the )?(?:two|2) of us)\b/i

/**
 * "A coke each", "fries for both of us": two for both, and as many as there are pizzas, where all that is ordered are
 * pizzas of a kind; else nobody knows for how many.
 */
export function forEach(meaning: Meaning, text: string, draft: Draft): Meaning | null {
  if (meaning.lines.length === 0 || !each.test(text)) return null
  const isBoth = both.test(text)
  const many = isBoth ? 2 : piecesIn(draft)
  // "2 cokes for both of us" are two.
  const lines = meaning.lines.map((line) =>
    isBoth && line.quantity > 1 ? line : { ...line, quantity: line.quantity * many },
  )
  return { ...meaning, lines, sure: false }
}

/** How many there are of the only thing that is ordered. */
function piecesIn({ lines }: Draft): number {
  const isOneThing = new Set(lines.map(({ item }) => item)).size === 1
  return isOneThing ? lines.reduce((sum, { quantity }) => sum + quantity, 0) : 1
}
