import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'

/** Commands that customers say in their own words. */

const helpWords = ['help', 'help me', 'i need help', 'how does this work', 'how do i order', 'how does it work']

const beforeAsking =
  '(?:so |and |ok |okay |cool |great |nice |right |alright |perfect |lovely |btw |oh |then |wait |sorry |um+ |hm+ )*'
const askingForCart = [
  wrapped`
    (?:what s |whats |what is |show |show me |see )?(?:the |my )?
    (?:order|cart|basket|(?:final )?total(?: price)?|price|damage)
  `,
  'how much(?: is it| is that| do i owe(?: you| u)?| am i at)?',
  'what (?:do|did|would) (?:i|we) owe(?: you| u| ya)?',
  'what (?:am i|are we|m i) (?:paying|at|up to|looking at)',
  'what (?:have|ve|do|did) (?:i|we) (?:got|get|have|order(?:ed)?)',
  'what(?: ve| is|s| s)? (?:i|we) got',
  '(?:can you )?(?:read|say|repeat) (?:it|that|(?:my |the )?order)(?: all)? back(?: to me)?',
  'what ?s (?:it|that|this) (?:all )?come to',
  'what (?:does|do|did|will|would) (?:it|that|this|they) (?:all )?come to',
].join('|')
const upToNow = '(?: so far| now| in total| all together| altogether| all in| in there| on there| on it| in it| then)?'
const cart = new RegExp(`^${beforeAsking}(?:${askingForCart})${upToNow}$`)
/** "Repeat that", which without an order so far means the last one again. */
const readingBack = new RegExp(wrapped`
  ^(?:(?:can|could) (?:you|u) )?(?:repeat|list|read|show)(?: me)? (?:that|it|(?:my|the) order|everything)$
  |^(?:my |the |order )?summary$
`)
export const asksToReadBack = (text: string): boolean => readingBack.test(plain(text))

/** "So that's 14, right?" */
const checkingTotal = new RegExp(wrapped`
  ^(?:so |and |ok |then )*(?:that s|thats|that is|it s|its|it is|is that|is it) \d+(?: \d\d)?
  (?: dollars| euros?| pounds| quid| bucks)?(?: (?:in total|total|altogether|all together|in all|so far|now|then))* (?:
    right|correct|yes|yeah|is it|isn ?t it)$
`)

const excusing = '(?:(?:hi|hello|hey|so|um|sorry|ok|excuse me|guys) )*'
const waitingFor = [
  'where(?:s| s| is| are)? (?:my|our) .{2,60}',
  '(?:(?:i m|im|i am|we re|were|we are) )?still waiting(?: (?:for|on) .{2,40})?',
  '(?:its|it s|it is) (?:so |very |really |still )?(?:late|not here|not arrived)(?: yet)?',
  wrapped`
    (?:it|nothing|my food|my order|the food) (?:(?:still )?(?:hasn ?t|has not|has|didn ?t|never)(?: even)? )
    (?:arrived?|come|came|turned up|shown up)(?: yet)?
  `,
  wrapped`
    (?:its|it s|it has) been (?:over |more than |about |nearly |almost |like )?
    (?:half an|an|\w+) (?:hours?|mins?|minutes)(?: now| already)?
  `,
].join('|')
const askingAgain =
  '(?: (?:and |so |but )?(?:where(?: s| is|s) (?:it|(?:my|our) .{2,40})|still nothing|nothing yet|still waiting))?'
const waitedFor = new RegExp(`^${excusing}(?:${waitingFor})${askingAgain}$`)

/** "Where's my pizza, it's been an hour", of somebody who is not ordering. */
export const asksForWaitedFor = (text: string): boolean => waitedFor.test(plain(text))

/** The command that a text is in other words: it only asks how to order here, or what is ordered so far. */
export function commandMeant(text: string): 'help' | 'cart' | null {
  const said = plain(text)
  if (helpWords.includes(said)) return 'help'
  return cart.test(said) || checkingTotal.test(said) ? 'cart' : null
}
