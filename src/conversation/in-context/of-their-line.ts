import type { Draft, DraftLine } from '../../customers/customer.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'
import { changing } from '../../understanding/meanings.ts'
import { linesOf, personIn } from '../beside-draft/whose.ts'
import { fits } from '../changes/fitting.ts'
import { type Context, contextWith, type ReadingInContext } from './context.ts'
import { onlyChanges } from './lines/only-changes.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:and|but|oh|ok|also|actually)\W+)*(?<who>my\s+\p{L}+|s?he)
    (?:['’]?d\s+(?:like|prefer)|\s+(?:wants|would\s+(?:like|prefer)|prefers|needs|gets|fancies|likes))\s+
    (?<wish>(?!(?:an?|one|two|three|\d+|another|some|more|the\s+same|same|it|that|this|them|to|his|hers?)\b)\p{L}.*?)
    (?:\s+(?:please|pls|actually|after all))*\W*$
  `,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 100

/**
 * "My son wants butter", "my wife wants soy instead of oat": said of what is theirs, or of one of what may be; where
 * that may be any of several, it is not understood. null: it says something else.
 */
export function ofTheirLine(text: string, context: Context, read: ReadingInContext): Meaning | null {
  const { draft } = context.customer
  const { who = '', wish } = (draft && text.length <= longest ? saying.exec(text) : null)?.groups ?? {}
  const person = personIn(who.toLowerCase().replace(/^my\b/, ''))
  if (!draft || wish === undefined || person === null || !isOfOptions(wish, context)) return null
  const told = linesOf(person, draft)
    .map((line) => saidOfIt(wish, line, draft, context, read))
    .filter((changes) => changes !== null)
  const [changes, ...others] = told
  return changes && others.length === 0
    ? changing(changes, { sure: false })
    : { ...changing([], { sure: false }), unmatched: [text] }
}

/** It orders nothing. */
const isOfOptions = (wish: string, { understanding: { understandLocally } }: Context): boolean =>
  [wish, `with ${wish}`].some((words) => onlyChanges(understandLocally(words))?.changes.every(isHow))

/** As it is understood of an order of that line alone, or of one piece of it. */
function saidOfIt(
  wish: string,
  line: DraftLine,
  draft: Draft,
  context: Context,
  read: ReadingInContext,
): Change[] | null {
  const { customer, understanding } = context
  const setting = contextWith({ ...customer, draft: { ...draft, lines: [line] } }, context)
  const meant = [wish, `with ${wish}`].map((words) => read(words, setting) ?? understanding.understandLocally(words))
  const changes = meant.find((one) => onlyChanges(one)?.changes.every(isHow))?.changes
  const about = { target: { nth: draft.lines.indexOf(line) + 1 }, ...(line.quantity > 1 && { pieces: 1 }) }
  const fitting = changes?.filter((change) => fits(line, change, context.menu)) ?? []
  return fitting.length > 0 && fitting.length === changes?.length
    ? fitting.map((change) => ({ ...change, ...about }))
    : null
}

const isHow = ({ op }: Change): boolean => op === 'option' || op === 'size'
