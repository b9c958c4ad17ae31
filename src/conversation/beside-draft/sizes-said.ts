import type { Draft } from '../../customers/customer.ts'
import { extremeNamed, namesSize } from '../../english/size-words.ts'
import { type Item, type Menu, sizesLeft } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'
import type { Question } from '../questions.ts'
import type { Understood } from '../understood.ts'

/** "The biggest you have", when asked for a size: the one that costs most. */
export function withSizeByRank(meaning: Meaning, text: string, question: Question | null): Meaning {
  if (question?.kind !== 'size' || meaning.changes.some(({ op }) => op === 'size')) return meaning
  const byPrice = sizesLeft(question.item).toSorted(([, one], [, other]) => one - other)
  const [size] = byPrice[rankSaid(plain(text), byPrice.length)] ?? []
  if (size === undefined) return meaning
  const { question: _, ...answer } = meaning
  const changes: Change[] = [{ op: 'size', target: 'implied', size }]
  return { ...answer, intent: 'change', lines: [], changes, unmatched: [], sure: true }
}

/** Which of so many sizes, the cheapest first; -1: it names none by its rank. */
function rankSaid(words: string, many: number): number {
  const extreme = extremeNamed(words.replace(/^(?:(?:ok|um+|hm+|well|just|then|oh) )+/, ''))
  if (extreme === 'smallest' || cheapest.test(words)) return 0
  if (extreme === 'largest' || dearest.test(words)) return many - 1
  return many === 3 && middle.test(words) ? 1 : -1
}

const anyRank = wrapped`
  (?:(?:ok|um+|hm+|well|just|ill have|i ll have|go for|lets go with|whatever|whichever|whatever s
      |(?:whatever|whichever)(?: (?:size|one))? is|the(?: one that s| one that is)?) )*
`
const cheapest = new RegExp(
  wrapped`
    ^${anyRank}(?:cheapest|cheaper|least expensive|less expensive|smaller|littler|little)
    (?: (?:one|size|option|you have|then))*$
  `,
)
const dearest = new RegExp(
  wrapped`
    ^${anyRank}(?:most expensive|dearest|dearer|priciest|bigger|larger|big|as big as (?:possible|it gets|you have))
    (?: (?:one|size|option|then))*$
  `,
)
const middle = /^(?:the )?(?:middle|mid|in between|middle sized?)(?: (?:one|size))?$/

/** "16 oz" */
const measured = /^\d\S*(?:\s+\S+)?$/

/** "A half" of what comes in no such */
const part = /^(?:half|quarter|full|whole|single|double|kids?)$/
/** "A half one", "the 16 oz size" */
const sizeAlone = (text: string): string =>
  text
    .trim()
    .replace(/^(?:(?:an?|the|just|ok)\s+)+/i, '')
    .replace(/(?:\s+(?:ones?|sized?|please|pls))+\W*$/i, '')

/**
 * "16 oz", "large", when asked for the size of something that has no such size: neither a note for the shop nor a
 * change of the order.
 * @returns the words for the size, and the item that doesn't come in it
 */
export function missedSize(
  { meaning: { lines, changes, unmatched, intent }, text, question }: Understood,
  draft: Draft | null,
  { items }: Menu,
): { words: string; item: Item } | null {
  if (question?.kind !== 'size' || lines.length > 0) return null
  const words = sizeAlone(text)
  const isSize = measured.test(words) || namesSize(words) || part.test(words.toLowerCase())
  const isUnknown = isSize && changes.length === 0 && intent === 'other' && unmatched.length > 0
  // "Make it large" may be meant for another line.
  const isOfNone = (change: Change) =>
    change.op === 'size' &&
    change.target === 'implied' &&
    draft?.lines.every(({ item }) => !items.get(item)?.sizes.has(change.size))
  return isUnknown || (changes.length > 0 && changes.every(isOfNone)) ? { words, item: question.item } : null
}

/** "An extra large margherita", where there is none: the words, and of what. The question is which size, then. */
export function sizesMissed({ lines, unmatched }: Meaning, { items }: Menu): { words: string; item: Item }[] {
  return unmatched.filter(namesSize).flatMap((words) => {
    const line = lines.find(({ size, words: all }) => size === null && all.includes(words))
    const item = line && items.get(line.item)
    return item ? [{ words, item }] : []
  })
}
