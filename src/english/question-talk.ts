import { wordSet } from '../text/word-set.ts'
import { wrapped } from '../text/wrapped.ts'

/** Words for what somebody doesn't eat, as they describe a dish. */
export const waysToEat = wrapped`
  (?:vegans?|vegetarians?|veggie|plant based|meat ?free|meatless|halal|kosher|celiacs?|coeliacs?
    |[a-z]+ (?:nut )?free|lactose intolerant)
`

/** "This is ridiculous" */
export const outrage = wrapped`
  (?:this|that|it|thats|its) (?:is )?(?:just |really |so |absolutely |completely |getting )*
  (?:ridiculous|unacceptable|outrageous|disgraceful|a joke|a disgrace|a disaster|not good enough
    |(?:terrible|bad|awful) service)
`

/** What makes an order cheaper than the menu says. */
export const reduction = wrapped`
  (?:vouchers?|coupons?|(?:(?:promo|promotion|discount|voucher|coupon) )?codes?(?= \w*\d)
    |(?:promo|promotion|discount) codes?|promos?|promotions?|discounts?)
`
/** The same in words that a menu may have of its own. */
export const asksForLess = new RegExp(wrapped`
  \b(?:deals?|offers?|reductions?|gift ?(?:cards?|certificates?)|loyalty (?:cards?|points|stamps?|program\w*)
    |stamp cards?)\b
`)
/** What a shop may have besides what it sells. */
export const isNothingSold = new RegExp(wrapped`
  ^(?:(?:an?|any|your|the) )*(?:catering|wi ?fi|internet|parking|toilets?|restrooms?|bathrooms?|jobs?
    |vacanc(?:y|ies)|(?:outdoor )?seating|tables?|reservations?|bookings?|wheelchair access|high ?chairs?)
  (?: for .*)?$
`)
const hasReduction = wrapped`
  (?:(?:i|we) (?:have|got)|ive(?: got)?|weve(?: got)?|use|apply|redeem)
  (?: (?:an?|my|the|this|your|\w+))? ${reduction}
  |${reduction}
`
const leavesTip = wrapped`
  (?:add|put|leave|give|include)(?: (?:an?|the|some|my|me|on|in|for|you|them|him|her))*
  (?: \d+(?: percent| dollars| bucks| pounds| quid| euros?)?)? (?:tips?|gratuity)
  |(?:(?:i|we) (?:want|would like) to|id like to) tip
`

const questionStarts = [
  outrage,
  'what|whats|in what|which|how|when|where|wheres|at what|until|till|til|if|whether',
  'is|are|was|were|will|would|should|must|do|does|did|can|could|may|have|has|got|am i',
  'theres|there (?:is|was|are|were)|my|our|it|they|you|your|the',
  wrapped`
    (?:this|that) (?:isnt|is not|wasnt|was not) what
    |(?:i|we) (?:never|didnt|did not)
    |(?:i|we) (?:got|received) the wrong
  `,
  wrapped`
    any
    |anything
    |something
    |everything
    |looking for
    |im looking for
    |i am looking for
    |i (?:want|need) (?:something|anything)
  `,
  'surprise me what|recommend|suggest|describe|explain|tell|list|a list|show|see|send me|give me your|compare|cheapest',
  'diff|difference|menu|ingredients|contents|sizes|options|choices for|extras for|spicy|food',
  `allergens?|allergy|allergies|${waysToEat}`,
  'open|still|opening|business|hours|eta|shop|address|location|directions|delivery|free|home|minimum|phone',
  'price|prices|cost|pay|payment|cash|cards?|apple pay|google pay|visa|amex|paypal',
  `${hasReduction}|${leavesTip}`,
  wrapped`
    (?:a )?table for
    |book
    |party of
    |reserve
    |id like to (?:book|reserve|make a)
    |i want to (?:book|reserve|complain|make a)
  `,
  '(?:let me|i (?:want|need|would like) to|id like to) (?:speak|talk|complain|pay)',
  '(?:speak|talk) (?:to|with)|(?:put|pass) me|call me|human|person|agent|operator|manager|representative|real',
  'refund|id like (?:a|my) (?:full )?(?:refund|money)',
  '(?:i|we) (?:want|need|demand|would like) (?:a|my|our) (?:full )?(?:refund|money)',
].join('|')
/** How a question may begin that has no question mark. */
export const questionStart = new RegExp(`^(?:${questionStarts})\\b`)

const questionPairs = new Set(
  `
  do you, do u, do ya, do yall, do they, are you, are u, are these, are those, is there, is it, is that, is this,
  is the, is your, how much, how long, how far, how big, how many, how spicy, what time, what are, what is, whats the,
  what kind, what sizes, where are, where is, wheres your, when do, when are, when will, when does, which one,
  can you tell, could you tell, does it, does that, does the, do these, did you, have you, have u, will it, would that
  `
    .split(',')
    .map((pair) => pair.trim()),
)

/** Two words that begin a question wherever they stand. */
export const beginsQuestion = (word: string | undefined, next: string | undefined): boolean =>
  questionPairs.has(`${word} ${next}`)

