import { isEspresso } from '../../../english/drinks.ts'
import { stem } from '../../../text/stem.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isPlainOption, isSeveral, itemsOf } from '../mentions/senses.ts'

const shot = stem('espresso') + stem('shot')

/** "A latte with extra espresso": one more shot in it, and no espresso beside it. */
export function withMoreEspresso(mentions: readonly Mention[], { texts }: Words, { stems }: Lexicon): Mention[] {
  const shots = stems.get(shot)?.filter(({ kind }) => kind === 'option') ?? []
  return mentions.map((mention, at) => {
    const isOne = mention.cue === 'menu' && isNoun(mention) && !isSeveral(mention) && mention.to === mention.from + 1
    if (!isOne || shots.length === 0 || !isEspresso(texts[mention.from] ?? '') || !isMore(mentions, at)) return mention
    const noun = shortlyBefore(mentions, at).findLast(isNoun)
    return describes(itemsOf(noun), { ...mention, senses: shots }) ? { ...mention, senses: shots } : mention
  })
}

/** "With an extra espresso", "with vanilla and extra espresso", but not "a latte and an extra espresso" */
function isMore(mentions: readonly Mention[], at: number): boolean {
  if (!is(mentions[at - 1], 'extra') || isNoun(mentions[at + 1])) return false
  const said = shortlyBefore(mentions, at - 1).filter((mention) => !is(mention, 'a', 'and', 'comma'))
  return is(said.at(-1), 'with', 'add') || isPlainOption(said.at(-1))
}
