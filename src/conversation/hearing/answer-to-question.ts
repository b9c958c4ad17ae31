import type { Customer } from '../../customers/customer.ts'
import { numberSaid } from '../../english/numbers.ts'
import { type Item, sizesLeft } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Action } from '../actions.ts'
import { places, placeWords } from '../in-context/answers/place-words.ts'
import type { Question } from '../questions.ts'

/**
 * What a text decides as the answer to the one question that is open, in words that no button has; null: nothing.
 * @param isFirst whether nothing else was said in the last reply that the answer may be to
 */
export function answerToQuestion(question: Question | null, text: string, isFirst: boolean): Action | null {
  const said = question === null ? '' : plain(text)
  if (!question || said === '' || said.length > longest) return null
  switch (question.kind) {
    case 'size':
    case 'required':
    case 'sold-out-size':
      return drops.test(said) ? { verb: 'drop', number: question.line.key } : nthChoice(question, said)
    case 'choice':
      return wantsNone.test(said)
        ? { verb: 'neither', number: question.line.key, id: question.anyOf[0] ?? '' }
        : nthChoice(question, said)
    case 'fulfilment':
      return wayChosen(said, isFirst)
    case 'said-again':
      return asOneNumber(question, said)
    case 'unmatched':
      return leaves.test(said) ? { verb: 'leave' } : notes.test(said) ? { verb: 'note' } : null
    default:
      return null
  }
}

/** In longer texts more is said than an answer. */
const longest = 60

const before =
  '^(?:(?:no|nah|ok|okay|oh|well|actually|just|then|so|yes|yeah|sorry|please|um+|hm+|its fine|it s fine) )*'
const after = '(?: (?:then|instead|after all|anyway|now|for now|i guess|i think|actually))*$'
const it = '(?:it|that|this|them|that one|this one|those)'

const droppings = [
  `(?:skip|leave|drop|remove|scrap|ditch|lose|delete) ${it}(?: (?:out|off|away))?`,
  `take ${it} (?:off|out|away)`,
  `leave (?:out|off) ${it}`,
  'none',
  `(?:i )?don ?t want ${it}(?: any ?more)?`,
].join('|')
/** "Skip it", of the thing that something is still open of: what it would be without that, nobody can make. */
const drops = new RegExp(`${before}(?:${droppings})${after}`)

const refusals = [
  'none(?: of (?:them|these|those))?',
  'nothing',
  'neither(?: of (?:them|these|those))?',
  '(?:i )?don ?t want any(?: of (?:them|these|those))?',
  `skip ${it}`,
  `leave ${it}(?: out| off)?`,
  `without(?: ${it})?`,
  'not? any',
].join('|')
/** "Nothing", of what may be left away. */
const wantsNone = new RegExp(`${before}(?:${refusals})${after}`)

const nth = new RegExp(
  wrapped`
    ^(?:(?:ok|um+|hm+|uh|i ll have|ill have|i ll take|lets do|make it|go with|just) )*
    (?:(?:the )?(?<place>${placeWords})(?: (?:one|option|choice|size))?
      |(?:the )?(?:option|number|no|choice) (?<number>[1-9]))$
  `,
)

type OfChoice = Extract<Question, { kind: 'size' | 'required' | 'sold-out-size' | 'choice' }>

/** "Option 2", "the last one": by its place among the buttons. */
function nthChoice(question: OfChoice, said: string): Action | null {
  const { place, number } = nth.exec(said)?.groups ?? {}
  const at = number === undefined ? places.get(place ?? '') : Number(number) - 1
  const id = at === undefined ? undefined : choicesOf(question).at(at)
  if (id === undefined) return null
  const verb = question.kind === 'size' || question.kind === 'sold-out-size' ? 'size' : 'choose'
  return { verb, number: question.line.key, id }
}

function choicesOf(question: OfChoice): string[] {
  if (question.kind === 'choice') return question.among.map(({ id }) => id)
  if (question.kind === 'required') return availableIn(question.group.options)
  return sizeIds(question.item)
}

const availableIn = (options: readonly { id: string; available: boolean }[]): string[] =>
  options.filter(({ available }) => available).map(({ id }) => id)

const sizeIds = (item: Item): string[] => sizesLeft(item).map(([size]) => size)