/**
 * The end of a question that begins with what it is about, "carrot cake price". It orders none, as nothing counts one.
 */
export const namesAndAsks = new RegExp(
  wrapped`
    ^(?!(?:an?|one|two|three|four|five|six|\d+|and|with|also|id|ill|i|add|get)\b)
    [\p{L}\p{N}' -]{2,40} (?:prices?|cost|how much(?: (?:is|are|r|for) (?:it|that|they|those|one))?|ingredients
      |allergens|(?:what )?sizes|options|choices|menu)$
  `,
  'u',
)

const refund = '(?:a|my) (?:full )?(?:refund|money)'
const lessToPay = '(?:(?:a|my|the) )?(?:\\w+ )?(?:discount|voucher|coupon|tip)s?\\b'
const canI = wrapped`
  (?:can|could|may|might) (?:i|we|you|someone) (?:please )?(?:just )?
  (?:get|have|make|order|do|add|give|take|try|grab|buy|put|bring)\b
`
const wishes = [
  `${canI}(?! (?:any|some|it delivered|this delivered|${lessToPay}))`,
  `id like(?! (?:to tip|${refund}))`,
  `i would like(?! ${refund})`,
  `(?:i want|i need)(?! (?:something|anything|${refund}))`,
  'ill have|ill take|let me (?:get|have)',
]
const noWish = wrapped`
  .* to (?:speak|talk|complain|pay)\b
  |.* (?:reservation|booking|reserve (?:a|the|us)|book (?:a|the|us))\b
  |(?:can|could|may) (?:i|we) (?:get|have|order) delivery$
`
/** "Can I get a mocha?" has the form of a question, but asks for something. */
export const wish = new RegExp(`^(?!${noWish})(?:${wishes.join('|')})`)

const asksOutright = 'lemme (?:get|have)|gimme|give me|get me|we want|wed like|well have|ill get'
/** "What's good, lemme get two colas": behind a comma, whatever stands before it. */
export const wishBehind = new RegExp(
  `^(?:(?:so|and|then|but|ok|anyway|also) )*(?:${[...wishes, asksOutright].join('|')})\\b`,
)

const openQuestions = wordSet('what whats how who whos why where when which tell know')

/** "What", "how": whoever asks so wants to know something, and has not an order in mind. */
export const asksOpenly = (word: string): boolean => openQuestions.has(word)

/** How people write in a hurry. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    ye: 'you',
    ur: 'your',
    r: 'are',
    wat: 'what',
    waht: 'what',
    wats: 'whats',
    teh: 'the',
    mutch: 'much',
    gf: 'gluten free',
    df: 'dairy free',
  }),
)

/** "You deliver?", "open till when?": the ways to ask that with the verb that is left out. */
export function inFull(words: string): string[] {
  if (/^you(?: guys)? /.test(words)) return [`do ${words}`, `are ${words}`]
  return /^(?:deliver|accept|open)\b/.test(words) ? [`do you ${words}`, `are you ${words}`] : []
}

/** What somebody says who is angry about an earlier order; what happened follows. */
const grudge = wrapped`
  (?:last time(?: (?:i|we) (?:ordered|came|was here|were here))?
    |(?:last week|yesterday|the other day|once again)
    |(?:you|you guys|they|this place) (?:really )?
      (?:suck|sucks|(?:is|are) (?:so |really )?(?:useless|terrible|awful|the worst|rubbish)))
`

const questionOpenings = [
  'hi|hello|hey|hiya|heya|yo|(?:good )?(?:morning|afternoon|evening)',
  'whats up|sup|hows it going|how are you(?: doing)?(?: today)?',
  'quick question|one question|a question|may i ask|can i ask|could i ask',
  'just wondering|wondering|i was wondering|im wondering|i wonder|just curious',
  'can you tell me|could you tell me|can u tell me|would you tell me|tell me(?! (?:more )?about)|remind me|let me know',
  'do you know|id like to know|i would like to know|i want to know|want to know',
  `this is (?:ridiculous|a joke|stupid|unacceptable|crazy)|${grudge}`,
  'ok|okay|so|and|but|or wait|also|um|uh|oh|well|wait|hmm|then|actually|first|just|right|great|cool',
  'excuse me|sorry|please|thanks|thank you|for me|btw|by the way',
].join('|')
/** Before a question, and no part of it: "hi, quick question: can you tell me ..." */
export const questionOpening = new RegExp(`^(?:(?:${questionOpenings}) )+`)

/** After it. */
export const questionEnd = new RegExp(wrapped`
  (?: (?:please|pls|plz|exactly|actually|by the way|btw|thanks|thank you|again|anyway|though|guys|sir|mate|then
      |right|you know|for me|all|overall|in total))+$
`)

/** What was spoken of last. */
export const pronoun = new RegExp(wrapped`
  ^(?:(?:any |all |either |one )?of (?:it|that|this|these|those|them)|(?:my |our )?order|it|that|this|these|those
    |them|they|one|ones|that one|this one|those ones|the one|)$
`)
