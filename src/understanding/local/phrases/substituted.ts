import { isSubstituting, isTopic } from '../../../english/grammar.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "Sub bacon for the ham": with bacon instead of the ham. "Substitute onion rings for the fries": no fries. */
export function withSubstituted(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const wordOf = ({ from, to }: Mention) => (to === from + 1 ? (tokens[from]?.text ?? '') : '')
  return mentions.map((mention, at): Mention => {
    const { from, to } = mention
    if (isSubstituting(wordOf(mention)) && replacesAt(mentions, at + 2, wordOf) && isOption(mentions[at + 1]))
      return { cue: 'with', from, to }
    const [verb, wanted] = mentions.slice(Math.max(0, at - 2), at)
    const isFor = verb && isSubstituting(wordOf(verb)) && isThing(wanted) && replacesAt(mentions, at, wordOf)
    // From the verb on, as the kitchen reads it.
    return isFor ? { cue: 'replaced', from: verb.from, to } : mention
  })
}

const isThing = (mention: Mention | undefined): boolean => isOption(mention) || isNoun(mention)

/** "For the ham" */
function replacesAt(mentions: readonly Mention[], at: number, wordOf: (mention: Mention) => string): boolean {
  const place = mentions[at]
  return (
    place !== undefined && isTopic(wordOf(place)) && isThing(mentions[is(mentions[at + 1], 'the') ? at + 2 : at + 1])
  )
}
