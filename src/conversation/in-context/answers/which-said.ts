import { countSaid, numberSaid } from '../../../english/numbers.ts'
import type { Item, Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import { wordSet } from '../../../text/word-set.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { asking } from '../../../understanding/meanings.ts'
import { served } from '../../inquiries/about-menu.ts'
import { remarks } from '../../texts.ts'
import { names } from '../../wording.ts'
import type { Context } from '../context.ts'
import { places } from './place-words.ts'
import { wishCompleted } from './wish-completed.ts'

/** Longer texts do more than to answer. */
const mostWords = 14

/** "The chicken, and a coke", when asked which of several it should be. */
export function whichSaid(text: string, context: Context): Meaning | null {
  const { customer, menu, understanding } = context
  const items = itemsAsked(context)
  const said = plain(text)
  if (items.length < 2 || said.split(' ').length > mostWords) return null
  if (asksBack.test(said)) return question(customer.asked ?? null)
  if (bothSaid.test(said) && items.length === 2) return understanding.understandLocally(eachOf(items))
  const parts = text.split(pauses).filter(saysSomething)
  const read = parts.map((part) => answerIn(part, items, menu))
  const [answer, ...more] = parts
  const isOfOne = answer !== undefined && !saysHowMany(plain(answer)) && read.slice(1).every((other) => other === null)
  const asWished = isOfOne && wishCompleted([read[0]?.name ?? bare(plain(answer)), ...more], items, context)
  if (asWished) return asWished
  const isClear = (id: string) => understanding.understandLocally(text).lines.some(({ item }) => item === id)
  if (!read[0] || (read.length === 1 && isClear(read[0].id))) return null
  const meant = parts.map((part, at) => (read[at] ? `${read[at].count} ${read[at].name}` : part))
  const meaning = understanding.understandLocally(meant.join(', '))
  const isAll = meaning.sure && meaning.lines.length >= read.length && meaning.changes.length === 0
  return isAll ? { ...meaning, intent: 'order' } : null
}

const saysSomething = (part: string): boolean =>
  plain(part)
    .split(' ')
    .some((word) => word !== '' && (!beside.has(word) || places.has(word)))

const pauses = new RegExp(
  wrapped`
    \s*[,;.!\n]+\s*(?:(?:and|also|plus)\s+)*
    |\s+(?:and|plus|&)\s+(?:also\s+)?
    |\s+(?=(?:an?|one|two|\d{1,2})\s+\p{L})
  `,
  'iu',
)

/** What the last reply named, if it asked which one of them is wanted; none: it did not. */
function itemsAsked({ customer: { asked, remarks: said }, menu }: Context): readonly Item[] {
  const items =
    asked?.about === 'range' && asked.category !== null
      ? served(asked.category, menu)
      : asked?.about === 'price' && asked.item !== null
        ? [asked.item, ...(asked.also ?? [])].flatMap((id) => menu.items.get(id) ?? [])
        : asked?.about === 'difference'
          ? asked.items.flatMap((id) => menu.items.get(id) ?? [])
          : []
  return said.includes(remarks.whichOne(names(items))) ? items : []
}

/** "The chicken one" only points. */
const saysHowMany = (said: string): boolean =>
  /^(?:an?|one) /.test(said) || said.split(' ').some((word) => word !== 'one' && countSaid(word) > 0)

/** "The chicken with rice", without how it begins. */
function bare(said: string): string {
  const words = said.split(' ')
  return words.slice(words.findIndex((word) => !beside.has(word))).join(' ')
}

const bothSaid = new RegExp(wrapped`
  ^(?:(?:yes|i ll have|ill have|i ll take|can i have|make it) )*
  (?:(?:them )?both(?: of (?:them|those))?|(?:one|1|a) (?:of )?each)(?: of (?:them|those))?$
`)
const asksBack = new RegExp(wrapped`
  ^(?:and )*(?:(?:what ?s|what is) the difference
    |how much (?:are|r|is) (?:they|those|these|each)
    |(?:what|how much) (?:do|does) (?:they|each)(?: one)? cost
    |difference
    |prices?
    |how much(?: (?:for )?each)?)$
`)

const question = (asked: Meaning['question'] | null): Meaning | null => (asked ? asking(asked) : null)

const eachOf = (items: readonly Item[]): string => items.map(({ name }) => `1 ${name}`).join(', ')

const beside = wordSet(`
  the a an one ones please i ll ill id d like would have take want get can could go with make it that let s lets do just
  then ok okay oh um umm hm hmm well sorry yes yeah think guess for me be great good nice fine sounds is of them option
  number
`)

/** Which of them a part of the text names, by a part of its name or its place; null: none, or more than one. */
function answerIn(part: string, items: readonly Item[], menu: Menu) {
  const said = plain(part).split(' ')
  const told = said.filter((word) => !beside.has(word) && Number.isNaN(numberSaid(word)) && !places.has(word))
  const counts = said.filter((word) => word !== 'one' && word !== 'a' && word !== 'an').map(numberSaid)
  const count = counts.find((number) => !Number.isNaN(number)) ?? 1
  if (told.length === 0) {
    const isNumbered = /\b(?:number|option)\b/.test(plain(part))
    const place = isNumbered ? count - 1 : places.get(said.find((word) => places.has(word)) ?? '')
    const item = place === undefined ? undefined : items.at(place)
    return item ? { id: item.id, name: item.name, count: 1 } : null
  }
  const named = items.filter((item) => {
    const words = new Set([item.name, ...item.aliases].flatMap((name) => plain(name).split(' ')).map(stem))
    return told.every((word) => words.has(stem(word)))
  })
  const [item, ...others] = named
  const isOther = [...menu.items.values()].some(({ id, name }) => plain(name) === told.join(' ') && id !== item?.id)
  return item && others.length === 0 && !isOther ? { id: item.id, name: item.name, count } : null
}
