import { optionOf } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { type Sense, sensesOfAll } from '../mentions/sense.ts'
import { isOption } from '../mentions/senses.ts'

/**
 * "A double shot latte" where there are espresso shots, "whipped cream and drizzle" where there are caramel and mocha
 * drizzles; but a "shot of vanilla", "a vanilla shot".
 */
export function isThingMeasured(mentions: readonly Mention[], at: number, { stems }: Words, lexicon: Lexicon): boolean {
  const mention = mentions[at]
  if (!mention || !is(mention, 'measure')) return false
  const [before, next] = [mentions[at - 1], mentions[at + 1]]
  if (is(next, 'of') || isOption(before)) return false
  const head = stems[mention.from] ?? ''
  const holders = lexicon.parts.get(head) ?? new Set()
  const isNamedSo = [...holders].some(({ words }) => words.at(-1) === head)
  if (isOption(next) && !is(before, 'multiple') && !(is(before, 'number') && isNamedSo)) return false
  const senses = sensesOfAll(holders)
  const isKind = senses.length > 0 && senses.every(({ kind }) => kind === 'option')
  const isCounted = countedAmong(senses, lexicon).length === 1
  return isKind && (isCounted || [...holders].every(({ words }) => words.at(-1) === head))
}

/** "Two shots" are of espresso, though a "vanilla shot" is vanilla syrup. */
export function countedAmong(senses: readonly Sense[], { anything }: Lexicon): readonly Sense[] {
  const counted = senses.filter(({ id }) => optionOf(anything, id)?.counted)
  return counted.length === 1 ? counted : senses
}
