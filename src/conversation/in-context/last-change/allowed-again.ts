import { wrapped } from '../../../text/wrapped.ts'
import { choicesOf, type Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:actually|and|sorry)\W+)*(?<what>[\p{L} ]+?)\s+(?:is|are|['’]?s)\s+
    (?:ok|okay|fine|good|alright|allowed)(?:\s+(?:on|in|with)\s+(?:it|that|this|them|those))?
    (?:\s+(?:after all|then|actually|now|too))*\W*$
  `,
  'iu',
)
/** Nobody needs more words for it. */
const longest = 80

/** "Peanuts are ok after all", of the only line that was to have none. */
export function allowedAgain(
  text: string,
  { customer, understanding: { understandLocally } }: Context,
): Meaning | null {
  const what = text.length > longest ? undefined : saying.exec(text)?.groups?.what
  const [change, ...more] = what === undefined ? [] : understandLocally(what).changes
  if (change?.op !== 'option' || change.option.exclude || more.length > 0) return null
  const ids = choicesOf(change.option)
  const lines = customer.draft?.lines ?? []
  const [line, ...others] = lines.filter(({ options }) =>
    options.some((one) => one.exclude && choicesOf(one).some((id) => ids.includes(id))),
  )
  if (!line || others.length > 0) return null
  return changing([{ ...change, target: { nth: lines.indexOf(line) + 1 } }], { sure: false })
}
