import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'
import { linesCalled } from '../lines/lines-named.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:make (?:it|that)|only|just|and)\W+)*
    (?:half (?:of )?(?<some>the\s[^,;.]+?|(?:those|them|that)\s\p{L}+)|halve (?<all>the\s[^,;.]+?))
    (?:\s+(?:please|pls|sorry|then|instead|only))*\W*$
  `,
  'iu',
)

/** "Half the cokes", "halve the cokes", of four: two. */
export function halved(text: string, context: Context): Meaning | null {
  const { draft } = context.customer
  const { some, all } = (draft ? saying.exec(text) : null)?.groups ?? {}
  const said = some ?? all
  if (!draft || said === undefined) return null
  const words = said.replace(/^(?:those|them|that)\b/i, 'the')
  const [line, ...others] = linesCalled(words, draft, context)
  if (!line || others.length > 0 || line.quantity % 2 > 0) return null
  const target = { nth: draft.lines.indexOf(line) + 1 }
  return changing([{ op: 'quantity', target, quantity: line.quantity / 2 }], { sure: true })
}
