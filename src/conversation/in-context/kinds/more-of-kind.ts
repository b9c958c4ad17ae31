import type { Draft, DraftLine } from '../../../customers/customer.ts'
import { countWords, numberSaid } from '../../../english/numbers.ts'
import { type Menu, optionOf } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import { type Change, isChosen, type Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const number = `(?:an?|${countWords})`
const ways = '(?:less|fewer|more)'
const kind = String.raw`(?!less\b|fewer\b|more\b|of\b|ones?\b)\p{L}+`
/** "One beef less", "one less beef" */
const part = String.raw`(?:${number}\s+${kind}(?:\s+ones?)?\s+${ways}|${number}\s+${ways}\s+${kind}(?:\s+ones?)?)`
const whole = new RegExp(String.raw`^\W*(?:and\W+)?${part}(?:\W+(?:and\W+)?${part})?(?:\W+(?:please|pls))*\W*$`, 'iu')
const parts = new RegExp(part, 'giu')

/** "One beef less, one chicken more", of burgers that are told apart by it. */
export function moreOfKind(text: string, { customer: { draft }, menu }: Context): Meaning | null {
  if (!draft || !whole.test(text)) return null
  const changes = [...text.matchAll(parts)].map(([words]) => changeSaid(words, draft, menu))
  const known = changes.filter((change) => change !== null)
  return known.length > 0 && known.length === changes.length ? changing(known, { sure: true }) : null
}

function changeSaid(words: string, { lines }: Draft, menu: Menu): Change | null {
  const [count = '', ...said] = words.split(/\s+/)
  const [first = '', second = ''] = said
  const way = /^(?:less|fewer|more)$/i.test(first) ? first : (said.at(-1) ?? '')
  const name = way === first ? second : first
  const [line, ...others] = lines.filter((one) => isOfKind(one, name, menu))
  // "One more sugar", of one latte with sugar: no more lattes.
  const isToldApart = way !== first || lines.filter(({ item }) => item === line?.item).length > 1
  if (!line || others.length > 0 || !isToldApart) return null
  const target = { nth: lines.indexOf(line) + 1 }
  return { op: /more/i.test(way) ? 'more' : 'fewer', target, by: numberSaid(count) || 1 }
}

function isOfKind({ item: id, options }: DraftLine, kind: string, { items }: Menu): boolean {
  const item = items.get(id)
  const names = options
    .filter(isChosen)
    .filter(({ exclude }) => !exclude)
    .flatMap(({ option }) => (item && optionOf(item, option)) ?? [])
    .filter(({ counted }) => !counted)
    .flatMap(({ name, aliases }) => [name, ...aliases])
  return names.some((name) => stem(plain(name)) === stem(kind.toLowerCase()))
}
