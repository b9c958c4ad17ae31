import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import type { Sense } from '../mentions/sense.ts'
import { isKind, isPlainOption } from '../mentions/senses.ts'

/** "A bulgogi plate" is the beef bulgogi plate, if there is no other, though bulgogi is put on fries too. */
export function withEndsOfNames(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const named: Mention[] = []
  mentions.forEach((mention, at) => {
    const option = mentions[at - 1]
    const senses =
      isPlainOption(option) && (is(mention, 'unknown') || isKind(mention))
        ? endingWith(option, mention, words, lexicon)
        : []
    if (option && senses.length === 1)
      named.splice(-1, 1, { cue: 'menu', senses, doubtful: false, from: option.from, to: mention.to })
    else named.push(mention)
  })
  return named
}

/** The items whose names end with these words. */
function endingWith(
  { from }: Mention = { cue: 'unknown', from: 0, to: 0 },
  { to }: Mention,
  { stems }: Words,
  { parts }: Lexicon,
): Sense[] {
  const said = stems.slice(from, to)
  const holders = [...(parts.get(said.at(-1) ?? '') ?? [])]
  return holders
    .filter(({ words }) => words.length > said.length && words.slice(-said.length).join(' ') === said.join(' '))
    .flatMap(({ senses }) => senses.filter(({ kind }) => kind === 'item'))
}
