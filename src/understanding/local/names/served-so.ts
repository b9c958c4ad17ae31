import { isServedSo } from '../../../english/drinks.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isPlainOption, isSize, itemsOf } from '../mentions/senses.ts'

/** "A large iced vanilla latte", "a latte with oat milk, iced", where an iced latte is a thing of its own. */
export function withServedSo(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const isManner = ({ from, to }: Mention) => to === from + 1 && isServedSo(words.texts[from] ?? '')
  if (!mentions.some(isManner)) return [...mentions]
  const wholes = new Map<number, Mention>()
  const said = new Set<number>()
  mentions.forEach((mention, at) => {
    const noun = isManner(mention) ? nounOf(mentions, at) : -1
    const whole = noun < 0 || wholes.has(noun) ? null : wholeOf(mentions[noun], mention, words, lexicon)
    if (!whole) return
    // "A latte iced large mocha"
    const mayBeOfBefore = noun > at && wholeOf(mentions[at - 1], mention, words, lexicon) !== null
    wholes.set(noun, { ...whole, doubtful: whole.doubtful || mayBeOfBefore })
    said.add(at)
  })
  return mentions.flatMap((mention, at) => (said.has(at) ? [] : [wholes.get(at) ?? mention]))
}

/** Where its noun stands, behind or before what else is said of it; -1: it stands for a thing itself: "one iced". */
function nounOf(mentions: readonly Mention[], at: number): number {
  const next = fromHereOn(mentions, at + 1).findIndex((mention) => !isAttribute(mention))
  if (next >= 0 && isNoun(mentions[at + 1 + next])) return at + 1 + next
  if (is(mentions[at - 1], 'a', 'number', 'the', 'another', 'other', 'no', 'without', 'not', 'late', 'make')) return -1
  const before = shortlyBefore(mentions, at)
  const noun = before.findLastIndex(isNoun)
  const isOwn = before
    .slice(noun + 1)
    .every((mention) => !is(mention, 'a', 'number', 'late', 'make', 'request', 'stop'))
  return noun < 0 || !isOwn ? -1 : at - before.length + noun
}

const isAttribute = (mention: Mention): boolean => isPlainOption(mention) || (isSize(mention) && !isNoun(mention))

/** What is called so, where the thing itself cannot be had so. */
function wholeOf(
  noun: Mention | undefined,
  manner: Mention,
  { stems }: Words,
  lexicon: Lexicon,
): (Mention & { cue: 'menu' }) | null {
  if (noun?.cue !== 'menu' || describes(itemsOf(noun), manner)) return null
  const name = (stems[manner.from] ?? '') + stems.slice(noun.from, noun.to).join('')
  const senses = lexicon.stems.get(name)?.filter(({ kind }) => kind === 'item') ?? []
  return senses.length > 0 ? { ...noun, senses } : null
}
