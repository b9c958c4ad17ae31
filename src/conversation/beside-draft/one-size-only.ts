import type { Draft } from '../../customers/customer.ts'
import type { Item, Menu } from '../../menu/menu.ts'
import type { Meaning, MeantLine } from '../../understanding/meaning.ts'
import { isSizeOf } from '../sizes-named.ts'
import { saysMore } from './said-again.ts'

/** What was asked for in a size that it doesn't come in, and the order without that. */
export interface OneSizeOnly {
  missed: { words: string; item: Item }[]
  lines: MeantLine[]
}

/**
 * "A large coke", where there is but one size of it: no note for the shop. "Large coke", of one that is there already,
 * is no second one.
 * @param text all of the message
 */
export function oneSizeOnly({ lines, changes }: Meaning, text: string, draft: Draft | null, menu: Menu): OneSizeOnly {
  const missed = lines.flatMap((line) => {
    const item = menu.items.get(line.item)
    return item && line.note !== null && line.size === null && isSizeOf(line.note, menu)
      ? [{ words: line.note, item, line }]
      : []
  })
  const isMissed = (line: MeantLine) => missed.some((one) => one.line === line)
  const isSaidOfIt = ({ item, quantity, words }: MeantLine) =>
    quantity === 1 && startsWithSize(words, menu) && draft?.lines.some((there) => there.item === item) === true
  const isAlone = lines.length === 1 && changes.length === 0 && !saysMore(text)
  return {
    missed: missed.map(({ words, item }) => ({ words, item })),
    lines: lines.flatMap((line) => {
      if (!isMissed(line)) return [line]
      return isAlone && isSaidOfIt(line) ? [] : [{ ...line, note: null }]
    }),
  }
}

const startsWithSize = (words: string, menu: Menu): boolean => isSizeOf(words.split(' ')[0] ?? '', menu)
