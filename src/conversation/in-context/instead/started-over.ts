import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const all =
  '(?:everything|all|it all|all of (?:it|that|this)|all that|the lot|the (?:whole |entire )?(?:order|thing|lot))'
const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:actually|no|ok|oh|wait|sorry|please|can (?:i|we|you)|could (?:i|we|you)|let['’]?s|i(?:['’]d like| want) to)\W+)*
    (?:start(?:ing)?\s+(?:over|again|afresh|anew)|from scratch
      |(?:scrap|scratch|forget|cancel|clear|delete|remove|drop|ditch|bin|ignore|undo)\s+(?:about\s+)?${all}
      |(?:forget|scrap|scratch|ignore)\s+(?:about\s+)?(?:that|it)(?=\W+(?:just|only|instead)\b)
      |new order)
    (?:\s+please)?(?:\s*[,:;.!?–—-]+\s*|\s+)(?:(?:and|then|so|just|only|instead|i['’]?ll have|i(?:['’]d like| want)|make it|give me|can (?:i|we) (?:have|get))\s+)*
    (?<rest>(?!(?:but|except|excluding|besides|apart from|other than|save)\b)[\p{L}\d].*)$
  `,
  'isu',
)

/** Nobody orders more at once; and it bounds the work. */
const longest = 500

/** "Scrap all that, 2 small margheritas please": those, and nothing that was ordered before. */
export function startedOver(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const { rest } = (draft && text.length <= longest ? saying.exec(text) : null)?.groups ?? {}
  if (rest === undefined) return null
  const meaning = understanding.understandLocally(rest)
  if (meaning.lines.length === 0 || meaning.changes.length > 0 || meaning.question) return null
  return { ...meaning, intent: 'change', changes: [{ op: 'remove', target: 'all' }] }
}
