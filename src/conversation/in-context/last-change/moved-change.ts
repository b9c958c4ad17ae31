import { wrapped } from '../../../text/wrapped.ts'
import { type Change, isChosen, type Meaning, type Target } from '../../../understanding/meaning.ts'
import { changing, optionRefused } from '../../../understanding/meanings.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import { linesMeant } from '../../changes/lines-meant.ts'
import { otherLine } from '../../draft/last-change.ts'
import type { Context } from '../context.ts'

const notThatOne = new RegExp(
  wrapped`
    ^\W*(?:(?:hm+|oh|sorry|wait|ok|well|actually|no|not that(?: one)?|i meant?|i said)\W+)+
    (?:(?:on|in|for|to|with)\s+)?(?<line>the\s+.+?)(?:\s+(?:instead|please|pls|not that one))*\W*$
  `,
  'i',
)
/** "Actually put them on the pepperoni instead": what was added just now. */
const putElsewhere = new RegExp(
  wrapped`
    ^\W*(?:(?:sorry|wait|no|actually|can you|could you)\W+)*
    (?:put|have|make|move|do|i want|i['’]?d like)\s+(?:it|them|that|those|these)\s+(?:on|in|to|onto|with)\s+
    (?<line>the\s+.+?)(?:\s+(?:instead|rather|please|pls|not that one))*\W*$
  `,
  'i',
)
const isCorrection = /\b(?:no|sorry|wait|i meant?|instead|not that)\b/i
const instead = /\binstead\W*$/i

/**
 * "No sorry, the small one", "put the caramel in the regular one instead", after caramel was put in another: it is for
 * that one, and not for the other.
 */
export function movedChange(text: string, { customer, menu, understanding }: Context): Meaning | null {
  const { draft, lastChange } = customer
  const said = lastChange?.changes ?? []
  const [first] = said
  const added = said.flatMap((change) => (change.op === 'option' && isAdded(change) ? [change] : []))
  const isOfOneLine = said.every(({ target }) => JSON.stringify(target) === JSON.stringify(first?.target))
  if (!draft || !first || added.length !== said.length || !isOfOneLine) return null
  const target = theOther.test(text) ? otherLine(customer) : placeIn(text, added, understanding)
  const [other, ...more] = target ? linesMeant(draft, target, { asked: null, menu }) : []
  const [of, ...others] = linesMeant(draft, first.target, { asked: null, menu })
  if (!target || !other || !of || more.length + others.length > 0 || other === of) return null
  const gone = added.map(
    ({ option, target: from }): Change => ({ op: 'option', target: from, option: optionRefused(option) }),
  )
  const changes = [...gone, ...added.map((change): Change => ({ ...change, target }))]
  return changing(changes, { sure: false })
}

type OptionChange = Extract<Change, { op: 'option' }>

const isAdded = ({ option, pieces }: OptionChange): boolean =>
  isChosen(option) && !option.exclude && pieces === undefined

const theOther = new RegExp(
  wrapped`
    ^\W*(?:(?:sorry|wait|actually|no|i meant?)\W+)*(?:not that(?: one)?|wrong one)\W+
    (?:(?:i meant?|on|in|for|to|with)\W+)*the other(?: one)?\W*$
  `,
  'i',
)

/** The line that it is said of now. */
function placeIn(text: string, added: readonly OptionChange[], { understandLocally }: Understanding): Target | null {
  const elsewhere = putElsewhere.exec(text)?.groups?.line
  const line = elsewhere ?? (isCorrection.test(text) ? notThatOne.exec(text)?.groups?.line : undefined)
  if (line !== undefined) {
    const [change, ...others] = understandLocally(`same with ${line}`).changes
    return change?.op === 'likewise' && others.length === 0 && isPointed(change.target) ? change.target : null
  }
  if (!instead.test(text)) return null
  const { changes, lines, sure } = understandLocally(text.replace(instead, ''))
  const [change, ...others] = changes
  if (!sure || change?.op !== 'option' || others.length + lines.length > 0 || !isPointed(change.target)) return null
  return JSON.stringify(change.option) === JSON.stringify(added[0]?.option) ? change.target : null
}

const isPointed = (target: Target): boolean => typeof target === 'object'
