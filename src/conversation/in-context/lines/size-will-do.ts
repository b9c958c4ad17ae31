import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'
import { onlyChanges } from './only-changes.ts'

const opening = String.raw`(?:(?:ok(?:ay)?|well|actually|no|oh|wait|sorry|then|so|maybe|i think)\W+)`
const enough = wrapped`
  (?:(?:['’]ll|['’]d|\s+(?:will|would))\s+(?:do|be\s+(?:fine|ok(?:ay)?|enough|plenty|good|great))
    |(?:['’]s|\s+is)\s+(?:fine|ok(?:ay)?|enough|plenty|all\s?right|good))
`
const saying = new RegExp(
  wrapped`
    ^\W*${opening}*(?:just\s+|only\s+)?(?:an?|the)\s+(?<size>[\p{L}\d-]+)(?:\s+one)?${enough}(?:\s+(?:then|please|pls|thanks))*\W*$
    |^\W*${opening}+(?:just|only)\s+(?:an?|the)\s+(?<alone>[\p{L}\d-]+)(?:\s+one)?(?:\s+(?:then|please|pls|thanks))*\W*$
    |^\W*(?:please\s+)?(?:just|only)\s+the\s+(?<one>[\p{L}\d-]+)\s+one(?:\s+(?:then|please|pls|thanks))*\W*$
  `,
  'iu',
)

/**
 * "Actually just the small will do": the size of what was spoken of, and nothing that stays alone; but of a large and a
 * small the small one stays.
 */
export function sizeWillDo(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const { size, one = size, alone = one } = (draft ? saying.exec(text) : null)?.groups ?? {}
  if (!draft || alone === undefined) return null
  const meaning = onlyChanges(understanding.understandLocally(`make it ${alone}`))
  const [change, ...more] = meaning?.changes ?? []
  if (change?.op !== 'size' || more.length > 0) return null
  const isThere = draft.lines.some((line) => line.size === change.size)
  return isThere ? changing([{ op: 'keep', target: { size: change.size } }], { sure: false }) : meaning
}
