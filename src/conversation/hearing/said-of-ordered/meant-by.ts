import type { DraftLine } from '../../../customers/customer.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { linesCalled } from '../../in-context/lines/lines-named.ts'
import type { HearingSetting } from '../hearing-setting.ts'

/** The lines of the order that the words name without an article. */
export const linesNamed = (name: string, { context }: HearingSetting): DraftLine[] =>
  context.customer.draft ? linesCalled(`the ${name}`, context.customer.draft, context) : []

/** What a text means after what was said before. */
export const meantBy = (text: string, { readInContext, understanding }: HearingSetting): Meaning =>
  readInContext(text) ?? understanding.understandLocally(text)

export const saysNothing = ({ lines, changes, question }: Meaning): boolean =>
  lines.length + changes.length === 0 && !question
