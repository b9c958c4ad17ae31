import { isDemonstrative, isPlacing, pointsAtOne } from '../../../english/grammar.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { mayMean } from '../mentions/nouns.ts'
import { describes, isKind, isNoun, isOption, isSize, itemsOf } from '../mentions/senses.ts'
import { leftOffAt } from '../rewording/left-off.ts'
import type { Token } from '../tokens/tokenise.ts'

/** May stand between "those" and the noun that they are said with. */
const mostAttributes = 2

/** "That" alone is all that was spoken of; before a noun it points: "make those fries large", "cancel that cola". */
export function withPointing(mentions: readonly Mention[], tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const names = mentions.some(isNoun)
  return mentions.flatMap((mention, at): Mention | Mention[] => {
    if (isTo(mention, tokens) && is(mentions[at + 1], 'the', 'ordinal') && isThing(mentions, at + 2))
      return { cue: 'with', from: mention.from, to: mention.to }
    if (isOne(mention) && (isPointed(mentions, at) || (!names && isPronoun(mentions, at))))
      return { cue: 'pronoun', from: mention.from, to: mention.to }
    if (isOne(mention) && isMade(mentions, at, tokens)) return [{ cue: 'filler', from: mention.from, to: mention.to }]
    // "Make one decaf and leave the other one regular"
    if (isLeft(mention, tokens) && is(mentions[at + 1], 'other', 'ordinal') && !is(mentions[at + 2], 'with'))
      return { cue: 'make', from: mention.from, to: mention.to }
    if (isLeft(mention, tokens)) return { cue: 'unknown', from: mention.from, to: mention.to }
    if (is(mention, 'cancel')) return isOfPart(mentions, at, tokens) ? { ...mention, cue: 'remove' } : mention
    const points = is(mention, 'late', 'filler') && isDemonstrative(tokens[mention.to - 1]?.text ?? '')
    if (!points || !isThing(mentions, at + 1) || isAnother(mentions, at)) return mention
    return withArticle(mention, tokens, lexicon)
  })
}

/** "Cancel the cola", "cancel that cola", but not "cancel it": that is all of it. */
function isOfPart(mentions: readonly Mention[], at: number, tokens: readonly Token[]): boolean {
  const end = tokens[(mentions[at]?.to ?? 0) - 1]?.text ?? ''
  const points = isDemonstrative(end) && isThing(mentions, at + 1)
  return end !== 'it' && (points || is(mentions[at + 1], 'ordinal', 'the', 'both'))
}

/** "On that", "want those": the words without the one that points, with an article in its place. */
function withArticle(mention: Mention, tokens: readonly Token[], lexicon: Lexicon): Mention | Mention[] {
  const { from, to } = mention
  const end = to - 1
  const words = tokens
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ')
  const placing = isPlacing(words) ? 'with' : undefined
  const cue = is(mention, 'filler') ? placing : lexicon.cueOf.get(words)
  return cue
    ? [
        { cue, from, to: end },
        { cue: 'the', from: end, to },
      ]
    : mention
}

/**
 * "Leave the onions off" is without them, but "leave the onions" may well be with them; and "leave that off" is without
 * what?
 */
function isLeft(mention: Mention, tokens: readonly Token[]): boolean {
  if (is(mention, 'make') && leftOffAt(tokens, mention.from) > 0) return true
  const isOpen =
    is(mention, 'without') && tokens[mention.from]?.text === 'leave' && tokens[mention.to - 1]?.text === 'the'
  return isOpen && !tokens.slice(mention.to).some(({ text }) => text === 'off' || text === 'out')
}

const isTo = (mention: Mention, tokens: readonly Token[]): boolean =>
  is(mention, 'filler') && mention.to === mention.from + 1 && tokens[mention.from]?.text === 'to'

const isOne = (mention: Mention): boolean => mention.cue === 'number' && mention.value === 1

/** "cancel the large one", "on the chicken one" */
function isPointed(mentions: readonly Mention[], at: number): boolean {
  const [before, said, next] = [mentions[at - 2], mentions[at - 1], mentions[at + 1]]
  const endsThere = next === undefined || is(next, 'comma', 'stop', 'and')
  return is(before, 'the', 'remove') && endsThere && (isSize(said) || isOption(said) || isNoun(said))
}

/** "make it a small one", "no pickles on that one": it points at nothing but what is spoken of. */
function isMade(mentions: readonly Mention[], at: number, tokens: readonly Token[]): boolean {
  const [before, said, next] = [mentions[at - 2], mentions[at - 1], mentions[at + 1]]
  const endsThere = next === undefined || is(next, 'comma', 'stop', 'and', 'filler', 'with', 'without', 'no')
  if (!endsThere || !said) return false
  const isThis = pointsAtOne(tokens[said.to - 1]?.text ?? '')
  return (isSize(said) && is(before, 'late')) || (isThis && (is(said, 'filler') || is(before, 'with', 'without')))
}

/** "beef one mild": said of the one with beef, as there is one already; not "two burgers, bacon one with mushrooms". */
function isPronoun(mentions: readonly Mention[], at: number): boolean {
  const [before, said, next] = [mentions[at - 2], mentions[at - 1], mentions[at + 1]]
  const isSaidOfIt = !isNoun(said) && (isSize(said) || isOption(said))
  const begins =
    before === undefined ||
    isSize(before) ||
    isOption(before) ||
    is(before, 'comma', 'stop', 'and', 'instead', 'confirm', 'filler')
  const saysMore = isSize(next) || isOption(next) || is(next, 'with', 'no', 'without', 'extra', 'light')
  // "Small one", as an answer
  const isAll = isSize(said) && (next === undefined || is(next, 'thanks', 'filler'))
  return isSaidOfIt && begins && (saysMore || isAll) && !isNoun(next)
}

/** "A ramen, no make that large udon": nothing that was named is an udon, or may come with one. */
function isAnother(mentions: readonly Mention[], at: number): boolean {
  const said = mentions.slice(at + 1, at + 2 + mostAttributes)
  const head = said.findIndex(isNoun)
  const next = mentions[at + 2 + head]
  const named = shortlyBefore(mentions, at).filter(isNoun)
  const isOld = named.some((old) => itemsOf(old).some((item) => mayMean(said[head], item)))
  const endsThere = next === undefined || is(next, 'comma', 'stop', 'and', 'with', 'filler')
  const isNew = named.length > 0 && !isOld && !describes(itemsOf(named.at(-1)), said[head])
  return is(mentions[at], 'late') && head >= 0 && isNew && endsThere
}

/** "fries", "large fries", "large one" */
function isThing(mentions: readonly Mention[], at: number): boolean {
  const words = mentions.slice(at, at + 1 + mostAttributes)
  const head = words.findIndex((mention) => isNoun(mention) || isKind(mention) || is(mention, 'pronoun'))
  return head >= 0 && words.slice(0, head).every((mention) => isSize(mention) || isOption(mention))
}
