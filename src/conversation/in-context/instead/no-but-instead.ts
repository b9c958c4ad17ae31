import { isChosen, type Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { onlyChanges } from '../lines/only-changes.ts'

const saying =
  /^\W*(?:(?:oh|ok|actually|wait|sorry|hm+)\W+)*no\s+(?<wanted>\p{L}[\p{L}' -]*?\s+instead)(?:\s+(?:please|pls))?\W*$/iu
/** Nobody says more of it; and it bounds the work. */
const longest = 80

/** "No lychee jelly instead", after "add boba", with no jelly to refuse: it is wanted. */
export function noButInstead(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const wanted = (text.length > longest ? null : saying.exec(text))?.groups?.wanted
  if (!draft || wanted === undefined) return null
  const [refused, ...others] = understanding.understandLocally(text).changes
  if (refused?.op !== 'option' || others.length > 0 || !isChosen(refused.option) || !refused.option.exclude) return null
  const { option } = refused.option
  const isThere = draft.lines.some(({ options }) => options.some((one) => isChosen(one) && one.option === option))
  const meaning = isThere ? null : onlyChanges(understanding.understandLocally(wanted))
  return meaning && { ...meaning, sure: false }
}
