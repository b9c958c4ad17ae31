import { is, type Mention } from '../../mentions/mention.ts'
import { describes } from '../../mentions/senses.ts'
import { isKindOf, isSaidOfOption } from '../segments/beside.ts'
import type { Line } from './add-options.ts'
import { drop, unused } from './waiting.ts'

/** Reads "drinks", "toppings": they say what kind of thing something else is. */
export function readKind({ item, mentions, head, reading, waiting }: Line, mention: Mention, at: number): void {
  // "no vanilla syrup"
  if (waiting.no?.used && isSaidOfOption(mentions, at, item)) return
  // "a veggie pizza" may not mean the pizza that was found.
  reading.doubtful ||= at + 1 === head && is(mention, 'ingredient')
  // "..., sub avocado"
  const introduces = is(mentions[at - 1], 'comma', 'and', 'but') && describes([item], mentions[at + 1])
  if (introduces && !waiting.no && !waiting.amount) return
  if (waiting.no && !waiting.amount && is(mention, 'kind')) waiting.no = null
  else if (waiting.no) {
    reading.unexplained.push(...unused(waiting), mention)
    waiting.no = null
  } else if (waiting.amount || !isKindOf(mentions, at)) reading.unexplained.push(mention)
  if (waiting.amount) drop(waiting, reading)
}
