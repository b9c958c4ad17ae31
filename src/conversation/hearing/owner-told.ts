import type { Draft } from '../../customers/customer.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Owned } from '../draft/owner.ts'
import type { Context } from '../in-context/context.ts'
import { linesCalled } from '../in-context/lines/lines-named.ts'
import { isNameIn } from './is-name.ts'
import type { IsName } from './people-named.ts'

const name = String.raw`\p{L}[\p{L}'’-]*`
const opening = String.raw`^\W*(?:(?:and|oh|ok|so|but|actually)\W+)*`
const ending = String.raw`(?:\s+(?:please|pls|thanks))?\W*$`
const isFor = String.raw`(?:(?:\s+(?:is|are|be)|['’]s)\s+for|\s+(?:goes|go) to)`
const saying = (verb: string): RegExp =>
  new RegExp(
    wrapped`
      ${opening}(?:the\s+|my\s+)?(?<line>\S.*?)${verb}\s+(?:my\s+)?(?<owner>${name}(?:\s+and\s+${name})?)${ending}
      |${opening}(?<owned>${name})\s+(?:gets|has|is having)\s+(?:the|my)\s+(?<theirs>\S.*?)${ending}
    `,
    'iu',
  )
const first = saying(isFor)
/** "And the tea for Sam" */
const other = saying(String.raw`(?:${isFor}|\s+for)`)
const next = /\s*(?:[,;.\n]\s*(?:and\s+)?|\band\s+)(?=(?:the|my)\s)/iu
/** Nobody says more of it; and it bounds the work. */
const longest = 200

/** "The latte is for Jo, and the tea for Sam", of what is ordered; null: the text says something else. */
export function ownersTold(text: string, context: Context): Owned[] | null {
  const { draft } = context.customer
  if (!draft || text.length > longest) return null
  const isName = isNameIn(text, context)
  const told = text
    .split(next)
    .map((part, at) => ownerTold((at === 0 ? first : other).exec(part), draft, isName, context))
  return told.every((owned) => owned !== null) ? told : null
}

function ownerTold(said: RegExpExecArray | null, draft: Draft, isName: IsName, context: Context): Owned | null {
  const { line, owner, theirs = line, owned = owner } = said?.groups ?? {}
  if (theirs === undefined || owned === undefined) return null
  if (!owned.split(/\s+and\s+/i).every((each) => isName(each, false))) return null
  const [called, ...others] = linesCalled(`the ${theirs}`, draft, context)
  return called && others.length === 0 ? { key: called.key, owner: owned } : null
}
