import type { Draft, DraftLine } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { type Change, isChosen, type Meaning } from '../../understanding/meaning.ts'
import { optionWanted } from '../../understanding/meanings.ts'
import { butInstead, kindInstead } from './kind-instead.ts'

const thinking = /^(?:(?:hm+|oh|ok|well|um+|uh+) )*(?:no|actually|wait|sorry|make that|make it|i meant?)\b/
const adding = /\b(?:add|also|too|another|more|plus|as well)\b/

/** What was said goes in the place of something ordered before, and is not added; null: it doesn't read so. */
export const thoughtAgain = (meaning: Meaning, text: string, draft: Draft, menu: Menu): Meaning | null =>
  otherChoice(meaning, text, draft, menu) ??
  toldApart(meaning, text, draft, menu) ??
  butInstead(meaning, text, draft, menu) ??
  kindInstead(meaning, text, draft, menu)

/** "Actually chips", of a platter that comes with rice or chips: chips in place of the rice, and none besides. */
function otherChoice(meaning: Meaning, text: string, { lines }: Draft, { items }: Menu): Meaning | null {
  const [line, ...more] = meaning.lines
  const isBare = line && line.quantity === 1 && line.size === null && line.options.length === 0
  const said = plain(text)
  if (!isBare || more.length + meaning.changes.length > 0 || !thinking.test(said) || adding.test(said)) return null
  const names = [items.get(line.item)?.name ?? '', ...(items.get(line.item)?.aliases ?? [])].map(plain)
  const at = lines.findLastIndex((one) => choiceNamed(one, names, items) !== undefined)
  const option = lines[at] && choiceNamed(lines[at], names, items)
  if (option === undefined) return null
  const change: Change = { op: 'option', target: { nth: at + 1 }, option: optionWanted(option) }
  return { ...meaning, intent: 'change', lines: [], changes: [change], unmatched: [], sure: false }
}

/** Of those of which the line can have one, and has another. */
function choiceNamed(line: DraftLine, names: readonly string[], items: Menu['items']): string | undefined {
  const chosen = line.options.filter(isChosen).map(({ option }) => option)
  const groups = (items.get(line.item)?.groups ?? []).filter(
    ({ max, options }) => max === 1 && options.some(({ id }) => chosen.includes(id)),
  )
  const named = groups
    .flatMap(({ options }) => options)
    .find(
      ({ id, name, aliases }) => !chosen.includes(id) && [name, ...aliases].some((one) => names.includes(plain(one))),
    )
  return named?.id
}

/** "Actually 1 pilau 1 boiled", of two pilau: one of them becomes the other, and nothing is added. */
function toldApart(meaning: Meaning, text: string, { lines }: Draft, { items }: Menu): Meaning | null {
  const said = plain(text)
  if (meaning.lines.length < 2 || meaning.changes.length > 0 || !thinking.test(said) || adding.test(said)) return null
  const sum = meaning.lines.reduce((all, { quantity }) => all + quantity, 0)
  const at = lines.findIndex(({ item, quantity }) => quantity === sum && meaning.lines.some((one) => one.item === item))
  const whole = lines[at]
  const others = meaning.lines.filter(({ item }) => item !== whole?.item)
  const areAlike = others.every(
    ({ item }) =>
      items.get(item)?.category === items.get(whole?.item ?? '')?.category && !lines.some((one) => one.item === item),
  )
  const isBare = meaning.lines.every(
    ({ size, options, note }) => size === null && options.length === 0 && note === null,
  )
  if (!whole || !areAlike || !isBare || others.length !== meaning.lines.length - 1) return null
  const changes = others.map(
    ({ item, quantity }): Change => ({ op: 'item', target: { item: whole.item }, pieces: quantity, item }),
  )
  return { ...meaning, intent: 'change', lines: [], changes, sure: false }
}
