import type { Correction } from '../corrections/correction.ts'
import { unknownWords } from '../corrections/review/suggest.ts'
import type { Menu } from '../menu/menu.ts'
import { lineName, lineOptions } from '../orders/describe-line.ts'
import { quoteLine } from '../orders/quote.ts'

const mostAliases = 3
/** What is longer is no name of a thing. */
const longestAlias = 40

/** Words that were not understood and what they turned out to mean, the most frequent first, as advice to the owner. */
export function aliasesToAdd(corrections: readonly Correction[], menu: Menu): string[] {
  const counts = new Map<string, number>()
  for (const correction of corrections) {
    const words = unknownWords(correction, menu)
    const meant = nameOfMeant(correction, menu)
    if (meant === null || words === '' || words.length > longestAlias) continue
    const lesson = `“${words}” meant ${meant}`
    counts.set(lesson, (counts.get(lesson) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostAliases)
    .map(
      ([lesson, count]) =>
        `${lesson}${count > 1 ? `, ${count} times` : ''}: make it an alias with scripts/parse --review`,
    )
}

function nameOfMeant({ meant }: Correction, menu: Menu): string | null {
  if (!menu.items.has(meant.item)) return null
  const line = quoteLine({ quantity: 1, note: null, ...meant }, menu)
  return [lineName(line), lineOptions(line)].filter((part) => part !== '').join(', ')
}
