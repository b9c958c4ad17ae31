import { isDash } from '../../../english/ingredients.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption, isSize } from '../mentions/senses.ts'

/** "a large one", "a regular one", "a splash of vanilla": here "one" and "a" are no number. */
export function withoutOne(mentions: readonly Mention[], mention: Mention, at: number, { texts }: Words): Mention {
  const { from, to } = mention
  if (is(mention, 'a') && is(mentions[at + 1], 'measure') && isDash(texts[to] ?? '')) return { cue: 'some', from, to }
  if (mention.cue !== 'number' || mention.value !== 1) return mention
  const [determiner, said] = [mentions[at - 2], mentions[at - 1]]
  const isDescribed = !isNoun(said) && (isSize(said) || isOption(said) || is(said, 'plain'))
  if (isSizeBehind(mentions, at)) return { cue: 'pronoun', from, to }
  if (isNoun(said) && said?.to === from && isArticle(determiner) && endsThere(mentions[at + 1]))
    return { cue: 'filler', from, to }
  // "a lettuce wrap, one burger"
  if (!isDescribed || isNoun(mentions[at + 1]) || !isArticle(determiner)) return mention
  return { cue: 'pronoun', from, to }
}

/** "A rainbow one", of rolls: nothing more than a rainbow. */
const isArticle = (mention: Mention | undefined): boolean => is(mention, 'a', 'the', 'another', 'other')
const endsThere = (mention: Mention | undefined): boolean =>
  mention === undefined || is(mention, 'comma', 'stop', 'with', 'no', 'without', 'filler', 'thanks')

/** "A cola, large one please", "a cola large one" */
function isSizeBehind(mentions: readonly Mention[], at: number): boolean {
  const before = mentions.slice(Math.max(0, at - 4), at).filter((mention) => !is(mention, 'comma'))
  const [article, noun, size] = before.slice(-3)
  const isBehind = is(article, 'a') && isNoun(noun) && isSize(size)
  return isBehind && endsThere(mentions[at + 1])
}
