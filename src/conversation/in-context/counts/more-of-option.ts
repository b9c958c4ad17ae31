import { countWords, numberSaid } from '../../../english/numbers.ts'
import { type Menu, optionOf } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, isChosen, type Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const more = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|actually|can i (?:get|have)|could i (?:get|have)|i['’]?ll have|add|with|please)\W+)*
    (?:(?<count>${countWords})\s+(?:more|extra|additional)|another)\s+(?:of\s+)?
    (?<name>(?!of\b|one\b|ones\b)\p{L}[\p{L} -]*?)(?:\s+(?:please|pls|then))*\W*$
  `,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 60

/** "And one more mayo", where there is mayo with the fries: so many more of it, and no more fries. */
export function moreOfOption(text: string, { customer, menu, understanding }: Context): Meaning | null {
  const { draft } = customer
  const { count = 'one', name } = (text.length > longest ? null : more.exec(text))?.groups ?? {}
  if (!draft || name === undefined) return null
  const said = understanding.understandLocally(`with ${name}`)
  const option = said.lines.length === 0 && said.unmatched.length === 0 ? optionIn(said.changes) : null
  const [found, ...others] = draft.lines.flatMap(({ item, options }, at) => {
    const there = options.filter(isChosen).find((one) => one.option === option && !one.exclude)
    return there && isCounted(item, there.option, menu) ? [{ there, nth: at + 1 }] : []
  })
  if (!found || others.length > 0) return null
  const { there, nth } = found
  const changed = { ...there, count: (there.count ?? 1) + numberSaid(count) }
  const changes: Change[] = [{ op: 'option', target: { nth }, option: changed }]
  return changing(changes, { sure: true })
}

function optionIn([change, ...others]: readonly Change[]): string | null {
  if (change?.op !== 'option' || others.length > 0) return null
  return isChosen(change.option) ? change.option.option : null
}

const isCounted = (item: string, id: string, { items }: Menu): boolean => {
  const known = items.get(item)
  return known !== undefined && optionOf(known, id)?.counted === true
}
