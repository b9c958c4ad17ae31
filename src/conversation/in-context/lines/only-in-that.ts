import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'
import { linesCalled } from './lines-named.ts'
import { onlyChanges } from './only-changes.ts'

const corrected = new RegExp(
  wrapped`
    ^(?<before>\W*\p{L}.{0,80}?)[,.;!]\s*(?:(?:oh|wait|sorry|actually)\W+)*no[,.\s]\s*(?:just|only)\s+(?:(?:on|in|for|with)\s+)?
    (?<line>(?:the|my)\s+[^,;.]+?)(?:\s+(?:then|please|pls|instead))*\W*$
  `,
  'iu',
)

/** "Cream in both. No, just the latte": in that one, and in no other. */
export function onlyInThat(text: string, context: Context): Meaning | null {
  const { before, line } = corrected.exec(text)?.groups ?? {}
  const { draft } = context.customer
  const said = before === undefined ? null : onlyChanges(context.understanding.understandLocally(before))
  if (!draft || line === undefined || !said?.changes.every(({ op }) => op === 'option' || op === 'size')) return null
  const meant = linesCalled(line, draft, context)
  const told = said.changes.filter((change, at) => said.changes.findIndex((one) => saysSame(one, change)) === at)
  const changes = meant.flatMap((one) =>
    told.map((change) => ({ ...change, target: { nth: draft.lines.indexOf(one) + 1 } })),
  )
  return changes.length > 0 ? changing(changes, { sure: false }) : null
}

const saysSame = (one: Change, other: Change): boolean =>
  JSON.stringify({ ...one, target: null }) === JSON.stringify({ ...other, target: null })
