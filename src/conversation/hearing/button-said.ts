import { plain } from '../../text/plain.ts'
import type { Action } from '../actions.ts'
import type { Drawing } from '../views/drawing.ts'
import { synonyms } from './button-words.ts'

/**
 * The button that a text stands for, of those in sight: its label, or other words for it. What is none of them goes on
 * to understanding.
 */
export function buttonSaid(buttons: Drawing['buttons'], text: string): Action | null {
  const said = plain(text)
  if (said === '') return null
  const all = buttons.flat()
  // Said plainly, nothing gets longer.
  const isName = (name: string) => name.length >= said.length && plain(name) === said
  const named = all.find(({ label }) => namesIn(label).some(isName))
  const meant = named ?? all.find(({ action }) => synonyms[action.verb]?.includes(said))
  const forOther = meant ?? (isForAnother.test(said) ? all.find(({ action }) => action.verb === 'accept') : undefined)
  const begun = forOther ?? only(all.filter((button) => isBegun(button, said)))
  // "Ok leave it out"
  const opened = begun?.action ?? withoutBeside(buttons, said)
  return opened ?? saidTwice(buttons, said)
}

const isFine = '(?:it s|its|that s|thats) (?:fine|ok|okay|all right)'
const theOne = '(?:the \\w+|it|that|this|that one)'
const itIs = `(?:${theOne} is|it s|its|that s|thats)`
const forOthers = [
  `(?:${isFine} )${theOne}(?: is| s)? (?:not )?for (?:me|\\w+|my \\w+|someone else|somebody else)`,
  `${itIs} not for (?:me|him|her|them)`,
  `${itIs} for (?:someone|somebody) else`,
].join('|')
/** "It's fine, the pizza is for me": whoever does not eat it is not whom it is for. */
const isForAnother = new RegExp(`^(?:(?:no|oh|yes|yeah) )*(?:${forOthers})$`)

/** "Yes, the same order", "no, keep it": the same button by both. */
function saidTwice(buttons: Drawing['buttons'], said: string): Action | null {
  const [, answer, words] = /^(y|yes|yep|yup|yeah|n|no|nope|nah) (.+)$/.exec(said) ?? []
  const meant = answer && words ? buttonSaid(buttons, words) : null
  const isAnswered = answer && meant !== null && synonyms[meant.verb]?.includes(answer)
  return isAnswered ? meant : null
}

/** "l", "med", "buff": the beginning of one of the sizes or choices that are asked about, and of no other. */
const isBegun = ({ label, action: { verb } }: Drawing['buttons'][number][number], said: string): boolean =>
  (verb === 'size' || (verb === 'choose' && said.length > 2)) && plain(label).startsWith(said)

const only = <T>([one, ...others]: readonly T[]): T | undefined => (others.length === 0 ? one : undefined)

/** "Ok leave it out", "pickup is fine" */
function withoutBeside(buttons: Drawing['buttons'], said: string): Action | null {
  const left = opening.test(said) ? said.replace(opening, '') : said.replace(closing, '')
  return left === said ? null : buttonSaid(buttons, left)
}

const openings = [
  'an?',
  'i think|i guess|dunno|idk|not sure|let me think|probably|maybe|definitely',
  'whatever|whichever|either',
  'sorry|erm?|umm?|hmm|oh|well',
  'ok|okay|alright|lol|haha',
  'great|perfect|brilliant|lovely|cool|nice|super|awesome|wonderful|excellent',
  'sound|grand|deadly|sweet|brill|fab|amazing|fantastic|ace|sorted',
].join('|')
/** Says nothing by itself before an answer. */
const opening = new RegExp(`^(?:${openings}) (?=.)`)

const closings = [
  'i guess|i think|i suppose|i said|it is',
  '(?:is|will be|would be) (?:fine|ok|okay|good|great|nice|lovely|enough)',
  'will do|works|sounds good',
  'obviously|ofc|of course',
  'for me|then|if possible',
  'ta|lol|mate',
].join('|')
/** Nor after one. */
const closing = new RegExp(`(?<=\\w) (?:${closings})$`)

/** "Deep dish  +$3.00" is called that, or without its price. */
const namesIn = (label: string): string[] => (label.includes('  ') ? [label, label.split('  ')[0] ?? ''] : [label])
