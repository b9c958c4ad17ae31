import type { Customer, Draft } from '../../../customers/customer.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { halfCounted } from '../counts/half-said.ts'
import { oneOfKind } from '../kinds/one-of-kind.ts'

const goesOnAsking = /^\s*(?:and|or|what about|how about)\s+(?<asked>.+?)[\s?]*\?\s*$/i
/** "And a small", after a price was asked */
const goesOnPricing = /^\W*(?:and|or)\s+(?<asked>(?:for\s+)?(?:an?|the)\s+\S+)\W*$/i
/** "Can it be made with oat milk?", where nothing is ordered yet. */
const asksOfIt =
  /^\s*(?:(?:and|so|oh|ok) )*(?:(?:can|could) (?:it|that|this|they) (?:be|come)(?: made| done| served| had)? |(?:does|do) (?:it|that|this|they) come )/i
/** "No, the big one" */
const otherOne =
  /^\W*(?:(?:hm+|oh|sorry|wait|ok|well)\W+)*no\W+(?:(?:not that(?: one)?|i meant|sorry)\W+)?the\s+(?<how>\w+(?:\s\w+)?)\s+one\W*$/i
/** "A medium (one) with olives": before what is said of it, else at the end. */
const placeOfName = /(?:\s+ones?)?(?=\s+(?:with|without|no|but)\b|\W*$)/i

/** The same with what goes without saying, where that makes sense of all of it; null: it says something else. */
export const saidInFull = (text: string, context: Context): Meaning | null =>
  oneOfKind(text, context) ?? halfInFull(text, context) ?? otherInFull(text, context) ?? spokenOfInFull(text, context)

function halfInFull(text: string, { customer, understanding }: Context): Meaning | null {
  const counted = halfCounted(text, customer.draft)
  return counted === null ? null : understanding.understandLocally(counted)
}

function otherInFull(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const other = otherOne.exec(text)?.groups?.how
  if (!draft || other === undefined) return null
  const corrected = understanding.understandLocally(`actually ${other}`)
  return isCorrection(corrected, draft) ? corrected : null
}

/** "And a medium?", "ok one medium", after "how much is a large margherita?": the same with its name. */
function spokenOfInFull(
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

/** Another size or kind is meant, unless it says which of the lines: the large one of those that there are. */
function isCorrection({ lines, changes, unmatched }: Meaning, draft: Draft): boolean {
  const [change, ...others] = changes
  if (unmatched.length + others.length > 0) return false
  const isNewSize = change?.op === 'size' && !draft.lines.some(({ size }) => size === change.size)
  return lines.length === 0 ? isNewSize : lines.length === 1 && change === undefined
}
