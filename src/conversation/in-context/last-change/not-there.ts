import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing, optionRefused } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const notIn = new RegExp(
  wrapped`
    ^\W*(?:(?:no|but|just|wait|sorry|actually)\W+)*(?:not|don['’]?t|none)\s+(?:in|on|for|to|with)\s+
    (?<line>the\s+.+?)(?:\s+(?:please|pls|though|tho))*\W*$
  `,
  'i',
)

/** "No not in the soy one", after sugar was put into each: not into that one. */
export function notThere(text: string, { customer, understanding: { understandLocally } }: Context): Meaning | null {
  const line = notIn.exec(text)?.groups?.line
  const said = customer.lastChange?.changes ?? []
  if (!customer.draft || line === undefined || said.length === 0) return null
  const [place, ...others] = understandLocally(`same with ${line}`).changes
  const changes = said.flatMap((change): Change[] =>
    change.op === 'option' && !change.option.exclude
      ? [{ op: 'option', target: place?.target ?? 'implied', option: optionRefused(change.option) }]
      : [],
  )
  const isPlace = place?.op === 'likewise' && typeof place.target === 'object' && others.length === 0
  if (!isPlace || changes.length !== said.length) return null
  return changing(changes, { sure: true })
}
