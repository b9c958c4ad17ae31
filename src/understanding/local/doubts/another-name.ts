import { isAdjective } from '../../../english/name-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import type { Sense } from '../mentions/sense.ts'
import { isNoun, isOption, isPlainOption, isSeveral, isSize, itemsOf } from '../mentions/senses.ts'

/** Whether a noun, with what is said beside it, may be another's name. */
export const mayBeAnother = (mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): boolean =>
  (!isUnderstood(mentions[at]) && isCalledAlike(mentions, at, words, lexicon)) ||
  mayBeOneWithNext(mentions, at, words, lexicon)

/** "Empanadas: 2 chicken": the noun has no words of its own beside its kind. */
const isUnderstood = (mention: Mention | undefined): boolean => mention !== undefined && mention.from === mention.to

const isCalledAlike = (mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): boolean =>
  namesAnother(mentions, at, words, lexicon) ||
  namesPartOfAnother(mentions, at, words, lexicon) ||
  isAnotherWith(mentions, at, words, lexicon) ||
  mayBeginWithSize(mentions, at, words, lexicon)

/** "An iced large coffee", "a coffee iced", where there is iced coffee too. */
function namesAnother(mentions: readonly Mention[], at: number, { stems, texts }: Words, lexicon: Lexicon): boolean {
  const noun = mentions[at]
  const items = itemsOf(noun)
  if (!noun || items.length === 0) return false
  const stemOf = ({ from, to }: Mention) => stems.slice(from, to).join('')
  const said = besides(mentions, at)
  // "A burger mayo cheese bacon" lists what is on it, and is no bacon burger.
  const behind = said.filter((mention) => mention.from > noun.from && isOption(mention))
  const isListed = (option: Mention) => behind.length > 1 && behind.includes(option) && !isHow(option, texts)
  return said.some((attribute) => {
    if (!isOption(attribute) || isListed(attribute)) return false
    const named = lexicon.stems.get(stemOf(attribute) + stemOf(noun)) ?? []
    return named.some((sense) => sense.kind === 'item' && !items.includes(sense.item))
  })
}

const isHow = ({ from }: Mention, texts: readonly string[]): boolean => isAdjective(texts[from] ?? '')

/** "An avocado burger", where there is an avocado bacon burger: that, or a plain one with avocado? */
function namesPartOfAnother(mentions: readonly Mention[], at: number, { stems }: Words, { parts }: Lexicon): boolean {
  const kind = mentions[at - 1]
  const noun = mentions[at]
  if (!noun || !kind || kind.to !== noun.from || !isPlainOption(kind)) return false
  const items = itemsOf(noun)
  if (items.length === 0) return false
  const said = stems.slice(kind.from, noun.to)
  const isOther = (sense: Sense) => sense.kind === 'item' && !items.includes(sense.item)
  return [...(parts.get(said.at(-1) ?? '') ?? [])].some(
    (phrase) =>
      phrase.words.at(-1) === said.at(-1) &&
      phrase.senses.every(isOther) &&
      said.every((word) => phrase.words.includes(word)),
  )
}

/** "Two burgers, one with cheese", where there is a burger with cheese: that, or one with cheese added? */
function isAnotherWith(mentions: readonly Mention[], at: number, { stems }: Words, lexicon: Lexicon): boolean {
  const [joint, option] = [mentions[at - 1], mentions[at]]
  const noun = is(joint, 'with') ? shortlyBefore(mentions, at).findLast(isNoun) : undefined
  if (!joint || !option || !noun || !isPlainOption(option)) return false
  const name = [...stems.slice(noun.from, noun.to), ...stems.slice(joint.from, option.to)].join('')
  return lexicon.stems.get(name)?.some((sense) => sense.kind === 'item' && !itemsOf(noun).includes(sense.item)) === true
}

/** "Four regular coffees", where regular is a size too, and no other is said. */
function mayBeginWithSize(mentions: readonly Mention[], at: number, { texts }: Words, { exact }: Lexicon): boolean {
  const noun = mentions[at]
  const items = itemsOf(noun)
  if (!noun || items.length === 0 || noun.to === noun.from + 1) return false
  const isOwn = (sense: Sense) => sense.kind === 'size' && items.some(({ sizes }) => sizes.has(sense.id))
  const rest = exact.get(texts.slice(noun.from + 1, noun.to).join('')) ?? []
  const isSaidSo = exact.get(texts[noun.from] ?? '')?.some(isOwn) && rest.some((sense) => sense.kind === 'item')
  return isSaidSo === true && !besides(mentions, at).some(isSize)
}

/** "A ham and turkey sandwich", where there is a ham sandwich and a turkey sandwich: the two, or one of both? */
function mayBeOneWithNext(mentions: readonly Mention[], at: number, { texts }: Words, { exact }: Lexicon): boolean {
  const [noun, joint, next] = mentions.slice(at, at + 3)
  if (!noun || !next || !isNoun(noun) || !isNoun(next) || !is(joint, 'and') || isSeveral(next)) return false
  const kind = texts[next.to - 1] ?? ''
  const said = texts.slice(noun.from, noun.to)
  const isOfSame = (sense: Sense) => sense.kind === 'item' && itemsOf(noun).includes(sense.item)
  return next.to > next.from + 1 && !said.includes(kind) && exact.get([...said, kind].join(''))?.some(isOfSame) === true
}

/** What stands right before a noun and right after it. */
function besides(mentions: readonly Mention[], noun: number): Mention[] {
  const isBeside = (mention: Mention | undefined) => isPlainOption(mention) || isSize(mention)
  let from = noun
  while (isBeside(mentions[from - 1])) from--
  let to = noun + 1
  while (isBeside(mentions[to])) to++
  return [...mentions.slice(from, noun), ...mentions.slice(noun + 1, to)]
}
