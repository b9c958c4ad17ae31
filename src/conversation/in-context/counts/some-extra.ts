import { countWords } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const opening = wrapped`
  ^\W*(?:(?:and|also|plus|add|oh|ok|can i (?:get|have)|could i (?:get|have)|i['’]?ll (?:have|take)
      |i(?:['’]?d)? (?:want|need|like)|give me|get me|throw in)\W+)*
`
const ending = String.raw`(?:\s+(?:please|pls|too|as well))*\W*$`
const number = `(?<count>an?|${countWords})`
const extra = new RegExp(`${opening}${number}\\s+(?:extra|additional|further)\\s+(?<what>\\p{L}.*?)${ending}`, 'iu')
const more = new RegExp(`${opening}${number}\\s+(?<what>\\p{L}.*?)\\s+more${ending}`, 'iu')
/** Nobody says more of it; and it bounds the work. */
const longest = 80

/** "An extra burger", "2 additional cokes", "two cokes more": so many more of a thing, and no topping. */
export function someExtra(text: string, { customer, understanding }: Context): Meaning | null {
  if (!customer.draft || text.length > longest) return null
  const { count, what } = (extra.exec(text) ?? more.exec(text))?.groups ?? {}
  if (count === undefined || what === undefined) return null
  const number = /^an?$/i.test(count) ? 'one' : count
  const meaning = understanding.understandLocally(`${number} more ${what}`)
  const [line, ...others] = meaning.lines
  const isOfThing = meaning.sure && line && others.length + meaning.changes.length === 0
  // "An extra large latte"
  const isSize = isOfThing && understanding.understandLocally(text).lines[0]?.size !== line.size
  return isOfThing && !isSize ? { ...meaning, lines: [{ ...line, words: `${number} more ${what}` }] } : null
}
