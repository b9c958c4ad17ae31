import { countWords } from '../../english/numbers.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Change, Meaning, MeantLine } from '../../understanding/meaning.ts'
import { changing } from '../../understanding/meanings.ts'
import { isDescribed } from '../changes/lines-meant.ts'
import type { Context, ReadingInContext } from './context.ts'
import { linesCalled } from './lines/lines-named.ts'

/** Where one thing is said, and another begins. */
const joint = new RegExp(
  wrapped`
    (?:\s*[,;.]+\s*|\s+)(?:(?:and|then|also|plus|but|oh|please)\b[\s,]*)*(?<=[\s,;.])
    (?=(?:remove|delete|drop|take|cancel|scratch|scrap|lose|ditch|get rid|make|change|swap|switch|replace|turn|put
        |add|no|hold|leave|double|the|my|both|all|can|could|give|i|another|an?|${countWords})
      \s)
  `,
  'giu',
)
const joins = /[,;.]|\b(?:and|then|also|plus|but)\b/i
/** What it's said of is in another part of the message, or before it. */
const pointing = /\b(?:it|that|them|those|these|this|others?|rest|each|same|instead)\b/i
/** Without one of these words nothing is changed. */
const asksForChange = new RegExp(
  wrapped`
    \b(?:remove|delete|drop|take|cancel|scratch|scrap|lose|ditch|get rid|make|change|swap|switch|replace|turn|put
      |add|no|hold|leave|double|the|my|both|all)\b
  `,
  'i',
)
/** Nobody says more at once; and it bounds the work. */
const longest = 240
const most = 6

/**
 * "Remove the soup, no onions on the burger and add a coke": each part as it is meant by itself, where all of them say
 * of which line they are, or order something; null: it says one thing, or its parts don't.
 */
export function severalChanges(text: string, context: Context, read: ReadingInContext): Meaning | null {
  if (!context.customer.draft || text.length > longest || !joins.test(text) || !asksForChange.test(text)) return null
  const parts = partsOf(text)
  if (parts.length < 2 || parts.length > most || pointing.test(text) || ordersOnly(text, context)) return null
  const meanings: Meaning[] = []
  for (const part of parts) {
    if (isName(part, context)) return null
    const meaning = read(part, context) ?? context.understanding.understandLocally(part)
    if (!standsAlone(meaning, part)) return null
    meanings.push(meaning)
  }
  const changes = meanings.flatMap((meaning) => meaning.changes)
  const lines = meanings.flatMap((meaning) => meaning.lines)
  if (changes.length === 0 || changes.some((change) => isOfOrdered(change, lines, context))) return null
  const sure = meanings.every((meaning) => meaning.sure)
  return { ...changing(changes, { sure }), lines }
}

/** "A large latte and a tea, the large one with soy": what it changes is what it orders. */
function isOfOrdered({ target }: Change, lines: readonly MeantLine[], { customer: { draft }, menu }: Context): boolean {
  if (lines.length === 0 || typeof target !== 'object' || 'nth' in target) return false
  const isThere = draft?.lines.some((line) => isDescribed(line, target, menu))
  return !isThere || lines.some((line) => isDescribed(line, target, menu))
}

/** "One burger with turkey and one with beef, both with lettuce": nothing in it is of what was ordered before. */
function ordersOnly(text: string, { understanding }: Context): boolean {
  const { sure, lines, changes, question } = understanding.understandLocally(text)
  return sure && lines.length > 1 && changes.length === 0 && !question && !/\b(?:the|my|all)\b/i.test(text)
}

function partsOf(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { 0: words, index } of text.matchAll(joint)) {
    if (!joins.test(words)) continue
    parts.push(text.slice(from, index).trim())
    from = index + words.length
  }
  return [...parts, text.slice(from).trim()].filter((part) => part !== '')
}

/** "The first", of "the first and the third without basil" */
const isName = (part: string, context: Context): boolean =>
  /^(?:can |could )?(?:the|my|both|all)\b/i.test(part) &&
  context.customer.draft !== null &&
  linesCalled(part.replace(/^(?:can|could) /i, ''), context.customer.draft, context).length > 0

/** All of it is understood, and no part speaks of what another part names. */
function standsAlone({ lines, changes, unmatched, question, sure }: Meaning, part: string): boolean {
  if (unmatched.length > 0 || question || lines.length + changes.length === 0) return false
  const isOrdered = lines.length === 0 || changes.length > 0 || (sure && !/\b(?:the|my|both|all)\b/i.test(part))
  return isOrdered && changes.every(isPointed)
}

const isPointed = ({ op, target }: Change): boolean => typeof target === 'object' && op !== 'again' && op !== 'likewise'
