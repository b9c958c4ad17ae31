import { is } from '../mentions/mention.ts'
import { type Draft, quantityOf } from './draft.ts'
import type { Segment } from './segments/segment.ts'

/** "A large latte and a mocha, the latte with oat milk": the line of it that the message has named before; or null. */
export function namedBefore(draft: Draft, said: readonly Draft[]): Draft | null {
  if (!isPointed(draft) || draft.quantity !== null || draft.refused || saysNoMore(draft)) return null
  const [named, ...others] = said
    .flatMap((whole) => [whole, ...whole.parts])
    .filter(({ item, size }) => item === draft.item && (draft.size === null || size === draft.size))
  const isOne = named && others.length === 0 && quantityOf(named) === 1 && named.parts.length === 0
  return isOne ? named : null
}

/** "The latte", "the large one", behind something else */
const isPointed = ({ segment: { mentions, head } }: Draft): boolean =>
  mentions.slice(0, head + 1).some((mention) => is(mention, 'the'))

const saysNoMore = ({ options, notes, strays }: Draft): boolean =>
  options.length === 0 && notes.length === 0 && strays.length === 0

/** "..., the large one with soy": of the last large one that was named before; not of one of two lattes. */
export function sizedBefore({ items, mentions, head }: Segment, said: readonly Draft[]): Draft | undefined {
  const size = mentions[head]
  if (items.length > 0 || !is(mentions[0], 'the') || size?.cue !== 'menu') return undefined
  const isSo = (line: Draft) => size.senses.some((sense) => sense.kind === 'size' && sense.id === line.size)
  const named = said.flatMap((whole) => [whole, ...whole.parts]).findLast(isSo)
  return named && said.includes(named) ? named : undefined
}

/** What is said of a line once more is said of it. */
export function sayOf(named: Draft, more: Draft, last: Draft | undefined): void {
  named.options.push(...more.options)
  named.notes.push(...more.notes)
  named.strays.push(...more.strays)
  named.unexplained.push(...more.unexplained)
  // "A latte and the latte with oat milk": two of them?
  named.doubtful ||= more.doubtful || (last === named && is(named.segment.mentions.at(-1), 'and'))
  named.segment = { ...named.segment, mentions: [...named.segment.mentions, ...more.segment.mentions] }
}
