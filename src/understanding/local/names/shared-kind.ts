import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isPlainOption, optionIdsOf } from '../mentions/senses.ts'

/**
 * "Caramel and mocha drizzle", where caramel is a syrup too: hardly that; but "with both caramel and mocha drizzle" is
 * clear.
 */
export function withSharedKind(mentions: readonly Mention[], { stems }: Words, lexicon: Lexicon): Mention[] {
  return mentions.map((mention, at) => {
    if (mention.cue !== 'menu' || !isPlainOption(mention) || mention.to !== mention.from + 1) return mention
    const [joint, next] = mentions.slice(at + 1, at + 3)
    if (!next || !is(joint, 'and') || !isPlainOption(next) || next.to !== next.from + 2) return mention
    const kind = stems[next.to - 1] ?? ''
    const senses =
      lexicon.stems.get((stems[mention.from] ?? '') + kind)?.filter((sense) => sense.kind === 'option') ?? []
    const isSame = senses.every(({ id }) => optionIdsOf(mention).includes(id))
    return isSame ? mention : { ...mention, senses, doubtful: !is(mentions[at - 1], 'both') }
  })
}
