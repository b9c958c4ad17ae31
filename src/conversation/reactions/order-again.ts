import type { Customer, Draft } from '../../customers/customer.ts'
import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Change, MeantLine } from '../../understanding/meaning.ts'
import { choices } from '../beside-draft/as-answer.ts'
import { applyChanges } from '../changes/apply-changes.ts'
import { addLines, newDraft, withoutVanished } from '../draft/draft.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, showDraft, type Turn } from '../turn.ts'
import { isAwaited, showStatus } from './ordering.ts'
import { type Said, takeDraft } from './take-order.ts'

/** "Same order": once more; but after a "yes" it is the one in sight, or the one just placed, that is agreed to. */
export function onRepeat(customer: Customer, text: string, said: Said, circumstances: Circumstances): Turn {
  if (!agreesToSame(text) || !(customer.draft || isAwaited(circumstances)))
    return orderAgain(customer, circumstances, said)
  return customer.draft ? showDraft(customer, remarks.pleaseCheck) : showStatus(customer, circumstances)
}

/** "Yes the same", once it is placed: no further one. */
export const agreesToSame = (text: string): boolean => agreesToIt.test(plain(text))

const agreesToIt = new RegExp(wrapped`
  ^(?:(?:yes|yep|yup|yeah|correct|right) )+(?:(?:it ?s|that ?s|it is|that is) )?(?:the |that )?same
  (?: order| one| thing)?$
`)

const nothingElse: Said = { lines: [], changes: [], unmatched: [], sure: true }

/** "The usual", "the usual without the coke": the last order by today's menu and prices, changed as they say. */
export function orderAgain(customer: Customer, circumstances: Circumstances, said: Said = nothingElse): Turn {
  const { menu, now, newId } = circumstances
  if (!customer.lastOrder && customer.draft) return lineAgain(customer, customer.draft, circumstances, said)
  if (!customer.lastOrder && said.lines.length === 0) return showDraft(customer, remarks.noOrderYet)
  if (!customer.lastOrder) {
    const told = { ...customer, remarks: [...customer.remarks, remarks.noOrderYet] }
    return takeDraft(told, newDraft(newId(), now), [], said, circumstances)
  }
  const last = withoutVanished({ ...newDraft('', now), lines: customer.lastOrder.lines }, menu)
  const altered = said.lines.filter((line) => isSaidOfLast(line, last.draft))
  const changes = [...said.changes, ...altered.flatMap(asChanges)]
  const lines = said.lines.filter((line) => !altered.includes(line))
  const changed = applyChanges(last.draft, changes, { asked: null, menu })
  const draft = customer.draft ?? newDraft(newId(), now)
  const again = addLines(draft, changed.draft.lines, menu)
  const told = last.vanished.length > 0 ? [remarks.vanished(last.vanished)] : []
  return takeDraft(
    { ...customer, remarks: [...customer.remarks, ...told] },
    again,
    changed.unfit,
    { ...said, lines },
    circumstances,
  )
}

/** "The usual, but large fries", where there are fries: those, large. */
const isSaidOfLast = ({ item, words }: MeantLine, { lines }: Draft): boolean =>
  /\bbut\b/i.test(words) && lines.filter((line) => line.item === item).length === 1

const asChanges = (line: MeantLine): Change[] => [
  ...(line.quantity === 1 ? [] : [{ op: 'quantity', target: { item: line.item }, quantity: line.quantity } as const]),
  ...choices(line, { item: line.item }),
]

/** "Same again, but small", of somebody who has no other order than this one: of its last line, most likely. */
function lineAgain(customer: Customer, draft: Draft, circumstances: Circumstances, said: Said): Turn {
  const { items } = circumstances.menu
  const last = draft.lines.at(-1)
  const by = last?.quantity ?? 1
  const [line, ...others] = said.lines
  // "Same again but thighs", after wings
  const isAlike = line && items.get(line.item)?.category === items.get(last?.item ?? '')?.category
  const turned: Change[] =
    isAlike && others.length === 0 && /\bbut\b/i.test(line.words)
      ? [{ op: 'item', target: 'last', item: line.item }, ...choices(line, 'last')]
      : []
  const altered = said.changes.map((change) =>
    change.target === 'implied' ? { ...change, target: 'last' as const } : change,
  )
  const told = [...turned, ...altered]
  const again: Change = { op: told.length > 0 ? 'again' : 'more', target: told.length > 0 ? 'last' : 'implied', by }
  const changed = applyChanges(draft, [again, ...told], { asked: null, menu: circumstances.menu })
  const lines = turned.length > 0 ? [] : said.lines
  const turn = takeDraft(customer, changed.draft, changed.unfit, { ...said, lines, sure: false }, circumstances)
  return { ...turn, changes: [again, ...told] }
}
