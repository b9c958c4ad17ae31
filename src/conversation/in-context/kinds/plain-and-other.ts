import type { Menu } from '../../../menu/menu.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import type { Context } from '../context.ts'
import { kindsSaid } from './kinds-divided.ts'

/** Says that it is as it comes. */
const plain = /^(?:normal|regular|ordinary|standard|plain|classic|original|full fat)(?: ones?)?$/i

/** "3 normal 2 diet", of five colas in the order: two of them become another drink. */
export function plainAndOther(
  text: string,
  { customer: { draft }, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  const said = draft && kindsSaid(text)
  if (!said) return null
  const { one, first, other, second } = said
  const line = draft.lines.findLast(({ quantity }) => quantity === one + other)
  const [pieces, words] = plain.test(first) ? [other, second] : [one, first]
  if (!line || plain.test(first) === plain.test(second)) return null
  const item = alikeOf(words, line.item, menu, understandLocally)
  if (item === null) return null
  const change = { op: 'item', target: { item: line.item }, item, pieces } as const
  return changing([change], { sure: true })
}

/** "Diet", beside colas: another thing of their kind. */
function alikeOf(
  words: string,
  than: string,
  { items }: Menu,
  understandLocally: Understanding['understandLocally'],
): string | null {
  const kind = items.get(than)
  const named = [understandLocally(`a ${words}`), understandLocally(`a ${words} ${kind?.name}`)].find(
    ({ sure }) => sure,
  )
  const [line, ...others] = named?.lines ?? []
  if (!line || others.length > 0 || named?.changes.length !== 0 || line.item === than) return null
  return items.get(line.item)?.category === kind?.category ? line.item : null
}
