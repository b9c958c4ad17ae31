import { wrapped } from '../../../text/wrapped.ts'
import { findClockTimes } from './clock-time.ts'
import { findPastTheHour } from './past-the-hour.ts'
import type { SaidTime } from './said-time.ts'
import { end, lead } from './time-phrases.ts'
import { findSpan } from './time-span.ts'
import { findWantedDay } from './wanted-day.ts'

/** "For when you open" */
const opening = new RegExp(
  wrapped`
    \b(?:for\s+)?(?:when|(?:as\s+)?soon\s+as|once)\s+(?:you|u|ya|y['’]?all|the\s+shop|the\s+store|it)(?:\s+guys)?
    (?:['’]?re|r|\s+are|\s+is)?\s+opens?\b(?:\s+(?:up|again))?(?!\s*\?)
  `,
  'iu',
)
const soon = new RegExp(String.raw`\b${lead}(?:asap|as\s+soon\s+as\s+(?:possible|you\s+can))\b${end}`, 'iu')
const wordsOfTime = [
  String.raw`tom\w*|tm\w+|\w+day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun`,
  String.raw`lunch\w*|dinner\w*|noon|mid(?:day|night)|[ap]m|o['’]?clock`,
  'past|quarter|half|hours?|hrs?|min(?:ute)?s?',
  String.raw`when|once|at|by|around|asap|soon\s+as`,
  String.raw`(?:five|ten|twenty)\s+to|in\s+(?:five|ten|fifteen|twenty|thirty|forty)`,
].join('|')
/** Most texts have nothing of it, and are not looked at further. */
const mayNameTime = new RegExp(String.raw`\d|\b(?:${wordsOfTime})\b`, 'iu')
/** Asks for the shop's hours, or for an order that is awaited. */
const isAboutTime = new RegExp(
  wrapped`
    \b(?:open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|hours)\b
    |^\s*(?:is(?!\s+it\s+(?:possible|ok|okay)\s+(?:to|if)\b)|are|will|does?|did|how|when|what|where|why)\b
  `,
  'iu',
)

/**
 * What a text says of when the order is wanted; null: nothing that is clear.
 * @param isMenuName whether the words name something on the menu: "for 6", of a size
 */
export function findWantedTime(text: string, isMenuName: (words: string) => boolean = () => false): SaidTime | null {
  if (!mayNameTime.test(text)) return null
  const opens = /^\s*(?:when|what)\b/i.test(text) ? null : opening.exec(text)
  if (opens) return { index: opens.index, words: opens[0], time: { kind: 'opening' } }
  if (isAboutTime.test(text)) return null
  const times = findClockTimes(text).filter(({ words }) => !isMenuName(words))
  // "One at 6pm, two at 7pm": it can't be wanted twice.
  if (times.length > 0) return times.length === 1 ? (times[0] ?? null) : null
  const found = findSpan(text) ?? findPastTheHour(text) ?? findWantedDay(text)
  if (found) return found
  const now = soon.exec(text)
  return now && { index: now.index, words: now[0], time: { kind: 'soon' } }
}

/** Of the words around a time, only this may be something for sale: a "Sunday Roast", but never "at", "on" or "12". */
export const namesOfTime = (words: string): string =>
  (
    words.match(
      /\b(?:noon|midday|midnight|lunch|dinner|today|tonight|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b/giu,
    ) ?? []
  ).join(' ')
