import type { Customer } from '../../../customers/customer.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const goesOnAsking = /^\s*(?:and|or|what about|how about)\s+(?<asked>.+?)[\s?]*\?\s*$/i
/** "And a small", after a price was asked */
const goesOnPricing = /^\W*(?:and|or)\s+(?<asked>(?:for\s+)?(?:an?|the)\s+\S+)\W*$/i
/** "Can it be made with oat milk?", where nothing is ordered yet. */
const asksOfIt = new RegExp(
  wrapped`
    ^\s*(?:and )*(?:(?:can|could) (?:it|that|this|they) (?:be|come)(?: made| done| served| had)? |
        (?:does|do) (?:it|that|this|they) come )
  `,
  'i',
)
/** "A medium (one) with olives": before what is said of it, else at the end. */
const placeOfName = /(?:\s+ones?)?(?=\s+(?:with|without|no|but)\b|\W*$)/i

/** "And a medium?", "ok one medium", after "how much is a large margherita?": the same with its name. */
export function spokenOfInFull(
  text: string,
  { customer, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  const item = customer.draft ? undefined : menu.items.get(customer.spokenOf ?? '')
  const said = item && understandLocally(text)
  if (!said || said.lines.length > 0 || said.question) return null
  const about = asksOfIt.test(text) ? understandLocally(text.replace(asksOfIt, `does the ${item.name} come `)) : null
  if (about?.question) return about
  const asked = pricedNext(text, customer)
  if (asked !== null) {
    const full = understandLocally(`how much is ${asked} ${item.name}`)
    return full.sure && full.question?.about === 'price' && full.question.item === item.id ? full : null
  }
  const full = understandLocally(text.replace(placeOfName, ` ${item.name}`))
  const [line, ...others] = full.lines
  const isOfIt = full.sure && line?.item === item.id && others.length === 0
  return isOfIt && !said.sure ? { ...full, lines: [{ ...line, words: text }] } : null
}

/** "A medium", of "and a medium?"; null: it goes on with no price. */
function pricedNext(text: string, { asked }: Customer): string | null {
  const goesOn = goesOnAsking.exec(text) ?? (asked?.about === 'price' ? goesOnPricing.exec(text) : null)
  return goesOn?.groups?.asked ?? null
}
