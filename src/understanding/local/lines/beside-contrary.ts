import { choicesOf } from '../../meaning.ts'
import { optionIdsOf } from '../mentions/senses.ts'
import type { Draft } from './draft.ts'
import { isOut, kept, refusing } from './parts.ts'

/** "A burger with onions and one without": where the first has more than onions, it is not clear without what. */
export function besideContrary(whole: Draft, next: Draft): Draft {
  if (whole.item !== next.item) return next
  if (refuses(next, whole)) return alikeBut(next, whole)
  if (next.contrary !== 'no') return next
  const refused = refusing(whole.options)
  const isClear = refused.length === 1 && whole.parts.length === 0 && whole.size === next.size
  return { ...next, options: [...next.options, ...refused], doubtful: next.doubtful || !isClear }
}

/** "One chicken burrito with guac, one without guac": who says what one lacks speaks of the same thing. */
const refuses = (next: Draft, { options }: Draft): boolean =>
  next.segment.items.length === 0 &&
  next.options.length > 0 &&
  next.options.every(({ exclude }) => exclude) &&
  options.some((option) => !option.exclude && choicesOf(option).every((id) => isOut(id, next)))

/** What is said before the noun is of its kind; what is said behind it may be of the first alone. */
function alikeBut(next: Draft, whole: Draft): Draft {
  const { mentions, head } = whole.segment
  const alike = kept(whole, next)
  const kinds = mentions.slice(0, Math.max(0, head)).flatMap(optionIdsOf)
  const isClear =
    whole.parts.length === 0 && alike.every((option) => choicesOf(option).every((id) => kinds.includes(id)))
  return { ...next, options: [...alike, ...next.options], doubtful: next.doubtful || !isClear }
}
