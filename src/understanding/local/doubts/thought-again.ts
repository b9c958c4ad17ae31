import { isSecondThought } from '../../../english/second-thoughts.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, itemsOf } from '../mentions/senses.ts'

/** In words: nobody says more between "actually" and what it is said of. */
const nearby = 4
/** "Actually a coke too" */
const saysMore: ReadonlySet<string> = new Set(['too', 'also', 'another', 'well', 'more'])
/** "Actually make it two" is clear, and "actually and a coke"; behind it "and" begins the next thing. */
const saysWhich: ReadonlySet<string> = new Set([...saysMore, 'make', 'add', 'and', 'plus'])

/** "The orange juice, actually a bottle of water": besides, or instead? */
export function mayBeInstead(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const noun = mentions[at]
  if (!noun || !isNoun(noun)) return false
  const start = Math.max(0, noun.from - nearby)
  const thought = texts.slice(start, noun.from).findLastIndex(isSecondThought)
  const from = start + thought
  if (thought < 0 || texts.slice(Math.max(0, from - 1), noun.from).some((word) => saysWhich.has(word))) return false
  if (texts.slice(noun.to, noun.to + 2).some((word) => saysMore.has(word))) return false
  return mentions.slice(0, at).some((mention) => isNoun(mention) && mention.to <= from)
}

/** "A coke, actually make it two, also another coke": two in all, or three? */
export function isAnotherOfCounted(mentions: readonly Mention[], at: number): boolean {
  if (!isNoun(mentions[at]) || !is(mentions[at - 1], 'another')) return false
  const [item] = itemsOf(mentions[at])
  const before = mentions.findIndex((mention) => isNoun(mention) && itemsOf(mention).some(({ id }) => id === item?.id))
  const between = mentions.slice(before, at)
  return between.some((mention, index) => is(mention, 'late') && is(between[index + 1], 'number'))
}
