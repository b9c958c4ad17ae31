import { plain } from '../../../text/plain.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { served } from '../../inquiries/about-menu.ts'
import type { Context } from '../context.ts'
import { wishCompleted } from './wish-completed.ts'

const thatOne = new RegExp(wrapped`
  ^(?:(?:yes|yeah|sure|great|cool|perfect|then) )*
  (?:i ll (?:have|take) |ill (?:have|take) |let s do |go with )?(?:that|that one|those|them|it|one of those)
  (?: then)?$
`)

/** "2 sandwiches", "how much is the reuben?", "ok that one": two of it. */
export function wishAfterQuestion(text: string, context: Context): Meaning | null {
  const { customer, menu, understanding } = context
  const item = menu.items.get(customer.spokenOf ?? '')
  if (!item || !customer.unclear) return null
  const { lines, sure } = understanding.understandLocally(text)
  const [line, ...others] = lines
  const isNamed = sure && line?.item === item.id && line.quantity === 1 && others.length === 0
  const namesOnly = isNamed && line.size === null && line.options.length === 0 && !/\b(?:an?|one|1)\b/i.test(text)
  return namesOnly || thatOne.test(plain(text))
    ? wishCompleted([item.name], served(item.category, menu), context, item.category)
    : null
}
