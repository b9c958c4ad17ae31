import type { Customer, Profile } from '../../customers/customer.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { saysSomethingElse } from '../on-details.ts'
import { noted } from '../on-needs.ts'
import { isPersonal, type Question } from '../questions.ts'
import { clip, remarks } from '../texts.ts'
import { type Circumstances, type Heard, showDraft, type Turn } from '../turn.ts'
import { tellsCourier } from './courier-words.ts'
import { asksWhatFor, goesWithoutName, keepsPrivate, whatFor } from './kept-private.ts'
import { isPhone, phoneIn } from './phone-number.ts'

type Said = Extract<Heard, { kind: 'text' }>

/** A name, phone or address is whatever the customer writes, unless it is clearly something else. */
export function answerPersonally(
  customer: Customer,
  question: Question | null,
  heard: Said,
  { menu: { shop } }: Circumstances,
): Turn | null {
  if (!question || !isPersonal(question)) return null
  const { details, meaning } = heard
  const answer = (details.wanted || details.payment !== null ? details.rest : heard.text).trim()
  const remember = (told: Partial<Profile>) => showDraft({ ...customer, profile: { ...customer.profile, ...told } })
  if (keepsPrivate(answer)) {
    return question.kind === 'name' ? remember({ name: '' }) : showDraft(customer, whatFor(question.kind, shop))
  }
  if (question.kind === 'name' && goesWithoutName(answer)) return remember({ name: '' })
  if (asksWhatFor(answer)) return showDraft(customer, whatFor(question.kind, shop))
  if (isKnownOnly(answer) && question.kind !== 'name')
    return showDraft(customer, question.kind === 'address' ? remarks.noAddress : remarks.noPhone)
  if (!mayAnswer(question, heard)) return null
  const asked = { address: details.address, phone: details.phone, name: details.name }[question.kind]
  const whole = question.kind === 'address' && details.address !== null ? wholeAddress(heard) : null
  if (whole !== null) return remember({ address: whole })
  if (asked) return null
  // Digits are no change of the order while a number is asked for, or a street with one.
  if (question.kind !== 'name' && /^[\d\s().+-]+$/.test(details.rest)) {
    if (question.kind === 'address') return showDraft(customer, remarks.noAddress)
    return isPhone(answer) ? remember({ phone: answer }) : showDraft(customer, remarks.noPhone)
  }
  if (saysSomethingElse(details) || (meaning && isClearlyNoAnswer(meaning))) return null
  if (tellsCourier(answer)) return showDraft(noted(customer, clip(answer)))
  if (answer.endsWith('?') || asks.test(answer) || meaning?.intent === 'question')
    return showDraft(customer, remarks.question(shop))
  switch (question.kind) {
    case 'phone': {
      const phone = phoneIn(answer)
      if (phone !== null) return remember({ phone })
      return isNameAhead(answer, customer) ? remember({ name: answer }) : showDraft(customer, remarks.noPhone)
    }
    case 'address':
      if (answer.length < 5 || answer.length > 200) return showDraft(customer, remarks.noAddress)
      return remember({ address: answer })
    default:
      if (answer.length === 0 || answer.length > 60) return showDraft(customer, remarks.noName)
      return remember({ name: answer.replace(beforeName, '').replace(afterName, '') || answer })
  }
}

/** With the town or the door that stands beside it; null: something else is said there. */
function wholeAddress({ text, details: { address, name, phone, wanted, needs, rest }, meaning }: Said): string | null {
  const told = [name, phone, wanted, needs.note].some((said) => said !== null) || needs.told.length > 0
  const isOrder = meaning !== null && meaning.lines.length + meaning.changes.length > 0
  if (told || isOrder || rest === '' || /[?!;\n]|\bnot\b/.test(text)) return null
  const said = text.replace(beforeAddress, '').replace(afterName, '').replace(sinceThen, '').trim()
  return said.length <= 120 && said.toLowerCase().includes(address?.toLowerCase() ?? '') ? said : null
}

