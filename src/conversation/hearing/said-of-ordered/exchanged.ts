import type { Draft } from '../../../customers/customer.ts'
import { ordinalOf } from '../../../english/numbers.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { onlyChanges } from '../../in-context/lines/only-changes.ts'
import type { HearingSetting } from '../hearing-setting.ts'
import { linesNamed, meantBy } from './meant-by.ts'
import { bare, ending, opening } from './words.ts'

const other = String.raw`(?:an?\s+)?(?<other>\p{L}[^,.;]{1,40}?)`
/** "Make the drink a sprite", "a sprite instead of the drink": in place of the one line of that kind. */
const exchanges = [
  `${opening}(?:make|turn)\\s+(?:the|my)\\s+${bare}\\s+(?:into\\s+)?(?=an?\\s)${other}${ending}`,
  `${opening}(?:swap|change|switch|replace|turn)\\s+(?:the|my)\\s+${bare}\\s+(?:for|to|with|into)\\s+${other}${ending}`,
  `${opening}(?:i['’]?d like|i want|can (?:i|we) have)?\\s*${other}\\s+instead of\\s+(?:the|my)\\s+${bare}${ending}`,
].map((said) => new RegExp(said, 'iu'))

/** "Change the second to a sprite"; null: it says something else, or there are several. */
export function exchanged(text: string, { lines }: Draft, setting: HearingSetting): string | null {
  const said = exchanges.find((each) => each.test(text))?.exec(text)?.groups
  if (said?.line === undefined || !ordersOnly(meantBy(text, setting))) return null
  const [called, ...more] = linesNamed(said.line, setting)
  const nth = called && ordinalOf(lines.indexOf(called) + 1)
  if (nth === undefined || more.length > 0) return null
  const reworded = `change the ${nth} to a ${said.other}`
  return onlyChanges(meantBy(reworded, setting)) ? reworded : null
}

const ordersOnly = ({ lines, changes }: Meaning): boolean => lines.length > 0 && changes.length === 0
