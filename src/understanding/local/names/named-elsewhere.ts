import type { Item } from '../../../menu/menu.ts'
import { isAdjective } from '../english/synonyms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import type { Mention } from '../mentions/mention.ts'
import { isSame, type Sense } from '../mentions/sense.ts'
import { describes, isPlainOption, itemsOf, sensesOf } from '../mentions/senses.ts'

/**
 * "A poke bowl, no onions", where onions are of the tacos: said of what has green onions alone, those are meant.
 */
export function namedElsewhere(mentions: readonly Mention[], { stems, texts }: Words, lexicon: Lexicon): Mention[] {
  const items = mentions.some(isPlainOption) ? [...new Set(mentions.flatMap(itemsOf))] : []
  return mentions.map((mention) => {
    if (mention.cue !== 'menu' || mention.to > mention.from + 1 || items.length === 0) return mention
    const isOfNone = isPlainOption(mention) && !describes(items, mention)
    if (!isOfNone || isAdjective(texts[mention.from] ?? '') || isGroupOf(items, mention)) return mention
    const stem = stems[mention.from] ?? ''
    const isTheirs = (sense: Sense) => sense.kind === 'option' && describes(items, { ...mention, senses: [sense] })
    const whole = lexicon.stems.get(stem)?.filter(isTheirs) ?? []
    const parts = [...(lexicon.parts.get(stem) ?? [])].flatMap((phrase) => phrase.senses).filter(isTheirs)
    const senses = whole.length > 0 ? whole : parts
    // "Peppers" may be no pepper, where there are green ones.
    const isExact = lexicon.exact.get(texts[mention.from] ?? '')?.some(isTheirs) === true
    const doubtful =
      mention.doubtful ||
      (!isExact && whole.length > 0 && parts.some((part) => !whole.some((sense) => isSame(sense, part))))
    return senses.length > 0 ? { ...mention, senses, doubtful } : mention
  })
}

/** "A wrap, no cheese": none of the cheeses, though some are called so. */
const isGroupOf = (items: readonly Item[], mention: Mention): boolean =>
  sensesOf(mention).some(
    ({ kind, id }) => kind === 'label' && items.some(({ groups }) => groups.some((group) => group.id === id)),
  )
