import { wrapped } from '../../text/wrapped.ts'

/** How people say that they collect their order or want it brought. Nothing that these find is part of an order. */

/** How many of something follow. */
export const count = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|\d+)`
const wishes = [
  String.raw`i(?:'d|\s+would)?\s+(?:like|want|prefer|need)`,
  String.raw`(?:(?:can|could)\s+(?:i|we|you)\s+)?(?:make|change|switch)\s+(?:it|that)(?:\s+to)?`,
  String.raw`(?:i|we)(?:['’]?ll|\s+will)\s+(?:do|have|get|take|go\s+(?:with|for))`,
  String.raw`let['’]?s\s+(?:do|have|get|go\s+(?:with|for))`,
  'actually,?|rather|as|by|with',
].join('|')
const wanted = String.raw`(?:${wishes})\s+(?:a\s+)?`
/** Nothing else between two pauses, but for politeness and when. */
const alone = (words: string): string =>
  wrapped`
    (?<=^|[,.;!\n])[^\S\n]*(?:(?:ok|okay|yes|yeah|yep|um|oh|so|just|it['’]?s)\s+)*${words}
    (?:\s+(?:please|pls|plz|now|today|then|thanks|instead|actually|after\s+all))*[^\S\n]*
    (?=$|[,.;!\n]|\b(?:at|around|by)\s+\d)
  `
const question = String.raw`^\s*(?:is|are|will|do|does|did|how|when|what|where|why|which)\b`
const noWayBehind = 'no|not|any|free|do|you|a|the|your|my|our|offer|have|get|is|or|of|than|without|about|cancel'
/** Beside an order, and no question of the shop's ways. */
const beside = (words: string): string =>
  [
    // "Two pies delivery"; where "for 6:30" was taken out, there is a gap
    wrapped`
      (?<=\S\s{1,3})(?<!\b(?:${noWayBehind})\s{1,3})${words}
      (?=\s*(?:please|thanks|$|[.!\n]|[,:]\s))(?<!${question}[^\n]*)
    `,
    // "Pickup two pies"
    String.raw`^\s*${words}\s+(?=(?:(?:and|plus|with|n)\s+)?${count}\s)`,
    // "Delivery order: two pies"
    String.raw`^\s*(?:an?\s+)?${words}(?:\s+order)?(?:\s+(?:please|for\s+\p{L}+))?\s*:`,
  ].join('|')
const saysDelivery = [
  String.raw`(?:for|4)\s+delivery`,
  `${wanted}delivery`,
  String.raw`(?<!\b(?:no|not|without)\s)delivery,?\s+please`,
  String.raw`(?:please\s+)?deliver(?:ed)?\s+(?:it|this|that|them|me(?=\s+\S)|us(?=\s+\S))(?!\s+to)`,
  'delivered',
].join('|')
const deliveries = [
  alone('deliver(?:y|ed)?'),
  alone(String.raw`to\s+(?:my|our)\s+(?:home|place|house|apartment|flat|office|work|door)`),
  beside('delivery'),
  String.raw`^\s*(?:please\s+|pls\s+)?deliver\s+(?:me\s+|us\s+)?(?=${count}\s)`,
  String.raw`\b(?:${saysDelivery})\b`,
].join('|')
export const delivery = new RegExp(deliveries, 'iu')

const collecting = String.raw`(?:pick[\s-]?up|take[\s-]?(?:away|out)|collect(?:ion)?|carry[\s-]?out)`
const iWill = wrapped`
  (?:and\s+)?(?:i|we)(?:['’]?ll|\s+will|\s+can|'d\s+like\s+to|\s+would\s+like\s+to|\s+want\s+to)
  (?:\s+come\s+(?:and|to))?
`
const saysPickup = [
  String.raw`${wanted}(?:pick[\s-]?up|take[\s-]?away)`,
  String.raw`pick[\s-]?up,?\s+please`,
  String.raw`${iWill}\s+(?:pick\s+(?:it|them|this|that)\s+up|collect(?:\s+(?:it|them|this|that))?)`,
  String.raw`(?:for|4|to)\s+(?:${collecting}|collect)`,
  String.raw`to\s+go`,
].join('|')
const pickups = [
  alone(collecting),
  alone(String.raw`in[\s-](?:store|shop|person)`),
  beside(collecting),
  String.raw`\b(?:${saysPickup})\b`,
].join('|')
export const pickup = new RegExp(pickups, 'iu')
/** The same with an hour, and a question without one. */
export const mayCollect = new RegExp(
  wrapped`
    \b(?:(?:so|and)\s+)?(?:can|could|may)\s+
    (?:i|we|he|she|they|someone(?:\s+else)?|somebody(?:\s+else)?|a\s+friend|my\s+\w+)\s+
    (?:come(?:\s+(?:and|to|by))?\s+)?
    (?:pick\s+(?:(?:it|them|this|that)\s+)?up(?:\s+(?:it|my\s+order))?|collect(?:\s+(?:it|them|this|that))?)
    (?=\s*(?:$|[,.;!?\n]))
  `,
  'iu',
)

