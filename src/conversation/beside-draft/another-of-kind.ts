import type { Draft, DraftLine } from '../../customers/customer.ts'
import { countWords } from '../../english/numbers.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'
import { choices } from './as-answer.ts'

/** Something is named that is of the same kind as what was ordered, and takes its place. */

/** "Hmm, actually funghi", after a diavola: in its place, most likely. */
export function thoughtBetter(meaning: Meaning, text: string, draft: Draft, { items }: Menu): Meaning | null {
  const [line, ...more] = meaning.lines
  const last = draft.lines.at(-1)
  if (!line || !last || more.length + meaning.changes.length > 0 || line.quantity > 1) return null
  const isThere = draft.lines.some(({ item }) => item === line.item)
  if (isThere || meaning.unmatched.length > 0) return null
  const isOfItsKind = line.item !== last.item && items.get(line.item)?.category === items.get(last.item)?.category
  if (!isOfItsKind || !thinking.test(plain(text)) || adding.test(plain(text))) return null
  const changes: Change[] = [{ op: 'item', target: 'last', item: line.item }, ...choices(line, 'last')]
  return { ...meaning, intent: 'change', lines: [], changes, sure: false }
}

const thinking = new RegExp(wrapped`
  ^(?:(?:hm+|oh|sorry|wait|ok|well) )*no (?:(?:not that(?: one)?|i meant|sorry) )?the .+ one$
  |^(?:(?:no|hm+|oh|um+|uh+|sorry|wait|ok|well) )*(?:actually|i meant|i mean|i said|make that)\b
  |^(?:in )?(?:an? )?(?:[a-z]+ ){1,3}actually$
`)
const adding = new RegExp(wrapped`
  \b(?:and|n|add|also|too|another|more|plus|as well|i|i d|i ll|can|could|want|like|get|have|need|take|order)\b
  (?! meant| mean| said)
`)

/** "Sorry, no, the diavola", after a funghi: there is no diavola that could be taken off. */
export function notThatBut(meaning: Meaning, text: string, draft: Draft, { items }: Menu): Meaning | null {
  const [removal, ...others] = meaning.changes
  const last = draft.lines.at(-1)
  if (removal?.op !== 'remove' || !last || others.length + meaning.lines.length > 0) return null
  const { target } = removal
  const item = typeof target === 'object' && 'item' in target ? items.get(target.item ?? '') : undefined
  const isOfItsKind = item && item.category === items.get(last.item)?.category
  const isThere = draft.lines.some((line) => line.item === item?.id)
  if (!isOfItsKind || isThere || !/\bno (?:the|a|an) /.test(plain(text))) return null
  return { ...meaning, changes: [{ op: 'item', target: 'last', item: item.id }], sure: false }
}

/** "Actually both lemonade", of a cola and a lemonade: both become one, and no third is ordered. */
export function bothTurned(meaning: Meaning, text: string, draft: Draft, { items }: Menu): Meaning | null {
  const [line, ...more] = meaning.lines
  const isSaid = /^(?:(?:no|wait|ok|oh|sorry|actually|hm+|make) )*(?:them )?both (?!with|the|of)/.test(plain(text))
  if (!line || !isSaid || more.length + meaning.changes.length > 0) return null
  const alike = draft.lines.filter(({ item }) => items.get(item)?.category === items.get(line.item)?.category)
  if (alike.reduce((sum, { quantity }) => sum + quantity, 0) !== 2) return null
  const changes: Change[] = [{ op: 'item', target: 'all', item: line.item }]
  return { ...meaning, intent: 'change', lines: [], changes, sure: false }
}

const turning = new RegExp(wrapped`
  ^(?:(?:and|can you|could you|actually|ok|oh|no|hm+|wait|sorry) )*(?:make|change|turn) (?:${countWords}) `)

/** "Make one chocolate", of two vanilla shakes: no third one. */
export function turnedOf({ lines, changes }: Meaning, text: string, draft: Draft, { items }: Menu): Change[] {
  const [line, ...more] = lines
  const isTurned = turning.test(plain(text))
  if (!line || more.length + changes.length > 0 || !isTurned || line.size !== null || line.options.length > 0) return []
  const isOf = ({ item, quantity }: DraftLine) =>
    item !== line.item && quantity > line.quantity && items.get(item)?.category === items.get(line.item)?.category
  const of = draft.lines.findLast(isOf)
  return of ? [{ op: 'item', target: { item: of.item }, pieces: line.quantity, item: line.item }] : []
}
