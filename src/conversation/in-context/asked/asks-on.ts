import { plain } from '../../../text/plain.ts'
import type { Inquiry } from '../../../understanding/inquiry.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const asksOn = /^\W*(?:and|or|what about|how about)\s+(?<thing>.+?)[\s?]*\?\s*$/i

const theOne = /\b(?:the|my|your)\s+(?<kind>[\p{L}'-]+)\s+one\b/iu

/** "Any peanuts in the tofu one?": of the only thing ordered that has tofu in its name. */
function askingOfOne(text: string, { customer, menu, understanding: { understandLocally } }: Context): Meaning | null {
  const kind = theOne.exec(text)?.groups?.kind?.toLowerCase()
  const ordered = new Set(customer.draft?.lines.map(({ item }) => item))
  const names = [...ordered].map((id) => menu.items.get(id)?.name ?? '')
  const [name, ...others] = names.filter((one) => kind !== undefined && plain(one).split(' ').includes(kind))
  if (name === undefined || others.length > 0) return null
  const meaning = understandLocally(text.replace(theOne, `the ${name}`))
  return meaning.question && meaning.lines.length + meaning.changes.length === 0 ? meaning : null
}

/** "And the cheeseburger?", after "how much is the hamburger?" or "is it vegan?": the same question of another. */
export function askingOn(text: string, context: Context): Meaning | null {
  return askingOfOne(text, context) ?? askingOfAnother(text, context)
}

function askingOfAnother(
  text: string,
  { customer: { asked }, understanding: { understandLocally } }: Context,
): Meaning | null {
  const thing = asksOn.exec(text)?.groups?.thing
  if (!asked || thing === undefined) return null
  const named = understandLocally(`how much is ${thing}`)
  const { question } = named
  if (!named.sure || question?.about !== 'price' || named.lines.length > 0) return null
  const other = ofOther(asked, question)
  return other && { ...named, question: other }
}

function ofOther(asked: Inquiry, named: Extract<Inquiry, { about: 'price' }>): Inquiry | null {
  const { item, options } = named
  const [option = null] = options
  if (item === null && option === null) return null
  switch (asked.about) {
    case 'price':
      return named
    case 'contents':
    case 'stock':
    case 'spicy':
    case 'need':
      return item === null ? { ...asked, item, option } : { ...asked, item, option: null }
    case 'sizes':
      return item === null ? null : { ...asked, item }
    default:
      return null
  }
}
