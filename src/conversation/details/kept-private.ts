import type { Shop } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import type { PersonalQuestion } from '../questions.ts'
import { remarks } from '../texts.ts'

type Asked = PersonalQuestion['kind']

const own = '(?:name|numbers?|phone|mobile|cell|address|details|one|it|that)'
const not =
  '(?:don ?t|do not|won ?t|would ?n ?t|can ?t|rather not|prefer not(?: to)?|not (?:gonna|going to|comfortable|happy))'
const withheld = [
  'giving|telling|sharing',
  '(?:really )?(?:have|need|got|want) (?:(?:an?|any|you to have) )?(?:my )?(?:name|numbers?|phone|mobile|cell|address)',
  '(?:really )?(?:have|got) (?:one|any)',
].join('|')
const refusals = [
  `${not}\\b(?: \\w+){0,4}? (?:give|giving|say|saying|tell|telling|share|sharing)\\b(?! (?:them|him|her)\\b)`,
  `(?:${not}|not) (?:${withheld})\\b`,
  'rather not$',
].join('|')
const refusing = new RegExp(`\\b(?:${refusals})`)
const askings = [
  `\\b(?:why|whats?)(?: \\w+){0,4} (?:need|want|ask|asking|for)\\b(?:.*\\b${own})?`,
  '^why$',
  '^(?:do|does|should) (?:i|you|u|they|we)(?: really)? (?:have to|need|want|need to)\\b',
  '\\bis (?:it|that|this) (?:really )?(?:necessary|needed|required)$',
].join('|')
const asking = new RegExp(askings)

const goingWithout = [
  '(?:the |a |my |with the |order )?number(?: (?:is fine|is ok|will do|only))?',
  'anonymous|not needed|without|nothing|anything|n a',
  'skip (?:it|that|this)|leave it(?: blank| empty| out)?',
  '(?:you )?(?:don ?t|do not) need (?:it|one|that)',
].join('|')
const nameless = new RegExp(`^(?:(?:no|ok|just|it s|its|that s) )*(?:${goingWithout})$`)

/** "No, I don't want to give my number" */
export const keepsPrivate = (text: string): boolean => !/\d/.test(text) && refusing.test(plain(text))

/** "Just the number", when asked for a name */
export const goesWithoutName = (text: string): boolean => nameless.test(plain(text))

/** "Why do you need my number?" */
export const asksWhatFor = (text: string): boolean =>
  !/\d|\b(?:cards?|cash|pay\w*|deposit|tip|order)\b/i.test(text) && asking.test(plain(text))

/** What it is asked for, and how it goes without. */
export function whatFor(asked: Asked, { fulfilment }: Shop): string {
  const instead = fulfilment.includes('pickup') ? ` ${remarks.orPickUp}` : ''
  switch (asked) {
    case 'phone':
      return `${remarks.whyPhone}${instead}`
    case 'address':
      return `${remarks.whyAddress}${instead}`
    case 'name':
      return remarks.whyName
  }
}
