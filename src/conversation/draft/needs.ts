import type { Customer, DraftLine } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { checkLine, type Finding } from '../../needs/check-line.ts'
import { coversNeed, isSameNeed, type Need, needName } from '../../needs/need.ts'
import { isChosen } from '../../understanding/meaning.ts'
import type { Details } from '../details/details.ts'
import { clip, remarks } from '../texts.ts'

/** As many are kept of one customer. */
const mostNeeds = 30

/** The customer with what they told that they don't eat, or eat again; the reply says so. */
export function withNeeds(customer: Customer, { told, takenBack }: Details['needs']): Customer {
  const kept = customer.profile.needs.filter((need) => !takenBack.some((said) => coversNeed(said, need)))
  const needs = distinct([...kept, ...told.map(shortened)]).slice(0, mostNeeds)
  const noted = told.map(shortened).filter((need) => needs.some((other) => isSameNeed(need, other)))
  const gone = customer.profile.needs.filter((need) => !kept.includes(need))
  const said = [
    ...(noted.length > 0 ? [remarks.needsKept(noted.map(needName))] : []),
    ...(gone.length > 0 ? [remarks.needsGone(gone.map(needName))] : []),
    ...(takenBack.length > 0 && gone.length === 0 ? [remarks.noSuchNeed] : []),
  ]
  if (said.length === 0) return customer
  return { ...customer, profile: { ...customer.profile, needs }, remarks: [...customer.remarks, ...said] }
}

const shortened = (need: Need): Need => (need.kind === 'diet' ? need : { ...need, words: clip(need.words, 40) })

const distinct = (needs: readonly Need[]): Need[] =>
  needs.filter((need, at) => needs.findIndex((other) => isSameNeed(other, need)) === at)

/** What the customer has to know of a line, by what they don't eat. */
export function findingsOf(line: DraftLine, needs: readonly Need[], menu: Menu): Finding[] {
  const item = menu.items.get(line.item)
  return item ? checkLine(item, line.options.filter(isChosen), needs) : []
}

/** What speaks against a line and the customer has not accepted. */
export const unacceptedOf = (line: DraftLine, needs: readonly Need[], menu: Menu): Finding[] =>
  findingsOf(line, needs, menu).filter(({ fit, need }) => fit === 'breaks' && !line.accepted.includes(needName(need)))
