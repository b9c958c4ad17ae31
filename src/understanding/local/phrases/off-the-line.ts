import { isOff, isOut } from '../../../english/left-off.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "Tomato off the burger", "pickles out of one of them": without, where "tomato on the burger" is with. */
export function withOffTheLine(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  if (!tokens.some(({ text }) => isOff(text) || isOut(text))) return mentions
  return mentions.flatMap((mention, at): Mention | Mention[] => {
    const after = offAt(mentions, at, tokens)
    if (after > 0 && isPlain(mentions[at - 1])) return { cue: 'with', from: mention.from, to: mention.to }
    if (offAt(mentions, at - 1, tokens) === 2 && isPlain(mentions[at - 2])) return []
    const isWithout = isPlain(mention) && offAt(mentions, at + 1, tokens) > 0 && isFirst(mentions, at)
    return isWithout ? [{ cue: 'without', from: mention.from, to: mention.from }, mention] : mention
  })
}

/** How many mentions say "off" here, before what it is off; 0: none. */
function offAt(mentions: readonly Mention[], at: number, tokens: readonly Token[]): number {
  const [mention, of] = mentions.slice(Math.max(0, at), at + 2)
  const word = tokens[mention?.from ?? -1]?.text
  const isOutOf = is(mention, 'filler') && isOut(word) && is(of, 'of')
  const length = isOutOf ? 2 : is(mention, 'with') && isOff(word) ? 1 : 0
  return is(mentions[at + length], 'the', 'both', 'number', 'ordinal') ? length : 0
}

const isPlain = (mention: Mention | undefined): boolean => isOption(mention) && !isNoun(mention)

/** Nothing before it says what is to be done with it. */
function isFirst(mentions: readonly Mention[], at: number): boolean {
  const before = mentions
    .slice(0, at)
    .findLast((mention) => !is(mention, 'filler', 'the', 'nope', 'greeting', 'confirm'))
  return before === undefined || is(before, 'comma', 'stop', 'and', 'but', 'instead')
}
