import { numberSaid, numberWords } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { SaidTime } from './said-time.ts'
import { end, lead } from './time-phrases.ts'

const roughly = wrapped`
  (?:(?:about|around|abt|like|roughly|maybe|approx(?:imately)?|say|just|more\s+like|another|the\s+next)\s+)*
`
const many = [...numberWords].flatMap(([word, value]) => (value > 0 ? [word] : [])).join('|')
/** "20 mins", "20-25 minutes", "half an hour", "an hour and a half" */
const span = wrapped`
  (?:\d{1,2}\s*(?:-|–|to|or)\s*)?(?<count>\d{1,3}|half\s+an|a\s+half|half|an?|${many})[\s-]*
  (?<unit>min(?:ute)?s?|hours?|hrs?)\b(?<andHalf>\s+and\s+a\s+half\b)?(?:\s+or\s+so\b|\s?ish\b|\s+from\s+now\b)?
`
const fromNow = new RegExp(String.raw`\b${lead}in\s+${roughly}${span}${end}`, 'iu')
/** "Make that an hour" */
const made = new RegExp(String.raw`\b(?:make|call|say)\s+(?:it|that)\s+${roughly}${span}(?!\s+(?:later|earlier))`, 'iu')
/** "Outside in 10", "I'll get it in 20", "pickup in 20" */
const bare = new RegExp(
  wrapped`
    (?<=\b(?:there|outside|you|u|ya|over|round|up|it|them|ready|collecting|collect|collection|pick\s?up
        |picking\s+up|take\s?away|be)\s)in\s+${roughly}(?<count>[1-9]\d|5|five|ten|fifteen|twenty|thirty|forty)
    (?=\s*(?:$|[,.;!\n]|ish\b))(?:\s?ish\b)?
  `,
  'iu',
)
/** "I'm 5 mins away" */
const away = new RegExp(
  wrapped`
    (?:\b(?:i|we)\s?(?:['’]?m|['’]?re|\s+am|\s+are)\s+)?(?:about\s+|like\s+)?\b(?<count>\d{1,2})\s*
    (?<unit>min(?:ute)?s?)\s+(?:away|out|from\s+(?:you|there))\b
  `,
  'iu',
)
/** "In 10", and nothing else */
const bareAlone = new RegExp(
  wrapped`
    (?<=^\W*(?:(?:ok|yes|yeah|so|um|actually)\W+)*)in\s+${roughly}
    (?<count>[1-9]\d|5|five|ten|fifteen|twenty|thirty|forty)(?=(?:\s+(?:please|pls|plz|then|thanks|ok))*[\s.!]*$)
  `,
  'iu',
)
/** "Like 20 mins", and nothing else */
const alone = new RegExp(
  wrapped`
    (?<=^\W*(?:(?:sorry|ok|oh|no|actually|wait|more\s+like)\W+)*)${roughly}${span}
    (?=(?:\s+(?:please|pls|plz|then|thanks|ok))*[\s.!]*$)
  `,
  'iu',
)
/** "15 mins later", "push it back 20 minutes" */
const later = new RegExp(String.raw`\b(?:(?:make|do)\s+(?:it|that)\s+)?${span}\s+(?<way>later|earlier|sooner)\b`, 'iu')
const pushed = new RegExp(
  String.raw`\b(?<way>push|move|put|bring)\s+(?:it|that|my\s+order|the\s+order)\s+(?:back|forward)\s+(?:by\s+)?${span}`,
  'iu',
)

/** How long from now, or from what was said before, a text says that the order is wanted. */
export function findSpan(text: string): SaidTime | null {
  const put = later.exec(text) ?? pushed.exec(text)
  if (put) return { index: put.index, words: put[0], time: { kind: 'moved', minutes: minutesMoved(put) } }
  const found = [fromNow, made, bare, away, alone, bareAlone]
    .map((pattern) => pattern.exec(text))
    .find((match) => match !== null)
  if (!found) return null
  return { index: found.index, words: found[0], time: { kind: 'from-now', minutes: minutesIn(found) } }
}

const minutesMoved = (found: RegExpExecArray): number =>
  /\b(?:earlier|sooner|forward)\b/i.test(found[0]) ? -minutesIn(found) : minutesIn(found)

function minutesIn({ groups = {} }: RegExpExecArray): number {
  const { count = '', unit = 'min', andHalf } = groups
  const counted = amountSaid(count.toLowerCase()) + (andHalf === undefined ? 0 : 0.5)
  return counted * (/^h/i.test(unit) ? 60 : 1)
}

function amountSaid(count: string): number {
  if (/\bhalf\b/.test(count)) return 0.5
  return /^an?$/.test(count) ? 1 : numberSaid(count)
}
