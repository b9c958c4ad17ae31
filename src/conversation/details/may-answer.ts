import { wrapped } from '../../text/wrapped.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import type { PersonalQuestion } from '../questions.ts'
import type { Heard } from '../turn.ts'
import { isNoName } from './name-answered.ts'

/** "Oh no, can we make it 5:30" answers neither, and no name is as long as a wish or has dishes in it. */
export function mayAnswer(
  asked: PersonalQuestion['kind'],
  { details: { rest, wanted, payment }, meaning }: Extract<Heard, { kind: 'text' }>,
): boolean {
  if ((wanted || payment !== null) && (rest === '' || isTalk.test(rest))) return false
  const words = rest.split(/\s+/).length
  const saysOrder = meaning !== null && meaning.lines.length + meaning.changes.length > 0
  // "Scrap the margherita, do a second pepperoni": whatever of it is unclear, it is no number.
  const hasNoFigure = words > 1 && !/\d/.test(rest)
  const isNoNumber = asked === 'phone' && words > 2 && hasNoFigure
  // "Just the fries", "no sorry, the small one": no street is of nothing but the order's words.
  const isAllOrder = hasNoFigure && meaning?.unmatched.length === 0
  if (asked !== 'name') return !(saysOrder && (isNoNumber || isAllOrder || ordersOn.test(rest)))
  return words === 1 || !(saysOrder || isNoName(rest))
}

/** "Wait, also a baguette", "3 of them, all large", "too much, let's do one", "olives on the side": no street. */
const ordersOn = new RegExp(
  wrapped`
    ^\W*(?:(?:wait|oh|ok|no|actually|sorry)\W+)*
    (?:(?:and|also|add|plus|can i|could i|i['’]?d like|i want|i (?:mean|said)|make)\b
      |\d+ of (?:them|those)\b
      |.*\blet['’]?s (?:do|have|get|make|just)\b
      |.*\bon the side\W*$)
  `,
  'i',
)

const talk = [
  'oh|ok|okay|um+|hm+|sorry|wait|actually',
  'no|nope|yes|yeah|yep|instead|then|now|maybe|if possible|is that ok',
  'please|pls|thanks',
  'can we|can you|could you|could we',
  "running late|i['’]?m",
].join('|')
const isTalk = new RegExp(String.raw`^\W*(?:(?:${talk})\b\W*)+$`, 'i')

export const isClearlyNoAnswer = ({ sure, intent, lines, changes, question }: Meaning): boolean =>
  question !== undefined ||
  (sure && (lines.length > 0 || changes.length > 0 || !['other', 'greeting', 'question'].includes(intent)))
