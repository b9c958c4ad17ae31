import type { Draft, DraftLine } from '../../customers/customer.ts'
import { hasAlternatives } from '../../english/alternatives.ts'
import { areContrary } from '../../english/contraries.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'
import { choicesOf, isChosen, type LineOption, type Meaning } from '../../understanding/meaning.ts'
import { optionRefused } from '../../understanding/meanings.ts'
import { applyChanges } from '../changes/apply-changes.ts'
import { fits } from '../changes/fitting.ts'
import { linesMeant } from '../changes/lines-meant.ts'

const turning = new RegExp(wrapped`
  ^(?:(?:hm+|oh|ok|well|um+|uh+) )*(?:no|actually|wait|sorry|i meant?)\b
  |\b(?:make|change|switch|turn)\b
  |\binstead\b
  |\bof (?:them|those|these|the|my) `)
const besides = /\b(?:add|also|too|another|more|plus|as well|with|has|have|(?<!^)and|both)\b/

/**
 * "Actually bran", "two of them bran", of blueberry muffins, where the menu doesn't say that a muffin has only one
 * kind: bran takes the place of blueberry. null: it says something else.
 */
export function kindInstead(meaning: Meaning, text: string, draft: Draft, menu: Menu): Meaning | null {
  const [change, ...more] = meaning.changes
  const said = plain(text)
  if (change?.op !== 'option' || more.length + meaning.lines.length > 0 || !isBare(change.option)) return null
  if (!turning.test(said) || besides.test(said)) return null
  const meant = linesMeant(draft, change.target, { asked: null, menu }).filter((line) => fits(line, change, menu))
  const { pieces = 0 } = change
  const line = meant.find(({ quantity }) => quantity > pieces) ?? meant[0]
  const gone = line && kindReplaced(line, change.option, menu)
  if (!gone || (change.target !== 'implied' && meant.length > 1)) return null
  return { ...meaning, changes: [{ ...change, option: gone }, change], sure: false }
}

const isBare = (option: LineOption): boolean => option.amount === 'regular' && option.count === null && !option.exclude

const anotherOfKind = /\banother(?: one)? (?!with\b|extra\b|no\b|without\b|less\b|light\b)/

/** "The same but lamb", "another one lamb", of a chicken doner: lamb in place of the chicken, unlike "with lamb". */
export function butInstead(meaning: Meaning, text: string, draft: Draft, menu: Menu): Meaning | null {
  const before = meaning.changes.slice(0, -2)
  const [again, change] = meaning.changes.slice(-2)
  const isSaid = /\bbut (?:(?:a|the|in|make it) )?(?!with\b|extra\b|add\b|also\b|no\b|without\b|less\b|light\b)/.test(
    plain(text),
  )
  const isOfIt = again?.op === 'again' && change?.op === 'option' && change.target === 'last'
  if (!(isSaid || anotherOfKind.test(plain(text))) || !isOfIt || meaning.lines.length > 0) return null
  if (change.option.exclude) return null
  // "Pork, and another one veggie"
  const { lines } = applyChanges(draft, before, { asked: null, menu }).draft
  const line = lines.findLast((one) => fits(one, change, menu))
  const option = line && kindReplaced(line, change.option, menu)
  const gone = { op: 'option', target: 'last' } as const
  return option ? { ...meaning, changes: [...before, again, { ...gone, option }, change], sure: false } : null
}

/** Refuses the line's only other option of a group whose options replace each other; null: it has none. */
function kindReplaced({ item, options }: DraftLine, option: LineOption, { items }: Menu): LineOption | null {
  const wanted = choicesOf(option)
  const group = items
    .get(item)
    ?.groups.find(
      ({ name, max, options: all }) => max !== 1 && hasAlternatives(name) && all.some(({ id }) => wanted.includes(id)),
    )
  const [old, ...others] = options
    .filter(isChosen)
    .filter((one) => !one.exclude && group?.options.some(({ id }) => id === one.option))
  if (!old || others.length > 0 || wanted.includes(old.option)) return null
  const nameOf = (id: string) => group?.options.find((one) => one.id === id)?.name ?? ''
  // "Mild" rules "spicy" out by itself.
  if (wanted.some((id) => areContrary(nameOf(id), nameOf(old.option)))) return null
  return optionRefused(old)
}
