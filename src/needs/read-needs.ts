import { wordSet } from '../text/word-set.ts'
import { knownNeed, needOf } from './english.ts'
import type { Need } from './need.ts'

/**
 * Which words may follow: any; only known ones, since others mean something else ("I can't have that delivered"); or
 * only ways to eat ("I'm vegan", "I'm gluten free", but "I'm nuts").
 */
export type Takes = 'any' | 'known' | 'way'

export interface NeedsRead {
  needs: Need[]
  /** How much of the text they are. */
  length: number
}

const before =
  /^\s*(?:(?:any|all|the|a|an|most|strictly|only|anything with|everything with|things with|food with)\s+)*/iu
const after = /^\s*(?:products?|diet|foods?|dishes|disease|of any kind|at all|either|ever)\b/iu
const separator = /^\s*(?:,\s*(?:and|or|nor)?|and|or|nor|&|\/)\s*/iu
const way = /\b(?:free|intolerant)$|^(?:co?eliac|[gd]f$)/iu
/** Never what somebody doesn't eat. */
const others = wordSet(`
  so and but or nor please can could would i we my he she they it its that this these those them with in at to for the
  a an any of on is are was here there much often out today tonight tomorrow now before after until lunch dinner
  breakfast anything everything something one two three four five six what which do does if when because since like
  well more
`)
const mostWords = 3

/** "nuts, dairy and kiwi so ...": as far as the list goes. */
export function readNeeds(text: string, takes: Takes): NeedsRead {
  const needs: Need[] = []
  let length = 0
  for (;;) {
    const rest = text.slice(length)
    const gap = needs.length === 0 ? '' : (separator.exec(rest)?.[0] ?? null)
    if (gap === null) break
    // After a comma another sentence may have begun: "nuts, two colas".
    const piece = readNeed(rest.slice(gap.length), needs.length === 0 || !gap.includes(',') ? takes : 'known')
    if (!piece) break
    needs.push(piece.need)
    length += gap.length + piece.length
  }
  return { needs, length }
}

function readNeed(text: string, takes: Takes): { need: Need; length: number } | null {
  const start = before.exec(text)?.[0].length ?? 0
  const words = /^[\p{L}-]+(?:[ ][\p{L}-]+)*/u.exec(text.slice(start))?.[0].split(' ') ?? []
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const said = words.slice(0, count).join(' ')
    const need = knownNeed(said)
    if (need && (takes !== 'way' || need.kind === 'diet' || way.test(said)))
      return { need, length: ended(start + said.length) }
  }
  const end = words.findIndex((word) => others.has(word.toLowerCase()))
  const free = words.slice(0, end < 0 ? mostWords : Math.min(end, mostWords)).join(' ')
  return takes === 'any' && free !== '' ? { need: needOf(free), length: ended(start + free.length) } : null

  function ended(length: number): number {
    return length + (after.exec(text.slice(length))?.[0].length ?? 0)
  }
}