const theOrder = String.raw`(?:it|them|that|this|those|everything|(?:my|the|our)\s+(?:order|food|stuff))`
const getting = String.raw`(?:get|grab|fetch|collect|pick(?:\s+up)?)\s+${theOrder}(?:\s+up)?`
const coming = wrapped`
  (?:com(?:e|ing)|pop(?:ping)?|swing(?:ing)?|stop(?:ping)?|drop(?:ping)?|nip(?:ping)?|run(?:ning)?|head(?:ing)?
    |walk(?:ing)?|driv(?:e|ing)|send(?:ing)?\s+(?:someone|somebody|my\s+\w+))
`
const toYou = String.raw`(?:in|by|over|round|around|down|past|across|to\s+(?:you|the\s+shop|the\s+store))`
const whoComes = wrapped`
  (?:(?:ok|okay|and|so|then|no|actually|nah)\s+)*(?:i|we|he|she|they|someone|somebody|my\s+\w+)
  (?:\s?['’]?(?:ll|m|re|s)|\s+(?:will|am|are|is|can|could))?(?:\s+(?:just|probably|be|gonna|going\s+to))*
`
const whoWill = wrapped`
  (?:he|she|they|someone|somebody|my\s+\w+)(?:\s?['’]?(?:ll|s)|\s+(?:will|is\s+going\s+to|is\s+gonna|can))
`
const atTheEnd = wrapped`
  (?:\s+(?:after\s+(?:work|school|lunch)|myself|ourselves|then|later|soon|instead|please|thanks))*
  (?=\s*(?:$|[,.;!\n]))
`
const comings = [
  String.raw`${whoComes}\s+${coming}(?:\s+${toYou})*(?:\s+(?:and|to|n|&))?\s+${getting}${atTheEnd}`,
  String.raw`${whoComes}\s+${coming}(?:\s+${toYou})+${atTheEnd}`,
  String.raw`${whoComes}\s+${getting}\s+(?:myself|ourselves)\b`,
  String.raw`${whoWill}\s+(?:collect|fetch|pick\s+up|pick\s+${theOrder}\s+up)(?:\s+${theOrder})?${atTheEnd}`,
  String.raw`(?:coming|will\s+come)(?:\s+${toYou})*\s+(?:and|to|n|&)\s+${getting}${atTheEnd}`,
  String.raw`will\s+${getting}${atTheEnd}`,
  String.raw`${getting}\s+(?:myself|ourselves)\b`,
  wrapped`
    (?:(?:i|we)\s?['’]?(?:ll\s+be|m|re)\s+)?(?:collecting|picking\s+(?:${theOrder}\s+)?up)(?:\s+${theOrder})?
    ${atTheEnd}
  `,
].join('|')
/** "Ok I'll come and get them", "we'll swing by", "picking up", "I'll grab it myself" */
export const comesForIt = new RegExp(String.raw`\b(?:${comings})`, 'iu')
/** "I'm outside", "be there": beside an hour it says who comes. */
export const isThere = new RegExp(
  wrapped`
    \b(?:(?:i|we|he|she|they|someone|my\s+\w+)(?:\s?['’]?(?:ll|m|re|s)|\s+(?:will|is|am|are))\s+)?
    (?:(?:be\s+)?(?:there|outside|with\s+(?:you|u)|over|round)|see\s+(?:you|u|ya))(?=\s*(?:$|[,.;!\n]))
  `,
  'iu',
)

/** "My son will come", beside an hour too */
export const comesThen = new RegExp(String.raw`\b${whoComes}\s+${coming}(?:\s+${toYou})*${atTheEnd}`, 'iu')

const somebody = '(?:you|u|ya|someone|somebody|anyone|they)'
/** "Can someone bring it round?", "drop it off at mine" */
export const broughtRound = new RegExp(
  wrapped`
    \b(?:(?:and\s+)?(?:can|could|will|would)\s+${somebody}(?:\s+guys)?\s+(?:please\s+|pls\s+)?)?
    (?:(?:bring|drop|run)\s+${theOrder}\s+(?:over|round|around|off)|brought\s+(?:over|round|to\s+(?:me|us)))
    (?:\s+(?:to|for|at)\s+(?:me|us|mine|ours|my\s+\w+|our\s+\w+))?(?=\W|$)
  `,
  'iu',
)
/** "Can you deliver two cokes?" is no question of the shop's ways: the things themselves are caught. */
export const deliverThese = new RegExp(
  wrapped`
    \b(?:can|could|will|would)\s+${somebody}(?:\s+guys)?\s+(?:please\s+)?deliver\s+(?:me\s+|us\s+)?
    (?=(${count}\s[^.;!?\n]+))
  `,
  'iu',
)
/** "Deliver the fries, please": the things themselves are caught. */
export const deliverNamed =
  /^\s*(?:(?:ok|yes|and)\W+)?(?:please\s+|pls\s+)?deliver\s+(?:me\s+|us\s+)?(?=((?!to\b)\p{L}[^.;!?\n]*))/iu
/** "Bring two lattes to my office" */
export const toMyDoor = new RegExp(
  wrapped`
    (?<=\b(?:bring|deliver|send|drop)\b[^.;!?\n]*\s)(?:over\s+)?to\s+(?:my|our)\s+
    (?:home|place|house|apartment|flat|office|work|door|desk)\b
  `,
  'iu',
)

/** "Deliver one cheeseburger", beside the address that it goes to. */
export const deliverSo = new RegExp(String.raw`\b(?:deliver|bring)(?=\s+(?:me\s+|us\s+)?${count}\s)`, 'iu')

const ofTimeOrCost = 'how much long fast quick soon fee charge minimum min cost costs price pay free wait'
const ofAsking =
  'what whats is it are there do does did can could would will should have has to i we you u they a an the your any'
const besideAsking =
  'for on when at and so ok hi hey also extra more order spend be take takes need get if time about or then say usually'
const ofWays = 'delivery deliver delivered delivering pickup pick up collect collection takeaway takeout'
const asking = new Set(ofTimeOrCost.split(' '))
const asked = new Set([ofTimeOrCost, ofAsking, besideAsking, ofWays].flatMap((words) => words.split(' ')))

/** "How long for pickup?", "do you charge for delivery": asks about the ways, and chooses neither. */
export function asksOfWays(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length > 2 && words.every((word) => asked.has(word)) && words.some((word) => asking.has(word))
}
