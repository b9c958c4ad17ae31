import { severalWords } from '../../../english/numbers.ts'
import { plain } from '../../../text/plain.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { asking, changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const opening = '(?:(?:wait|no|nah|actually|nvm|never mind|nevermind|and|sorry) )*'
const asksPrice = new RegExp(
  wrapped`
    ^${opening}(?:(?:is|are) (?:it|that|this|they|those) (?:extra|more)
      |(?:does|do|will|would) (?:it|that|this|they|those) cost (?:extra|more|anything))$
  `,
)
const leavesOut = new RegExp(`^${opening}(?:leave|take|keep) (?:it|that|them|those) (?:out|off)(?: again| then)*$`)
const counts = new RegExp(`^${opening}(?<number>${severalWords}) of (?:them|those|em|it|that)$`)
const numbers = ['two', 'three', 'four', 'five', 'six']

/** "Is it extra?", "nvm leave it out", "2 of them": of what was just put on something. */
export function saidOfAdded(
  text: string,
  { customer: { draft, lastChange }, menu, understanding }: Context,
): Meaning | null {
  const said = plain(text)
  const added = (lastChange?.changes ?? []).flatMap((change) => addedBy(change) ?? [])
  const [first, ...others] = added
  if (!draft || !first || added.length !== lastChange?.changes.length) return null
  if (asksPrice.test(said)) {
    const options = [first, ...others].map(({ option }) => option.option)
    const question = { about: 'price', item: null, size: null, options } as const
    return asking(question)
  }
  if (leavesOut.test(said)) return understanding.understandLocally('remove it')
  const { number } = counts.exec(said)?.groups ?? {}
  const isCounted = [...menu.items.values()].some(({ groups }) =>
    groups.some(({ options }) => options.some(({ id, counted }) => counted && id === first.option.option)),
  )
  if (number === undefined || others.length > 0 || !isCounted) return null
  const count = numbers.includes(number) ? numbers.indexOf(number) + 2 : Number(number)
  const change: Change = { ...first, option: { ...first.option, count } }
  return changing([change], { sure: true })
}

/** "And ketchup" */
const addedBy = (change: Change) =>
  change.op === 'option' && 'option' in change.option && !change.option.exclude && change.pieces === undefined
    ? { ...change, option: change.option }
    : null
