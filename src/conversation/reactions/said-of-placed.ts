import { wrapped } from '../../text/wrapped.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { countOf } from '../beside-draft/line-counted.ts'
import type { Circumstances } from '../turn.ts'

/** "Make it three", "I only need one coke", right after placing: there is nothing else that it could be said of. */
export const isSaidOfPlaced = (meaning: Meaning, text: string, circumstances: Circumstances): boolean =>
  meaning.intent === 'change' || saysToOrder(text) || countsDown(meaning, text, circumstances)

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
