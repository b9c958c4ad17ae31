import { isJoint } from '../../../english/name-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isOption, itemsOf } from '../mentions/senses.ts'

/**
 * "A plate with two scoops of rice" has two of rice, though a scoop of rice is sold by itself; of "a plate 2 scoops
 * rice" that may be said too.
 */
export function withMeasuredBeside(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  return mentions.flatMap((mention, at): Mention | Mention[] => {
    const [before, number] = mentions.slice(Math.max(0, at - 2), at)
    const parts =
      is(number, 'number', 'a') && isNoun(mention) && !isOption(mention) ? partsOf(mention, words, lexicon) : null
    const plate = parts ? itemsOf(shortlyBefore(mentions, at).findLast(isNoun)) : []
    if (mention.cue !== 'menu' || !parts || !describes(plate, parts.at(-1))) return mention
    if (is(before, 'with')) return parts
    return is(before, 'and', 'stop') ? mention : { ...mention, doubtful: true }
  })
}

/** "Scoops of rice": the measure, and what is measured; null: it names no measure. */
function partsOf({ from, to }: Mention, { texts, stems }: Words, lexicon: Lexicon): Mention[] | null {
  if (lexicon.cueOf.get(texts[from] ?? '') !== 'measure') return null
  const start = isJoint(texts[from + 1] ?? '') ? from + 2 : from + 1
  const senses = lexicon.stems.get(stems.slice(start, to).join('')) ?? []
  return [
    { cue: 'measure', from, to: start },
    { cue: 'menu', senses, doubtful: false, from: start, to },
  ]
}
