import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const saying =
  /^\W*(?<turned>(?:make|change|switch) (?:it|that|them) (?:(?:in)?to )?an? [^,;.]+?)(?:\s*,\s*(?:and )?|\s+(?:and|plus|n) )(?:(?:also|then) )?(?:add )?(?<more>\S.*)$/i

/** "Make it a beer and add a cola": the one becomes another, and something else is ordered. */
export function turnedAndMore(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const { turned, more } = (draft ? saying.exec(text) : null)?.groups ?? {}
  if (turned === undefined || more === undefined) return null
  const said = understanding.understandLocally(turned)
  const [change, ...others] = said.changes
  const isTurned = change?.op === 'item' && others.length + said.lines.length + said.unmatched.length === 0
  const { lines, changes, unmatched, question, sure } = understanding.understandLocally(more)
  if (!isTurned || lines.length === 0 || changes.length + unmatched.length > 0 || question) return null
  return { ...said, lines, sure: said.sure && sure }
}