/** "It's 40 State Street now" */
const sinceThen = /[\s,]+(?:now|these days|instead)\W*$/iu
const beforeAddress =
  /^\s*(?:(?:oh|ok|um|yes|sure|sorry|no|wait|actually|it['’]?s|it is|for|to|at|we['’]?re at|i['’]?m at|deliver(?:y|ed)?|bring it|(?:my |the )?(?:new )?address(?: (?:is|has changed|changed))?|now|(?:i['’]?ve|we['’]?ve|i|we) (?:just )?moved(?: to)?)\b[\s,.:]*)+/iu

/** "Oh no, can we make it 5:30" answers neither, and no name is as long as a wish or has dishes in it. */
export function mayAnswer(question: Question, { details: { rest, wanted, payment }, meaning }: Said): boolean {
  if ((wanted || payment !== null) && (rest === '' || isTalk.test(rest))) return false
  const words = rest.split(/\s+/).length
  const saysOrder = meaning !== null && meaning.lines.length + meaning.changes.length > 0
  if (question.kind !== 'name') return !(saysOrder && ordersOn.test(rest))
  return words === 1 || !(saysOrder || isNoName(rest))
}

/** "Wait, also a baguette" is no street. */
const ordersOn =
  /^\W*(?:(?:wait|oh|ok|no|actually|sorry)\W+)*(?:and|also|add|plus|can i|could i|i['’]?d like|i want)\b/i

const isTalk =
  /^\W*(?:(?:oh|no|nope|ok|okay|yes|yeah|yep|sorry|wait|actually|um+|hm+|please|pls|instead|then|now|maybe|if possible|is that ok|can we|can you|could you|could we|running late|i['’]?m|thanks)\b\W*)+$/i

/** "Kim", of somebody whose number is asked for, and whose name will be. */
const isNameAhead = (answer: string, { profile }: Customer): boolean =>
  profile.name === null && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(answer)

/** "Half with strawberries half with bananas", "make it extra hot": nobody is called so, whatever was asked. */
const isNoName = (answer: string): boolean => {
  const said =
    answer
      .replace(beforeName, '')
      .replace(afterName, '')
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  const countsThings = /^\W*\d/.test(answer)
  return said.length > 2 && (countsThings || said.some((word) => inNoName.has(word)))
}

const inNoName = new Set(
  'make with without if possible less more extra half no not can could would want need like please have has had get got when what how why where dont add remove hot cold change instead also too just only'.split(
    ' ',
  ),
)

const leadingToName = [
  'oh',
  'ok',
  'um+',
  'erm',
  'uh',
  'hm+',
  'sorry',
  'just',
  'yes',
  'sure',
  'hi',
  'use',
  'write',
  "let['’]?s say",
  'lets say',
  'make (?:it|that)',
  "it['’]?s",
  'it is',
  "that['’]?s",
  'this is',
  "i['’]?m",
  'i am',
  'for',
  'from',
  "name['’]?s",
  '(?:my |the )?name is',
  "(?:she|he|they|i)(?:['’]?(?:s|m|re)| is| am| are) called",
  'called',
  "(?:her|his|their) name(?: is|['’]?s)?",
  'my (?:mum|mom|dad|wife|husband|partner|son|daughter|friend|mate|sister|brother|boss|gf|bf)',
  '(?:(?:you can )?(?:put|stick|book) (?:it|that|me|this) )?(?:down )?(?:as|under|in)(?: the name(?: of)?)?',
  '(?:you can )?call me',
  '(?:just )?put',
  'say',
].join('|')
/** "It's for dave", "put it under karen please" */
const beforeName = new RegExp(String.raw`^(?:(?:${leadingToName})\b[\s,.:]*)+(?=\S)`, 'iu')
/** "Do I need to pay now", without its question mark */
const asks =
  /^\W*(?:(?:and|but|so|ok|oh|wait|sorry)\W+)*(?:do|does|can|could|is|are|will|should|how|what|why|when|where)\s+(?:i|you|u|it|we|they|that|this|do|does|much|long|many)\s/i

/** "The usual address", of somebody whose address is not known here. */
const isKnownOnly = (answer: string): boolean =>
  /^\W*(?:(?:to|at|it['’]?s)\s+)*(?:(?:the|my|our)\s+)?(?:usual|same|normal|regular|last)(?:\s+(?:address|place|one|house|as\s+(?:before|always|last\s+time)|ever))*\W*$|^\W*(?:you (?:know|have) (?:it|that)(?: already)?|skip (?:it|that)|none|nowhere|(?:to |at )?(?:my|our|the) (?:house|home|place|flat|apartment|office|work)|(?:at )?home|here)\W*$/iu.test(
    answer,
  )
const afterName =
  /(?:[\s,.!]+(?:please|pls|thanks|thank you|thank u|thx|ty|cheers|ta|here|is fine|will do|of course|ofc|i guess|i think|then|with an? \p{L}+|and i['’]?m \p{L}+))+[\s.!)\p{S}]*$|[\s,;:!)\p{S}]+$/iu

/** "Ann, thanks": more than thanks. */
export const saysName = (text: string): boolean => aName.test(text.replace(thanking, ''))

const aName =
  /^\W*(?!(?:ok|okay|great|perfect|lovely|cool|fine|nice|good|grand|brilliant|super|amazing|excellent|awesome|yes|yeah|no|many|much|so|and|thanks|thank|thx|ty|ta|cheers)\b)\p{L}[\p{L}'’-]+$/iu
const thanking = /[\s,.!]*\b(?:thanks|thank (?:you|u)|thx|ty|cheers|ta)\b[\s\p{P}\p{S}]*$/iu

export const isClearlyNoAnswer = ({ sure, intent, lines, changes, question }: Meaning): boolean =>
  question !== undefined ||
  (sure && (lines.length > 0 || changes.length > 0 || !['other', 'greeting', 'question'].includes(intent)))
