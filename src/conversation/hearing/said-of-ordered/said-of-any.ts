import type { Draft } from '../../../customers/customer.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { onlyChanges } from '../../in-context/lines/only-changes.ts'
import type { HearingSetting } from '../hearing-setting.ts'
import { reworded } from './in-plain-words.ts'
import { meantBy, saysNothing } from './meant-by.ts'
import { backByName, orderTakenBack } from './second-thoughts.ts'
import { ending, item, opening } from './words.ts'

/** "Take all the butter away", where it is no thing of its own. */
const takenOffAll = new RegExp(
  wrapped`
    ${opening}(?:(?:take\s+(?:away|off|out)|leave\s+(?:out|off))\s+all\s+(?:of\s+)?the\s+(?<what>\p{L}[\p{L} ]{1,30}?)
      |take\s+all\s+(?:of\s+)?the\s+(?<other>\p{L}[\p{L} ]{1,30}?)\s+(?:away|off|out))${ending}
  `,
  'iu',
)

/** "Not mushrooms, olives" */
const otherThan = new RegExp(
  String.raw`${opening}(?:(?:oops|my mistake|my bad)\W+)?not\s+(?<old>\p{L}+(?: \p{L}+)?)\s*,\s*(?:but\s+)?(?<wish>\p{L}+(?: \p{L}+)?)${ending}`,
  'iu',
)

/** "Make them small", of several things that there is one of. */
const madeAll = new RegExp(
  String.raw`${opening}make\s+(?:them|em|these|those)\s+(?=(?!all\b|both\b|into\b|an?\b)\p{L}+${ending})`,
  'iu',
)

/** "No drinks": where it says nothing else of anything. */
const noneOf = new RegExp(String.raw`${opening}(?:no|without|minus)\s+(?:any\s+)?${item}${ending}`, 'iu')
/** "No large", of a small latte: "no, large". */
const noComma = /^\W*no (?<said>(?!normal|plain)\p{L}+(?: one)?)\W*$/iu

/** A text in plainer words; null: this one says something else. */
type Rewording = (text: string, setting: HearingSetting, draft: Draft) => string | null

const oneInsteadOfOther: Rewording = (text, setting) => {
  const { old, wish } = otherThan.exec(text)?.groups ?? {}
  return old === undefined ? null : ifItChanges(`${wish} not ${old}`, setting)
}

const refusedOnAll: Rewording = (text, setting) => {
  const { what, other = what } = takenOffAll.exec(text)?.groups ?? {}
  return other === undefined ? null : ifItChanges(`no ${other} on all`, setting)
}

const sizeOfAll: Rewording = (text, _, { lines }) =>
  lines.length > 1 && lines.every(({ quantity }) => quantity === 1) && madeAll.test(text)
    ? text.replace(madeAll, 'make them all ')
    : null

const anotherSize: Rewording = (text, setting) => {
  const { said } = noComma.exec(text)?.groups ?? {}
  return said !== undefined && saysNothing(meantBy(text, setting)) ? ifItChanges(`make it ${said}`, setting) : null
}

const noneOfKind: Rewording = (text, setting) =>
  noneOf.test(text) && saysNothing(meantBy(text, setting))
    ? (reworded(text, noneOf, 'drop the $<line>', setting)[0] ?? null)
    : null

const ifItChanges = (text: string, setting: HearingSetting): string | null =>
  onlyChanges(meantBy(text, setting)) ? text : null

const rewordings: readonly Rewording[] = [
  oneInsteadOfOther,
  refusedOnAll,
  sizeOfAll,
  anotherSize,
  noneOfKind,
  backByName,
  orderTakenBack,
]

/** What is said of things without naming a line, in plainer words; null: it says nothing of the kind. */
export function saidOfAny(text: string, setting: HearingSetting, draft: Draft): string | null {
  for (const reword of rewordings) {
    const plain = reword(text, setting, draft)
    if (plain !== null) return plain
  }
  return null
}
