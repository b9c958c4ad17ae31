import type { Meaning } from '../../understanding/meaning.ts'

const onHalf = /\b(?:half|(?:one|the other) side)\b/i

/** "Olives on half the pizza", where the menu has no halves: not on all of it, but the shop may read it. */
export function saidOfHalf(meaning: Meaning, text: string): Meaning | null {
  const isHalf = meaning.unmatched.some((words) => onHalf.test(words))
  const isHow = meaning.changes.length > 0 && meaning.changes.every(({ op }) => op === 'option')
  return isHalf && isHow && meaning.lines.length === 0 ? { ...meaning, changes: [], unmatched: [text] } : null
}
