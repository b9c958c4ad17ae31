import { wrapped } from '../../../text/wrapped.ts'

/** What is wanted of a line, and what of it that is in place of, in the customer's words. */
export interface Exchange {
  wanted: string
  old: string
  /** What is wanted may be had besides, too: "no ham, and add bacon". */
  mayBeBesides: boolean
}

const opening = new RegExp(
  wrapped`
    ^\W*(?:(?:(?:can|could|may|should) (?:i|we|you|u|they)?
        |i(?:['’]?ll|['’]?d)?(?: (?:want|like|need|prefer|would like|will))?|let me|actually|ok|okay|oh|and|so
        |sorry|no wait|wait|please|hm+|make|have|get|do|come|comes|be|made|served|put|but|then|swap in|it|that|them
        |with|should|instead)(?=\W)\W*)*
  `,
  'i',
)
const politeness = String.raw`(?:\s+(?:please|pls|then|thanks|on it|on there|in it|in there))*\W*$`
const some = String.raw`[\p{L}\p{N}][\p{L}\p{N}' -]*?`
const dropping = '(?:no|without|hold|remove|drop|lose|skip|ditch|take|take off|take out|leave off|leave out|minus)'
const adding = '(?:add|put|put on|put in|use|give me|with|i want|i d like|do|have)'

const exchanges: readonly (readonly [said: string, mayBeBesides: boolean])[] = [
  [String.raw`(?<wanted>${some})\s*,?\s+(?:instead of|rather than|in place of|in lieu of)\s+(?<old>${some})`, false],
  [
    wrapped`
      (?:swap|change|switch|replace|trade|exchange|turn)\s+(?:out\s+)?(?<old>${some})\s+(?:for|to|with|into)\s+
      (?<wanted>${some})(?:\s+instead)?
    `,
    false,
  ],
  [String.raw`(?:sub|substitute)\s+(?<wanted>${some})\s+for\s+(?<old>${some})`, false],
  [
    wrapped`
      ${dropping}\s+(?<old>${some})(?:\s+(?:off|out))?(?:\s*,\s*|\s+)(?:and\s+|but\s+)?(?:${adding}\s+)?
      (?<wanted>${some})\s+instead
    `,
    false,
  ],
  [
    wrapped`
      ${dropping}\s+(?<old>${some})(?:\s+(?:off|out))?(?:\s*,\s*|\s+)(?:and\s+|but\s+)?(?:then\s+)?${adding}\s+
      (?<wanted>${some})
    `,
    true,
  ],
  [String.raw`(?<wanted>${some})\s*,?\s+(?:and\s+|but\s+)?not\s+(?<old>${some})`, false],
]
const readings = exchanges.map(([said, mayBeBesides]) => ({
  words: new RegExp(`^${said}${politeness}`, 'iu'),
  mayBeBesides,
}))

/** "Sausage instead of bacon", "swap the bacon for sausage", "no bacon, sausage instead"; null: no exchange. */
export function exchangeIn(text: string): Exchange | null {
  const said = text.replace(opening, '')
  for (const { words, mayBeBesides } of readings) {
    const { wanted, old } = words.exec(said)?.groups ?? {}
    if (wanted !== undefined && old !== undefined) return { wanted: bare(wanted), old: bare(old), mayBeBesides }
  }
  return null
}

/** Without an article. */
const bare = (words: string): string => words.replace(/^(?:with\s+)?(?:(?:the|my|an?|some|any)\s+)?/i, '').trim()
