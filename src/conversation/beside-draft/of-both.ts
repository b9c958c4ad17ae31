import type { Draft, DraftLine } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'
import { fits } from '../changes/fitting.ts'

/** "Both small", of two lemonades beside large fries: the last two that come in sizes; null: it is of no two. */
export function ofBoth(meaning: Meaning, text: string, { lines }: Draft, menu: Menu): Meaning | null {
  const { changes } = meaning
  const isOfAll = changes.length > 0 && changes.every(isHowAll) && meaning.lines.length === 0
  if (!isOfAll || !/\bboth\b/.test(plain(text))) return null
  const fitting = lines.filter((line) => changes.some((change) => fits(line, change, menu)))
  const two = piecesOf(fitting) > 2 ? lastTwo(fitting) : []
  if (two.length === 0) return null
  const ofEach = two.flatMap((line) =>
    changes
      .filter((change) => fits(line, change, menu))
      .map((change): Change => ({ ...change, target: { nth: lines.indexOf(line) + 1 } })),
  )
  return { ...meaning, changes: ofEach, sure: false }
}

const isHowAll = ({ op, target }: Change): boolean => (op === 'size' || op === 'option') && target === 'all'

/** Two of the thing that stands last, or else the last two. */
function lastTwo(lines: readonly DraftLine[]): readonly DraftLine[] {
  const alike = lines.filter(({ item }) => item === lines.at(-1)?.item)
  return [alike, lines.slice(-1), lines.slice(-2)].find((some) => piecesOf(some) === 2) ?? []
}

const piecesOf = (lines: readonly DraftLine[]): number => lines.reduce((sum, { quantity }) => sum + quantity, 0)
