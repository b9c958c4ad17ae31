import type { DraftLine } from '../../../customers/customer.ts'
import { countWords, numberSaid } from '../../../english/numbers.ts'
import { optionOf } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { choicesOf, type Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import { isJustChanged } from '../../draft/last-change.ts'
import type { Question } from '../../questions.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:actually|no|nope|sorry|oops|wait|oh|just|only|i mean|i meant|maybe)\W+)*(?<count>${countWords})
    (?:\s+(?:is\s+(?:enough|fine|plenty)|will\s+do|actually|please|pls|sorry|then|instead))*\W*$
  `,
  'i',
)

/** A number answers none of these. */
const answeredOtherwise: ReadonlySet<Question['kind']> = new Set(['confirm', 'name', 'fulfilment'])

/** "Actually 1", right after "with 2 sugars": of those. */
export function optionRecounted(text: string, { customer, menu, question }: Context): Meaning | null {
  const { draft, lastChange } = customer
  const isAnswer = question !== null && !answeredOtherwise.has(question.kind)
  const { count } = (!isAnswer && isJustChanged(customer) ? saying.exec(text) : null)?.groups ?? {}
  const [change, ...others] = lastChange?.changes ?? []
  if (!draft || count === undefined || change?.op !== 'option' || others.length > 0) return null
  const { option } = change
  const isCounted = ({ item }: DraftLine) => {
    const known = menu.items.get(item)
    return known !== undefined && choicesOf(option).some((id) => optionOf(known, id)?.counted === true)
  }
  if (option.exclude || !draft.lines.some(isCounted)) return null
  return changing([{ ...change, option: { ...option, count: numberSaid(count) } }], { sure: true })
}
