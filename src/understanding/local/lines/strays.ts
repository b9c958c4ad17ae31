import { choicesOf } from '../../meaning.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import { describes, isPlainOption, optionIdsOf, sensesFor, sensesOf } from '../mentions/senses.ts'
import { type Draft, headOf } from './draft.ts'
import { chosen, type Stray } from './reading/reading.ts'

/** Nobody speaks of a line that is further away; and it bounds the work. */
const reach = 12
/** May stand between "with" and what it is with. */
const openings: readonly Cue[] = ['a', 'the', 'some', 'number', 'measure', 'portion', 'extra', 'light']
/** More than a question has room for. */
const mostChoices = 8

/** What an item cannot have is meant for the nearest other line that can, or it names a kind of thing. */
export function settleStrays(drafts: readonly Draft[]): void {
  const categories = new Set(drafts.map(({ item }) => item.category))
  drafts.forEach((draft, at) => {
    if (draft.strays.length === 0) return
    const near = [...drafts.slice(Math.max(0, at - reach), at).reverse(), ...drafts.slice(at + 1, at + 1 + reach)]
    draft.strays = draft.strays.filter(
      (stray) => !giveToOne(near, stray, draft) && !namesOneOf(categories, stray) && !settle(stray, draft),
    )
  })
}

/** To the nearest that can have it; false where none can, or where it is said of the line itself. */
function giveToOne(near: readonly Draft[], stray: Stray, draft: Draft): boolean {
  if (isSizeOf(stray, draft) || isEnclosed(stray, draft)) return false
  const doubtful = isSaidOfOwn(stray, draft) || isListed(stray, draft)
  const taker = near.find((other) => give(stray, other))
  if (taker) taker.doubtful ||= doubtful
  return taker !== undefined
}

/** "A soup, no cilantro, extra basil", where noodles may have cilantro: said of the soup, though the menu has none on it. */
function isEnclosed({ exclude, mention }: Stray, { item, segment: { mentions, head } }: Draft): boolean {
  const at = mentions.indexOf(mention)
  return exclude && at > head && mentions.slice(at + 1).some((next) => isPlainOption(next) && describes([item], next))
}

const namesOneOf = (categories: ReadonlySet<string>, stray: Stray): boolean =>
  labelsOf(stray).some((label) => categories.has(label))

/** On the line itself, as the name of a group or as a note; false where it is neither. */
const settle = (stray: Stray, draft: Draft): boolean => takeGroup(stray, draft) || takeNote(stray, draft)

/** Without something that it doesn't come with by the menu, or with little of it: the kitchen knows whether it does. */
function takeNote({ exclude, amount, mention, with: words }: Stray, draft: Draft): boolean {
  // "No onions, and add a cola" is said of something else.
  if (mention.from < (headOf(draft.segment)?.from ?? 0)) return false
  const isLess = exclude ? amount === 'regular' : amount === 'light'
  if (!isLess || words.length === 0 || labelsOf({ mention }).length > 0) return false
  draft.notes.push(...words, mention)
  return true
}

/** "a salad and a small lemonade", where lemonade doesn't come small: nobody means a small salad. */
function isSizeOf({ mention }: Stray, { segment }: Draft): boolean {
  const head = headOf(segment)
  return segment.items.length > 0 && head?.from === mention.to && sensesOf(mention).every(({ kind }) => kind === 'size')
}

/** "Two espressos and a water with lemon", "a decaf latte and a decaf tea": said of the one that it stands with. */
function isSaidOfOwn({ mention: { from, to } }: Stray, { segment: { mentions, head, items } }: Draft): boolean {
  if (items.length === 0) return false
  if (to === mentions[head]?.from) return true
  const said = fromHereOn(mentions, head + 2).find((mention) => !isOneOf(mention, openings))
  return is(mentions[head + 1], 'with') && said?.from === from
}

/** "A burger with rings and bbq", "a burger and a coke and bacon", where those are also sold alone: all on it? */
const isListed = ({ mention }: Stray, { segment: { mentions, head } }: Draft): boolean =>
  is(mentions[head + 1], 'and') && mentions[head + 2] === mention

/** False where the line can't have it either. */
function give({ mention, amount, exclude }: Stray, draft: Draft): boolean {
  const senses = sensesFor(draft.item, sensesOf(mention))
  const size = senses.find(({ kind }) => kind === 'size')
  const ids = senses.filter(({ kind }) => kind === 'option').map(({ id }) => id)
  if (size && draft.size === null) draft.size = size.id
  else if (ids.length > 0) draft.options.push(...chosen(ids, { amount, count: null, exclude }))
  else return false
  return true
}

/**
 * The name of a group of options says nothing where one of them is named: "for toppings, ham". Where none is, "with
 * rice" asks which.
 */
function takeGroup(stray: Stray, draft: Draft): boolean {
  const labels = labelsOf(stray)
  const ids = draft.item.groups
    .filter(({ id }) => labels.includes(id))
    .flatMap(({ options }) => options.map(({ id }) => id))
  const named = draft.options.flatMap(choicesOf)
  if (ids.some((id) => named.includes(id))) {
    takeAmount(stray, draft, ids)
    return true
  }
  if (ids.length === 0 || ids.length > mostChoices || !isAddition(stray, draft)) return false
  draft.options.push(...chosen(ids, { amount: stray.amount, count: null, exclude: false }))
  return true
}

/**
 * "White rice and extra rice" asks for more of the white. With several kinds of rice, or for "extra toppings", that is
 * a guess. "Extra toppings ham and corn" asks for no more of anything.
 */
function takeAmount({ amount, exclude, mention }: Stray, draft: Draft, ids: readonly string[]): void {
  const isOfGroup = (word: Mention) => optionIdsOf(word).some((id) => ids.includes(id))
  if (
    amount === 'regular' ||
    exclude ||
    draft.segment.mentions.some((word) => word.from > mention.from && isOfGroup(word))
  )
    return
  const wanted = draft.options.filter((option) => !option.exclude && choicesOf(option).some((id) => ids.includes(id)))
  draft.doubtful ||= wanted.length !== 1 || (mention.cue === 'menu' && mention.otherwise === 'kind')
  draft.options = draft.options.map((option) => (wanted.includes(option) ? { ...option, amount } : option))
}

/** Whether it's said as something to have: "with rice", "and rice". */
function isAddition({ mention: { from } }: Stray, { segment }: Draft): boolean {
  const before = segment.mentions.findLast((mention) => mention.to <= from && !is(mention, 'the', 'a', 'some'))
  return is(before, 'with', 'and', 'comma')
}

const labelsOf = ({ mention }: Pick<Stray, 'mention'>): string[] =>
  sensesOf(mention).flatMap(({ kind, id }) => (kind === 'label' ? [id] : []))