const asking = '(?:(?:can|could|may|will|would) (?:i|we|you|u)(?: guys)? (?:just |please )?)?'
const order = '(?:it|that|them|this|my order|the order|the food)'
const collecting = [
  `pick(?:ing)?(?: ${order})? up(?: ${order})?`,
  `collect(?:ing)?(?: ${order})?`,
  `come (?:and )?(?:get|collect|fetch) ${order}`,
  'have it for pick ?up',
].join('|')
const fetched = new RegExp(
  wrapped`
    ${before}(?:(?:i|we)(?: ?ll| will| can| could| d)? )?(?:be )?${asking}(?:${collecting})
    (?: (?:myself|ourselves|in person|from (?:you|there|the shop)|in (?:store|the shop)))*${after}
  `,
)
const bringing = [
  `(?:deliver|bring|send)(?: ${order})?(?: (?:over|round|here|out|to (?:me|us|my (?:house|home|place|door))))?`,
  `(?:get|have) (?:${order} )?deliver(?:y|ed)`,
].join('|')
const brought = new RegExp(`${before}${asking}(?:${bringing})${after}`)
const firstWay = /^(?:the )?first(?: one| option)?$|^(?:option|number) 1$/
const secondWay = /^(?:the )?(?:second|last)(?: one| option)?$|^(?:option|number) 2$/
const noDelivery = new RegExp(`${before}(?:no|not|don ?t need|without) (?:delivery|delivered)${after}`)
const noPickup = new RegExp(
  `${before}(?:no|not|don ?t want) (?:pick ?up|collection)(?: (?:but )?deliver(?:y|ed))?${after}`,
)

function wayChosen(said: string, isFirst: boolean): Action | null {
  if (isFirst && firstWay.test(said)) return { verb: 'pickup' }
  if (isFirst && secondWay.test(said)) return { verb: 'delivery' }
  if (fetched.test(said) || noDelivery.test(said) || said === 'curbside') return { verb: 'pickup' }
  return brought.test(said) || noPickup.test(said) ? { verb: 'delivery' } : null
}

const saysMore = new RegExp(wrapped`
  ^(?:(?:yes|yeah|and|no|so|just|ok) )*(?:(?:another|plus|extra|add|additional)(?: (?<first>\w+))?
    |(?:(?<count>\w+) )?(?:more|extra|additional|on top(?: of (?:that|those))?|as well|too|in addition|again))
  (?: (?:on top|as well|too|more|of (?:them|those)))*$
`)
const saysInAll = new RegExp(wrapped`
  ^(?:(?:yes|no|so|ok|sorry|just|only|not more|that makes|that s|thats|makes|change it to|make it|i want
      |i only want|i meant) )*(?<count>\w+)(?: (?:in all|in total|total|altogether|all together|overall|only))*$
`)

/** "Plus 3", "3 on top", or the sum of both: "that makes 5". */
function asOneNumber({ line, said }: Extract<Question, { kind: 'said-again' }>, words: string): Action | null {
  const more = saysMore.exec(words)?.groups
  const counted = more?.first ?? more?.count
  if (more && (counted === undefined || numberSaid(counted) === said)) return { verb: 'so-many-more', number: line.key }
  const count = numberSaid(saysInAll.exec(words)?.groups?.count ?? '')
  if (count === said) return { verb: 'in-all', number: line.key }
  return count === line.quantity + said ? { verb: 'so-many-more', number: line.key } : null
}

const forgetting = [
  '(?:forget|ignore|drop|remove|scrap|skip|leave|lose|ditch) (?:it|that|those|them|that one)(?: out| off)?',
  '(?:it |that )?does ?n ?t matter',
  '(?:don ?t|no need to) (?:bother|worry)',
  'no (?:need|worries|problem|matter)',
  'not (?:needed|necessary|important)',
  'nothing|none|don ?t|never ?mind|nvm',
  'without(?: (?:it|that))?',
  'it ?s (?:ok|okay|fine)',
  '(?:that ?s|all) (?:ok|okay|fine|good)',
].join('|')
/** "No, it's fine", of words that were not understood. */
const leaves = new RegExp(`${before}(?:${forgetting})(?: (?:leave|forget|ignore|skip) (?:it|that))?${after}`)

const passingOn = [
  'go ahead|yes|yeah',
  'do(?: (?:that|it|so))?',
  '(?:let|tell) (?:them|the shop|the kitchen)(?: know)?',
  'pass (?:it|that) on',
  'add (?:it|that|a note|note)(?: (?:as|to|in) (?:a |the )?(?:note|order))?',
  'note (?:it|that)(?: down)?',
  'write (?:it|that) down',
].join('|')
/** "Yes, let them know" */
const notes = new RegExp(`${before}(?:${passingOn})${after}`)

const approvals = [
  'perfect|great|lovely|good|fine|nice|cool|brilliant|excellent|wonderful|awesome|super|grand|amazing|fantastic',
  'correct|set|all set|good to go|happy with (?:that|it)',
  'please do|do it|book it|put it through',
  'sure thing|okey(?: dokey)?|okie(?: dokie)?',
].join('|')
const approving = new RegExp(
  wrapped`
    ^(?:(?:yes|yeah|ok|oh|all|looks?|that s|thats|sounds?|just|wow|very|absolutely|so) )*(?:${approvals})
    (?: (?:that|with that|by me|for me|go ahead))?$
  `,
)

/** "Perfect": of the order that stands there with nothing else said above it. */
export const approval = (
  question: Question | null,
  text: string,
  { remarks }: Pick<Customer, 'remarks'>,
): Action | null =>
  question?.kind === 'confirm' && remarks.length === 0 && approving.test(plain(text)) ? { verb: 'place' } : null
