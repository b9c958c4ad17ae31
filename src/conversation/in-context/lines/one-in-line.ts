import type { DraftLine } from '../../../customers/customer.ts'
import { countWords, numberSaid } from '../../../english/numbers.ts'
import { type Menu, optionOf } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, choicesOf, isChosen, type Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { linesCalled } from './lines-named.ts'
import { onlyChanges } from './only-changes.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|but|plus|add|put|make it|(?:can|could) (?:i|you) (?:get|have|put|add)|i['’]?ll (?:have|take)
        |i(?:['’]?d)? (?:want|need|like)|only|just)\W+)*
    (?<number>an?|${countWords})\s+(?<what>(?:(?:extra|additional)\s+)?\p{L}[\p{L} -]*?\s+)??(?<place>in|on|for)\s+
    (?<line>(?:the|my)\s[^,;.]+?)(?:\s+(?:please|pls|too|as well|though|tho))*\W*$
  `,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 80

/** "A shot in the latte", "2 sugar for the tea", "only one in the tea": in the one that is ordered, where by itself it would order another. */
export function oneInLine(text: string, context: Context): Meaning | null {
  const { draft } = context.customer
  const { number, what, place, line } = (draft && text.length <= longest ? saying.exec(text) : null)?.groups ?? {}
  if (!draft || number === undefined || place === undefined || line === undefined) return null
  const wish = what ?? optionSaidLast(context)
  const lines = linesCalled(line, draft, context)
  if (wish === null || lines.length === 0) return null
  const meaning = onlyChanges(context.understanding.understandLocally(`${wish} ${place} ${line}`))
  if (!meaning?.changes.every(isOfOption)) return null
  // "An extra shot" is one more than there is.
  const isMore = /^(?:extra|additional)\b/i.test(wish)
  return { ...meaning, changes: meaning.changes.map(counted(numberSaid(number) || 1, lines, isMore, context.menu)) }
}

/** By its name: the only thing that the message before put into something. */
function optionSaidLast({ customer: { draft, lastChange }, menu }: Context): string | null {
  const items = (draft?.lines ?? []).flatMap(({ item }) => menu.items.get(item) ?? [])
  const nameOf = (id: string) => items.map((item) => optionOf(item, id)?.name).find((name) => name !== undefined)
  const names = (lastChange?.changes ?? []).map((change) =>
    change.op === 'option' ? nameOf(choicesOf(change.option)[0] ?? '') : undefined,
  )
  const [name, ...others] = new Set(names)
  return name !== undefined && others.length === 0 ? name : null
}

const isOfOption = (change: Change): boolean => change.op === 'option' && !change.option.exclude

/** So many of what is counted, or so many more than there are. */
const counted =
  (many: number, lines: readonly DraftLine[], isMore: boolean, { items }: Menu) =>
  (change: Change): Change => {
    if (change.op !== 'option') return change
    const ids = choicesOf(change.option)
    const isCounted = ({ item }: DraftLine) => {
      const known = items.get(item)
      return known !== undefined && ids.some((id) => optionOf(known, id)?.counted === true)
    }
    const line = lines.find(isCounted)
    if (!line) return change
    const there = line.options.filter(isChosen).find((one) => ids.includes(one.option) && !one.exclude)
    const count = isMore && there ? (there.count ?? 1) + many : many
    return { ...change, option: { ...change.option, count, amount: 'regular' } }
  }
