import { type Item, optionOf } from '../../../../menu/menu.ts'
import type { Amount } from '../../../meaning.ts'
import { type Cue, is, type Mention } from '../../mentions/mention.ts'
import { comesInPieces, isSeveral } from '../../mentions/senses.ts'
import type { Manner, Reading } from './reading.ts'

/** What was said ahead of the word that it belongs to: "no onions or ham", "extra ham", "two shots of vanilla". */
export interface Waiting {
  no: { mention: Mention; used: boolean } | null
  amount: { mention: Mention; amount: Amount } | null
  count: { mention: Mention; count: number } | null
}

export const nothingWaits = (): Waiting => ({ no: null, amount: null, count: null })

/** The word has come. A "no" may go on to the next one. */
export function use(waiting: Waiting): void {
  if (waiting.no) waiting.no.used = true
  waiting.amount = null
}

/**
 * How much or how many of these options are wanted, by the words before them, and by whether their own word is a
 * plural.
 */
export function takeManner(waiting: Waiting, item: Item, ids: readonly string[], mention: Mention): Manner {
  const exclude = waiting.no !== null
  const isCounted = ids.every((id) => optionOf(item, id)?.counted)
  const isOne = !exclude && !isSeveral(mention) && comesInPieces(item, ids)
  const count = isCounted ? (waiting.count?.count ?? (isOne ? 1 : null)) : null
  if (isCounted) waiting.count = null
  // "Two extra shots" are two.
  return { amount: count === null ? (waiting.amount?.amount ?? 'regular') : 'regular', count, exclude }
}

/** A "no" that nothing follows: the contrary of what was said before. */
export function contradict(waiting: Waiting, reading: Reading): void {
  if (waiting.no?.used !== false) return
  reading.contrary = is(waiting.no.mention, 'not') ? 'not' : 'no'
  waiting.no = null
}

/** No word of the menu came for what waited for one. */
export function drop(waiting: Waiting, reading: Reading): void {
  reading.unexplained.push(...unused(waiting))
  if (waiting.count) reading.unexplained.push(waiting.count.mention)
  waiting.no = null
  waiting.amount = null
  waiting.count = null
}

export function unused({ no, amount }: Waiting): Mention[] {
  const words: Mention[] = []
  if (no?.used === false) words.push(no.mention)
  if (amount && amount.amount !== 'regular') words.push(amount.mention)
  return words
}

const amounts: Partial<Record<Cue, Amount>> = {
  extra: 'extra',
  more: 'extra',
  light: 'light',
  less: 'light',
  bit: 'regular',
  plain: 'regular',
}

/** "extra", "a little"; what says nothing of how much is as usual. */
export const amountOf = ({ cue }: Mention): Amount => amounts[cue] ?? 'regular'
