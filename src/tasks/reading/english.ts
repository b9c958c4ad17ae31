import { wrapped } from '../../text/wrapped.ts'

/** Any of the words of these lists, whole. */
const anyOf = (...lists: string[]): string => `\\b(?:${lists.join(' ').replaceAll(' ', '|')})\\b`

/**
 * How a message begins that asks for a reminder. `slot` has whose it is, and perhaps when; `rest` has the rest; `not`
 * makes it something that they must not do.
 */
export const openers: readonly RegExp[] = [
  /^remind(?:er for)? (?<slot>.+?)(?:,? (?:(?<not>not )?to|that|about)|:) (?<rest>.+)$/i,
  /^(?:tell|ask|get) (?<slot>.+?) (?<not>not )?to (?<rest>.+)$/i,
  /^remind (?<slot>[\p{L}'’-]+),? (?<rest>.+)$/iu,
  /^(?:(?:new )?task|reminder|to-?do)(?: for (?<slot>[^:]+))?: ?(?<rest>.+)$/i,
  new RegExp(
    wrapped`
      ^(?<slot>)(?:(?:new )?task|reminder|to-?do|note to self|(?:please )?(?:don['’]t forget|remember))
      (?: to)? (?<rest>.+)$
    `,
    'i',
  ),
  new RegExp(
    wrapped`
      ^(?<slot>I|we|(?!(?:the|this|that|it|he|she|they)\b)\p{L}+(?: and \p{L}+)?) (?:needs? to|ha(?:s|ve) to|must
        |should) (?<rest>.+)$
    `,
    'iu',
  ),
  /^(?<slot>\p{Lu}[\p{L}'’-]+): (?<rest>.+)$/u,
]

/** Said before all that, and out of politeness. */
export const courtesy = new RegExp(
  wrapped`
    ^(?:(?:hey|hi|ok|bot|please|pls|kindly|(?:can|could|would) you|and|also)\b[,!]? ?)+
    |[,]? ?\b(?:please|pls|thanks|thank you)[.!]?$
  `,
  'gi',
)

export const isMe = /^(?:me|myself|i)$/i
/** No single person: what the staff chat hears. */
export const isEverybody =
  /^(?:us|we|all|everyone|everybody|somebody|someone|staff|(?:the )?(?:whole )?(?:team|staff|crew))$/i

/** How a part of the message begins that says why or what for, rather than what. */
export const noteCue = new RegExp(
  wrapped`
    ^(?:note:?|n\.?b\.?:?|for|because|cause|as|since|so|in case|otherwise|or else|it|it['’]s|its|they|they['’]re|he
      |she|we|not|only|preferably|ideally|if|but|with|there)\b
  `,
  'i',
)
/** A reason needs no comma before it. */
export const reason = / (?=(?:because|so that|in case)\b)/i
/** What divides a message into parts: a comma, a dash, the end of a sentence, which "Mr." and "9 a.m." are not. */
export const partEnd = /[,;] +| +[–—-] +|(?<!\b(?:\w|mr|mrs|ms|dr|st|no|vs))[.!] +|(?<=\b[ap]\.m\.) +/gi
export const bracketed = /\s*\((?<note>[^()]+)\)\s*[.!]?$/

/** What stands at either end of a title once the words around it are gone. */
export const loose = /^(?:to\b|that\b|[\s,;:.!–—-])+|(?:[\s,;:.!–—-]|\b(?:on|at|by|before|and)$)+$/gi

/** Words that say more of a time than was read. */
export const vagueTime = /\b(?:after|before|until|when|once|every|each|later|soon|asap)\b/i
/** Words that may say when, in a way that nobody here reads. */
export const timeHint = new RegExp(
  `${anyOf(
    'after before until till when once every each daily weekly monthly soon later asap',
    'weekends? weeks? months? days? hours? minutes? fortnight christmas easter',
    'closing opening shift lunch dinner breakfast today tonight tomorrow',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
  )}|\\d[:.]\\d\\d\\b`,
  'i',
)

/** After somebody's name, where what says when begins that was not read: "me every Monday", "Ana on 31 February". */
export const timeInSlot = /\s+(?=(?:every|each|daily|weekly|monthly|on|at|in|by|before|after|until|when|once)\b)/i

/** Which tasks somebody asks for; the first that fits. */
export const statesAsked: readonly { state: 'open' | 'overdue' | 'done' | 'all'; words: RegExp }[] = [
  { state: 'open', words: /\b(?:not|to be|undone|still|open|left|pending)\b/i },
  { state: 'overdue', words: /\b(?:overdue|late|missed)\b/i },
  { state: 'done', words: /\b(?:done|finished|completed?|did)\b/i },
  { state: 'all', words: /\b(?:all|everything)\b/i },
]

/** Whose tasks somebody asks for, where no name says it. */
export const asksForMine = /\b(?:my|mine|i|i['’]ve|for me)\b/i
export const nameAsked = /\b(?:for|does|has|did) (?<name>\p{Lu}[\p{L}'’-]+)|\b(?<owner>\p{Lu}[\p{L}-]+)['’]s\b/u

/** Spans of the calendar, and how far the one that is meant is from this one. */
export const spansAsked: readonly { span: 'week' | 'month'; away: number; words: RegExp }[] = [
  { span: 'week', away: 0, words: /\bthis week\b/i },
  { span: 'week', away: 1, words: /\bnext week\b/i },
  { span: 'week', away: -1, words: /\blast week\b/i },
  { span: 'month', away: 0, words: /\bthis month\b/i },
  { span: 'month', away: 1, words: /\bnext month\b/i },
  { span: 'month', away: -1, words: /\blast month\b/i },
]

/** Words of a question that name nothing. */
export const fillers = new RegExp(
  anyOf(
    'what whats which who where when how many much there here that this these those it they',
    'is are was were am be been being have has had does did do got get need needs should must s ve',
    'the a an any anything all everything every and or with about from to for on in at by of until up',
    'me my mine i we us our you please give find show see',
    'tasks? to-?dos? reminders? lists? due left still open pending coming',
    'done undone not finished completed? overdue late missed today todays',
  ),
  'gi',
)

/** In a question or an answer "for Friday" says when. What is left stands where it stood. */
export const withoutFor = (text: string): string => text.replace(/\bfor\b/gi, '   ')
