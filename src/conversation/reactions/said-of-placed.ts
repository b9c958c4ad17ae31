import type { Customer } from '../../customers/customer.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { countOf } from '../beside-draft/line-counted.ts'
import { saidOfDraft } from '../beside-draft/said-of-draft.ts'
import type { Circumstances } from '../turn.ts'

/**
 * "Make it three", "I only need one coke", "one of the bagels plain", right after placing: there is nothing else that it
 * could be said of.
 * @param placed the order, opened for changes
 */
export const isSaidOfPlaced = (
  meaning: Meaning,
  text: string,
  { draft }: Customer,
  circumstances: Circumstances,
): boolean =>
  meaning.intent === 'change' ||
  saysToOrder(text) ||
  countsDown(meaning, text, circumstances) ||
  (draft !== null && onlyChanges(meaning, saidOfDraft(meaning, text, draft, circumstances.menu)))

/** What would be ordered by itself changes what is there, and orders nothing. */
const onlyChanges = (byItself: Meaning, beside: Meaning): boolean =>
  byItself.lines.length > 0 && beside.lines.length === 0 && beside.changes.length > 0

const addedToOrder = new RegExp(
  wrapped`
    \b(?:add|put|get|throw)\b.+\b(?:to|onto|on|in|with) (?:it|that|this|(?:my|the|that|our) (?:last |same )?order)\W*$
  `,
  'i',
)

/** "Can you add a coke to my order", right after it was placed */
const saysToOrder = (text: string): boolean => addedToOrder.test(text)

/** "I only need one coke", of two that were just placed. */
const countsDown = ({ lines, changes }: Meaning, text: string, { lastOrder }: Circumstances): boolean => {
  const [line, ...others] = lines
  const isCounted = line && others.length + changes.length === 0 && countOf(line, text) !== null
  return (
    isCounted === true &&
    lastOrder?.lines.some((one) => one.item === line.item && one.quantity !== line.quantity) === true
  )
}
