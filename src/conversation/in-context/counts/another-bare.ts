import { isKindOfMilk } from '../../../english/drinks.ts'
import { type Item, optionOf } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { choicesOf, type LineOption, type Meaning } from '../../../understanding/meaning.ts'
import { ordering } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|plus|add|(?:can|could) i (?:get|have)|i['’]?ll have)\W+)*(?:another|one more|1 more|(?<=\b(?:and|also|plus)\W+)(?:one|1x?))(?:\s+one)?(?:\s+for\s+my\s+\p{L}+)?\s*,?\s+
    (?:but\s+)?(?<how>black|plain)(?:\s+one)?(?:\s+(?:please|pls|too))*\W*$
  `,
  'iu',
)

/** "And another one black": as the last, without its milk; "another plain one": with nothing on it. */
export function anotherBare(text: string, { customer: { draft }, menu }: Context): Meaning | null {
  const { how } = saying.exec(text)?.groups ?? {}
  const line = draft?.lines.at(-1)
  const item = menu.items.get(line?.item ?? '')
  if (!line || !item || how === undefined) return null
  const goes = how.toLowerCase() === 'black' ? isMilk : isExtra
  const options = line.options.filter((option) => !goes(option, item))
  if (options.length === line.options.length) return null
  return ordering([{ item: line.item, quantity: 1, size: line.size, options, note: null, words: text }], { sure: true })
}

const groupOf = (option: LineOption, { groups }: Item) =>
  groups.find(({ options }) => options.some(({ id }) => choicesOf(option).includes(id)))

function isMilk(option: LineOption, item: Item): boolean {
  const names = choicesOf(option).map((id) => optionOf(item, id)?.name.toLowerCase() ?? '')
  return /\bmilks?\b/i.test(groupOf(option, item)?.name ?? '') || names.some(isKindOfMilk)
}
/** What has to be chosen stays. */
const isExtra = (option: LineOption, item: Item): boolean => (groupOf(option, item)?.min ?? 0) === 0
