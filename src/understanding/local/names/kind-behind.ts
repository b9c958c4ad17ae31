import { isAdjective } from '../../../english/name-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption } from '../mentions/senses.ts'

/** "A chicken sandwich crispy", "a cheeseburger double": the noun first, then its kind, where one is called so. */
export function withKindBehind(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const named: Mention[] = []
  mentions.forEach((mention, at) => {
    const noun = named.at(-1)
    const whole = isBehind(noun, mention, mentions[at + 1], words) ? wholeOf(noun, mention, words, lexicon) : null
    if (whole) named[named.length - 1] = whole
    // "A burger double with bacon" doubles no bacon.
    else if (is(mention, 'multiple') && isNoun(noun) && is(mentions[at + 1], 'with'))
      named.push({ cue: 'unknown', from: mention.from, to: mention.to })
    else named.push(mention)
  })
  return named
}

/** But "a burger double cheese" says it of the cheese. */
function isBehind(
  noun: Mention | undefined,
  kind: Mention,
  next: Mention | undefined,
  { texts }: Words,
): noun is Mention & { cue: 'menu' } {
  const describes = kind.to === kind.from + 1 && !isOption(kind) && isAdjective(texts[kind.from] ?? '')
  return (
    describes &&
    noun?.cue === 'menu' &&
    isNoun(noun) &&
    noun.to === kind.from &&
    !is(next, 'menu', 'unknown', 'ingredient')
  )
}

function wholeOf(
  noun: Mention & { cue: 'menu' },
  { from, to }: Mention,
  { stems }: Words,
  lexicon: Lexicon,
): Mention | null {
  const name = stems.slice(from, to).concat(stems.slice(noun.from, noun.to)).join('')
  const senses = lexicon.stems.get(name)?.filter(({ kind }) => kind === 'item') ?? []
  return senses.length > 0 ? { ...noun, senses, to } : null
}
