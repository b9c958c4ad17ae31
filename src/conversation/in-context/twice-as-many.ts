import type { Meaning } from '../../understanding/meaning.ts'
import { linesMeant } from '../changes/lines-meant.ts'
import type { Context } from './context.ts'

const doubling =
  /^\W*(?:(?:ok|oh|actually|and|can you|could you|please|pls)\W+)*(?:double (?:up )?(?<double>the\s+.+?|it|that|them)|(?:make|do) (?<twice>the\s+.+?|it|that) (?:a )?double)(?:\s+(?:please|pls))?\W*$/i

/** "Double the nigiri", which is a thing and no topping: as many again; null: it says no such thing. */
export function twiceAsMany(text: string, { customer: { draft }, menu, understanding }: Context): Meaning | null {
  const { double, twice } = doubling.exec(text)?.groups ?? {}
  const words = double ?? twice
  if (!draft || words === undefined || understanding.understandLocally(text).sure) return null
  const [place, ...others] = understanding.understandLocally(`same with ${words}`).changes
  if (place?.op !== 'likewise' || place.target === 'implied' || others.length > 0) return null
  const [line, ...more] = linesMeant(draft, place.target, { asked: null, menu })
  if (!line || more.length > 0) return null
  const target = { nth: draft.lines.indexOf(line) + 1 }
  const changes = [{ op: 'quantity', target, quantity: 2 * line.quantity } as const]
  return { intent: 'change', lines: [], changes, unmatched: [], sure: true, source: 'local' }
}
