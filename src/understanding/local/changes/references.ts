import type { Description, Target } from '../../meaning.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isKind, isNoun, isOption, isSize, itemsOf, sensesOf } from '../mentions/senses.ts'

/** Words that point at a line of the draft: "the large one", "one of the cokes", "the second", "all of them". */
export interface Reference {
  target: Target
  /** Of so many pieces of the line. */
  pieces: number | null
  /** Where behind it the words go on. */
  to: number
}

/** The reference that begins with this word, if one does. */
export function referenceAt(words: readonly Mention[], at: number, lexicon: Lexicon): Reference | null {
  const [first, next] = words.slice(at, at + 2)
  if (first?.cue === 'ordinal') return { target: nth(first.value), pieces: null, to: at + 1 }
  // "make everything large"
  if (is(first, 'everything') && is(words[at - 1], 'make', 'change')) return { target: 'all', pieces: null, to: at + 1 }
  if (is(first, 'both') || (is(first, 'some') && is(next, 'of'))) return all(words, at, lexicon)
  if (first?.cue === 'number' && first.value !== null && is(next, 'of')) {
    const whole = sizeMade(words, at + 2) ?? referenceAt(words, at + 2, lexicon) ?? { target: 'implied', to: at + 2 }
    return { target: whole.target, pieces: first.value, to: whole.to }
  }
  if (is(first, 'the')) return described(words, at + 1, lexicon)
  // "beef one mild"
  const bare = isSize(first) || isOption(first) ? described(words, at, lexicon) : null
  return bare && is(words[bare.to - 1], 'pronoun') ? bare : null
}

/** "Make one of those large": that is how it should be, and not which one of them. */
const sizeMade = (words: readonly Mention[], at: number): { target: Target; to: number } | null =>
  is(words[0], 'make', 'change') && is(words[at], 'the') && isSize(words[at + 1]) && at + 2 === words.length
    ? { target: 'implied', to: at + 1 }
    : null

const nth = (value: number | null): Target => (value === null ? 'last' : { nth: value })

/** "all of them", "both pizzas", "all the large ones"; "both large" says what both should be. */
function all(words: readonly Mention[], at: number, lexicon: Lexicon): Reference {
  const start = is(words[at + 1], 'the', 'of') ? at + 2 : at + 1
  const some = described(words, start, lexicon)
  const isNamed = some !== null && !isSize(words[some.to - 1])
  return isNamed ? some : { target: 'all', pieces: null, to: at + 1 }
}

/** "large pizza", "vegan one", "coke", "drink", "one with ham", "large": what stands behind "the". */
function described(words: readonly Mention[], start: number, lexicon: Lexicon): Reference | null {
  let target: Description = {}
  let at = start
  for (; at < words.length; at++) {
    const word = words[at]
    if (isSize(word) && target.size === undefined) target = { ...target, size: idOf(word, 'size') }
    else if (isOption(word) && !isNoun(word) && isOfNoun(words[at + 1]))
      target = { ...target, option: idOf(word, 'option') }
    else break
  }
  const head = words[at]
  const [with_, option] = words.slice(at + 1, at + 3)
  if (head?.cue === 'number' && head.value === 1 && is(with_, 'with') && isOption(option)) {
    return { target: { ...target, option: idOf(option, 'option') }, pieces: null, to: at + 3 }
  }
  const [item] = itemsOf(head)
  if (item) return { target: { ...target, item: item.id }, pieces: null, to: at + 1 }
  const category = categoryOf(head, lexicon)
  if (category !== null) return { target: { ...target, category }, pieces: null, to: at + 1 }
  if (at === start) return null
  return { target, pieces: null, to: is(head, 'pronoun') ? at + 1 : at }
}

const isOfNoun = (mention: Mention | undefined): boolean => is(mention, 'pronoun') || isNoun(mention) || isKind(mention)

const idOf = (mention: Mention | undefined, kind: 'size' | 'option'): string | undefined =>
  sensesOf(mention).find((sense) => sense.kind === kind)?.id

/** "the drink", where the menu has drinks. */
function categoryOf(mention: Mention | undefined, { items }: Lexicon): string | null {
  const labels = sensesOf(mention).flatMap(({ kind, id }) => (kind === 'label' ? [id] : []))
  return labels.find((label) => items.some(({ category }) => category === label)) ?? null
}
