import { isPiece } from '../../../english/pieces.ts'
import { type Item, optionOf } from '../../../menu/menu.ts'
import { is, type Mention } from './mention.ts'
import { fromHereOn } from './nearby.ts'
import type { Sense } from './sense.ts'

const none: readonly never[] = []

export const sensesOf = (mention: Mention | undefined): readonly Sense[] =>
  mention?.cue === 'menu' ? mention.senses : none

export const itemsOf = (mention: Mention | undefined): readonly Item[] =>
  isNoun(mention)
    ? sensesOf(mention)
        .filter((sense) => sense.kind === 'item')
        .map(({ item }) => item)
    : none

export const isNoun = (mention: Mention | undefined): boolean => has(mention, 'item')

export const isOption = (mention: Mention | undefined): boolean => has(mention, 'option')

/** And nothing that is had by itself. */
export const isPlainOption = (mention: Mention | undefined): boolean => isOption(mention) && !isNoun(mention)

function has(mention: Mention | undefined, kind: Sense['kind']): boolean {
  if (mention?.cue !== 'menu') return false
  for (const sense of mention.senses) if (sense.kind === kind) return true
  return false
}

/** Those of the senses that this item can have. */
export const sensesFor = (item: Item, senses: readonly Sense[]): Sense[] =>
  senses.filter((sense) => canHave(item, sense))

const canHave = (item: Item, { kind, id }: Sense): boolean =>
  (kind === 'option' && optionOf(item, id) !== undefined) || (kind === 'size' && item.sizes.has(id))

export const describes = (items: readonly Item[], mention: Mention | undefined): boolean =>
  mention?.cue === 'menu' && items.some((item) => mention.senses.some((sense) => canHave(item, sense)))

/** "drinks", "toppings": a word of the language or of the menu for a kind of things, not for one of them. */
export const isKind = (mention: Mention | undefined): boolean =>
  is(mention, 'kind', 'ingredient') || (mention?.cue === 'menu' && mention.senses.every(({ kind }) => kind === 'label'))

/** "Everything", even where an item has an option of that name. */
export const isEverything = (mention: Mention | undefined): boolean =>
  is(mention, 'everything') || (mention?.cue === 'menu' && mention.otherwise === 'everything')

export const isSize = (mention: Mention | undefined): boolean => is(mention, 'size') || has(mention, 'size')

/** "a large", "a thin crust large", "a ham and olive large" */
export const isSized = (mentions: readonly Mention[], determiner: number): boolean =>
  isSize(
    fromHereOn(mentions, determiner + 1).find((mention, at, said) => {
      const isListed = is(mention, 'and') && isPlainOption(said[at - 1]) && isPlainOption(said[at + 1])
      return isSize(mention) || !(isPlainOption(mention) || isListed)
    }),
  )

/** "creams", "lattes" */
export const isSeveral = (mention: Mention | undefined): boolean => mention?.cue === 'menu' && mention.several === true

export const optionIdsOf = (mention: Mention | undefined): readonly string[] =>
  isOption(mention)
    ? sensesOf(mention)
        .filter(({ kind }) => kind === 'option')
        .map(({ id }) => id)
    : none

/** "two shots", where espresso shots are counted. */
export const comesInPieces = (item: Item, ids: readonly string[]): boolean =>
  ids.some((id) => {
    const option = optionOf(item, id)
    return option?.counted === true && isPiece(option.name)
  })

export const isCountedBy = (items: readonly Item[], mention: Mention | undefined): boolean =>
  sensesOf(mention).some(({ kind, id }) => kind === 'option' && items.some((item) => optionOf(item, id)?.counted))

/** Whether the item cannot be without one of these, and none of their kind is said yet. */
export const requires = ({ groups }: Item, ids: readonly string[], said: readonly string[]): boolean =>
  groups.some(
    ({ min, options }) =>
      min > 0 && options.some(({ id }) => ids.includes(id)) && !options.some(({ id }) => said.includes(id)),
  )

/**
 * Whether the item comes with one or some of several options, these among them, and not all of those have been said
 * yet.
 */
export const hasRoomFor = ({ groups }: Item, ids: readonly string[], said: readonly string[]): boolean =>
  groups.some(
    ({ max, options }) =>
      max < options.length &&
      options.some(({ id }) => ids.includes(id)) &&
      options.filter(({ id }) => said.includes(id)).length < max,
  )

/** Some of these and some of those are of one group: "vanilla" and "caramel". */
export const areAlternatives = (
  { groups }: Pick<Item, 'groups'>,
  some: readonly string[],
  others: readonly string[],
): boolean => groups.some(({ options }) => [some, others].every((ids) => options.some(({ id }) => ids.includes(id))))
