import { stem } from '../../../text/stem.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import type { Sense } from '../mentions/sense.ts'
import { isCountedBy, isNoun, isPlainOption } from '../mentions/senses.ts'

/** "A reuben and 3 pickles": nobody counts the pickles on it, where a dill pickle is sold by itself. */
export function countedThings(mentions: readonly Mention[], { texts, stems }: Words, lexicon: Lexicon): Mention[] {
  return mentions.map((mention, at) => {
    const number = mentions[at - 1]
    const isCounted = number?.cue === 'number' && (number.value ?? 0) > 1 && !number.factor
    const isThing = mention.cue === 'menu' && isPlainOption(mention) && !isNoun(mentions[at + 1])
    if (!isCounted || !isThing || isCountedBy([lexicon.anything], mention)) return mention
    if (!is(mentions[at - 2] ?? { cue: 'stop', from: 0, to: 0 }, 'stop', 'comma', 'and', 'filler', 'request', 'add'))
      return mention
    const last = mention.to - 1
    const [item, ...others] = texts[last]?.endsWith('s') ? itemsEndingIn(stems[last] ?? '', lexicon) : []
    return item && others.length === 0 ? { ...mention, senses: [item], doubtful: true } : mention
  })
}

/** "Dill pickle" */
const itemsEndingIn = (word: string, { parts }: Lexicon): Sense[] => {
  const senses = [...(parts.get(word) ?? [])].flatMap((phrase) =>
    stem(phrase.words.at(-1) ?? '') === word ? phrase.senses.filter(({ kind }) => kind === 'item') : [],
  )
  return [...new Map(senses.map((sense) => [sense.id, sense])).values()]
}
