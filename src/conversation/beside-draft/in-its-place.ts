import type { Draft } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'
import { choices } from './as-answer.ts'

const instead = /\binstead$/
const ofSomething = /\binstead of\b/

/** "Never mind, I'll have the butter chicken instead": in place of the only curry in the order, not a second one. */
export function inItsPlace(meaning: Meaning, text: string, draft: Draft, { items }: Menu): Meaning | null {
  const [line, ...more] = meaning.lines
  const said = plain(text)
  if (!line || more.length + meaning.changes.length > 0 || line.quantity > 1) return null
  if (!instead.test(said) || ofSomething.test(said)) return null
  const kind = items.get(line.item)?.category
  const [there, ...others] = draft.lines.filter(({ item }) => items.get(item)?.category === kind)
  if (!there || others.length > 0 || there.item === line.item || there.quantity > 1) return null
  const target = { item: there.item }
  const changes: Change[] = [{ op: 'item', target, item: line.item }, ...choices(line, { item: line.item })]
  return { ...meaning, intent: 'change', lines: [], changes, sure: false }
}

/** "Large fries instead", of medium fries and onion rings: larger ones, and the rings stay. */
export function largerInstead(meaning: Meaning, _text: string, { lines }: Draft): Meaning | null {
  const [turned, ...changes] = meaning.changes
  if (turned?.op !== 'item' || turned.target !== 'implied' || meaning.lines.length > 0) return null
  const [line, ...others] = lines.filter(({ item }) => item === turned.item)
  const isOther = changes.some(({ op, ...about }) => op === 'size' && 'size' in about && about.size !== line?.size)
  return line && others.length === 0 && isOther ? { ...meaning, changes, sure: false } : null
}
