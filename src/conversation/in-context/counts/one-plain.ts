import { countWords, numberSaid } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { choicesOf, type Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:actually|make|and|but|no|oh)\W+)*(?<count>${countWords})(?:\s+of\s+(?:them|those|these))?\s+
    (?:plain|without anything|with nothing(?:\s+on\s+it)?)(?:\s+(?:please|pls|then|though))*\W*$
  `,
  'iu',
)

/** "One plain", of two portions of fries with cheese: one of them as it comes. */
export function onePlain(text: string, { customer: { draft }, menu }: Context): Meaning | null {
  const { count } = (draft ? saying.exec(text) : null)?.groups ?? {}
  const line = draft?.lines.at(-1)
  const groups = menu.items.get(line?.item ?? '')?.groups
  if (!draft || !line || !groups || count === undefined || line.quantity <= numberSaid(count)) return null
  // What has to be chosen stays.
  const kept = line.options.filter((option) =>
    groups.some(({ min, options }) => min > 0 && options.some(({ id }) => choicesOf(option).includes(id))),
  )
  const isKind = groups.some(({ options }) => options.some(({ name }) => /\bplain\b/i.test(name)))
  if (kept.length === line.options.length || isKind) return null
  const quantity = numberSaid(count)
  const { item, size, note, words } = line
  return {
    ...changing([{ op: 'fewer', target: { nth: draft.lines.indexOf(line) + 1 }, by: quantity }], { sure: false }),
    lines: [{ item, size, note, words, quantity, options: kept }],
  }
}
