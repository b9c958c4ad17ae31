import type { HearingSetting } from '../hearing-setting.ts'
import { exchanged } from './exchanged.ts'
import { inPlainWords } from './in-plain-words.ts'
import { withOrderedNames } from './ordered-names.ts'
import { saidOfAny } from './said-of-any.ts'
import { withSomeOf } from './some-of.ts'

const joint = /(,? and |[,;.] )/
/** Nobody says more of it at once; and it bounds the work. */
const longest = 120

/** What is said of things in the order, in plainer words: "milk in the tea" for "milk in tea", where there is a tea. */
export function saidOfOrdered(text: string, setting: HearingSetting): string {
  const { draft } = setting.context.customer
  if (!draft || text.length > longest) return text
  const counted = withSomeOf(withOrderedNames(text, draft, setting), setting)
  const said = counted
    .split(joint)
    .map((part) => exchanged(part, draft, setting) ?? part)
    .join('')
  return inPlainWords(said, setting) ?? saidOfAny(said, setting, draft) ?? said
}
