import type { Draft } from '../../../customers/customer.ts'
import { formerDraft } from '../../draft/last-change.ts'
import type { HearingSetting } from '../hearing-setting.ts'
import { meantBy } from './meant-by.ts'

const goesBack =
  /\b(?<verb>put|bring|add)\s+(?:it|that)\s+back(?:\s+(?:in|on))?(?=\s*[,.;]|\s+(?:and|but|with|without)\s)/i

/** "Put it back and make it 2": what went just now, by its name; null: it says no more, or several went. */
export function backByName(text: string, { context }: HearingSetting, { lines }: Draft): string | null {
  const former = goesBack.test(text) ? formerDraft(context.customer)?.lines : undefined
  const [gone, ...others] = former?.filter(({ key }) => lines.every((line) => line.key !== key)) ?? []
  const name = context.menu.items.get(gone?.item ?? '')?.name
  return name === undefined || others.length > 0 ? null : text.replace(goesBack, `$<verb> the ${name} back`)
}

const justThat =
  /^(?<before>\W*\w.{0,80}?)[,.;!?]\s*(?:(?:oh|wait|sorry|actually)\W+)*(?=no[,.\s]\s*(?:just|only)\s+(?:the|my)\s)/is

/** "Also a tea. No, just the latte": what is ordered before it is taken back. */
export function orderTakenBack(text: string, setting: HearingSetting): string | null {
  const { before } = justThat.exec(text)?.groups ?? {}
  return before === undefined || meantBy(before, setting).changes.length > 0 ? null : text.replace(justThat, '')
}
