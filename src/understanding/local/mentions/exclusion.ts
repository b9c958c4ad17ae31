import { isKindOfMilk } from '../../../english/drinks.ts'
import { type Item, optionOf } from '../../../menu/menu.ts'
import { choicesOf, type LineOption } from '../../meaning.ts'
import { type Cue, is, isOneOf, type Mention } from './mention.ts'
import { fromHereOn, shortlyBefore } from './nearby.ts'
import type { Sense } from './sense.ts'
import { isOption, isSize } from './senses.ts'

/** After these a "no" is over: "no onions and with olives". */
export const endsExclusion: readonly Cue[] = ['with', 'but', 'stop', 'request', 'add', 'make', 'late', 'aside']

const noes: readonly Cue[] = ['no', 'without', 'not']

/** "no onions", "without the onions" */
export const isRefused = (mentions: readonly Mention[], at: number): boolean =>
  isOneOf(before(mentions, at, 'the'), noes)

/** The same, or that may go on: "no onions or garlic". */
export const mayBeRefused = (mentions: readonly Mention[], at: number): boolean =>
  isOneOf(before(mentions, at, 'the', 'or', 'and', 'comma', 'menu', 'unknown'), noes)

const before = (mentions: readonly Mention[], at: number, ...skipped: Cue[]): Mention | undefined =>
  shortlyBefore(mentions, at).findLast((mention) => !isOneOf(mention, skipped))

/** "No, a large one": the "no" answers something. */
export function isInterjection(mentions: readonly Mention[], at: number): boolean {
  const before = mentions[at - 1]
  const isBetweenPauses = is(mentions[at + 1], 'comma', 'stop') && (before === undefined || is(before, 'comma', 'stop'))
  return is(mentions[at], 'no') && isBetweenPauses
}

/** "No just a latte", "no give me two": the "no" may answer something, but it hardly refuses the latte. */
export function mayAnswer(mentions: readonly Mention[], at: number): { answers: boolean; doubtful: boolean } {
  if (!is(mentions[at], 'no')) return { answers: false, doubtful: false }
  const rest = fromHereOn(mentions, at + 1)
  const between = rest.slice(
    0,
    Math.max(
      0,
      rest.findIndex((mention) => is(mention, 'menu', 'stop')),
    ),
  )
  // "A large shake, no make that a medium"
  const made = is(rest[1], 'a') ? rest[2] : rest[1]
  if (is(rest[0], 'late') && isSize(made) && !isOption(made)) return { answers: true, doubtful: false }
  const answers = between.some((mention) => is(mention, 'a', 'number', 'filler', 'another'))
  return { answers, doubtful: answers || between.some((mention) => is(mention, 'request', 'add', 'make', 'late')) }
}

/**
 * Whether a "no" before covers one more option: "no onions or peppers", but not "no beans guacamole cheese". Where
 * people mean the one as often as the other, it's a doubt.
 */
export function goesOn(
  mentions: readonly Mention[],
  at: number,
  no: Mention,
  isChosen: boolean,
): { covers: boolean; doubtful: boolean } {
  const before = shortlyBefore(mentions, at).findLast((mention) => !is(mention, 'the'))
  if (is(before, 'or')) return { covers: true, doubtful: false }
  if (is(before, 'and') && isChosen) return { covers: false, doubtful: false }
  if (is(before, 'and')) return { covers: true, doubtful: is(no, 'no', 'replaced') }
  const end = fromHereOn(mentions, at).find((mention) => !is(mention, 'menu', 'comma', 'the'))
  if (is(end, 'or')) return { covers: true, doubtful: false }
  // "hold the mayo ketchup"
  // "No onions, mayo on the side"
  if (is(mentions[at + 1], 'aside')) return { covers: false, doubtful: false }
  if (!is(before, 'comma')) return { covers: false, doubtful: is(no, 'without') && is(before, 'menu') }
  return { covers: is(end, 'and') && is(no, 'without'), doubtful: true }
}

/**
 * "No foam and oat milk", "no foam and extra hot": nobody refuses one of several milks that they have not asked for,
 * nor something whose name is about how much.
 */
export function isChosenBeside(item: Item, said: readonly LineOption[], ids: readonly string[]): boolean {
  const nameOf = (id: string) => optionOf(item, id)?.name.toLowerCase() ?? ''
  const [name = '', ...others] = ids.map(nameOf)
  if (others.length > 0) return false
  const refused = said
    .filter(({ exclude }) => exclude)
    .flatMap(choicesOf)
    .map(nameOf)
  return name.startsWith('extra ') || (isKindOfMilk(name) && !refused.some(isKindOfMilk))
}

/** "no onions, tomatoes" may refuse both; "no onions, white bread" does not. */
export function isOfRefusedGroup(item: Item, said: readonly LineOption[], senses: readonly Sense[]): boolean {
  const refused = said.filter(({ exclude }) => exclude).flatMap(choicesOf)
  return item.groups.some(({ options }) =>
    [refused, senses.map(({ id }) => id)].every((ids) => options.some(({ id }) => ids.includes(id))),
  )
}
