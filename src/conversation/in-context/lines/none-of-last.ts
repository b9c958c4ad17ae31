import { optionOf } from '../../../menu/menu.ts'
import { type Change, isChosen, type Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const opening = /^\W*(?:(?:oh|ok|and|n|also|plus|add)\W+)+/i

/** "And a large cola", behind wings, where cola is a kind of drink: a drink, as no wings are so. */
export function noneOfLast(text: string, { customer: { draft }, menu, understanding }: Context): Meaning | null {
  const item = menu.items.get(draft?.lines.at(-1)?.item ?? '')
  const alone = text.replace(opening, '')
  if (!item || alone === text) return null
  const [first, ...said] = understanding.understandLocally(text).changes
  const hasIt = (change: Change) =>
    change.op !== 'option' || !isChosen(change.option) || optionOf(item, change.option.option) !== undefined
  if (first?.op !== 'again' || said.every(hasIt)) return null
  const meaning = understanding.understandLocally(alone)
  return meaning.sure && meaning.lines.length > 0 && meaning.changes.length === 0 ? meaning : null
}
