import type { DraftLine } from '../../../customers/customer.ts'
import { countWords, numberSaid } from '../../../english/numbers.ts'
import { type Menu, optionOf } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import { type Change, isChosen, type Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const part = String.raw`(?<count>an?|${countWords})\s+(?<kind>\p{L}+)(?:\s+ones?)?\s+(?<way>less|fewer|more)`
const whole = new RegExp(
  String.raw`^\W*(?:and\W+)?${part.replace(/\?<\w+>/g, '')}(?:\W+(?:and\W+)?${part.replace(/\?<\w+>/g, '')})?(?:\W+(?:please|pls))*\W*$`,
  'iu',
)
const parts = new RegExp(part, 'giu')

/** "One beef less, one chicken more", of burgers that are told apart by it. */
export function moreOfKind(text: string, { customer: { draft }, menu }: Context): Meaning | null {
  if (!draft || !whole.test(text)) return null
  const changes = [...text.matchAll(parts)].map(
    ({ groups: { count = '', kind = '', way = '' } = {} }): Change | null => {
      const [line, ...others] = draft.lines.filter((one) => isOfKind(one, kind, menu))
      if (!line || others.length > 0) return null
      const target = { nth: draft.lines.indexOf(line) + 1 }
      return { op: /more/i.test(way) ? 'more' : 'fewer', target, by: numberSaid(count) || 1 }
    },
  )
  const known = changes.filter((change) => change !== null)
  return known.length > 0 && known.length === changes.length ? changing(known, { sure: true }) : null
}

function isOfKind({ item: id, options }: DraftLine, kind: string, { items }: Menu): boolean {
  const item = items.get(id)
  const names = options
    .filter(isChosen)
    .filter(({ exclude }) => !exclude)
    .flatMap(({ option }) => (item && optionOf(item, option)) ?? [])
    .flatMap(({ name, aliases }) => [name, ...aliases])
  return names.some((name) => stem(plain(name)) === stem(kind.toLowerCase()))
}
