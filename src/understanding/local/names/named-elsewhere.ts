import { isAdjective } from '../../../english/name-words.ts'
import { type Item, optionOf } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { isSame, type Sense } from '../mentions/sense.ts'
import { describes, isNoun, isPlainOption, itemsOf, optionIdsOf, sensesOf } from '../mentions/senses.ts'

/** "A poke bowl, no onions", where only the tacos have onions: said of a bowl that has green onions, it means those. */
export function namedElsewhere(mentions: readonly Mention[], { stems, texts }: Words, lexicon: Lexicon): Mention[] {
  const all = mentions.some(isPlainOption) ? [...new Set(mentions.flatMap(itemsOf))] : []
  return mentions.map((mention, at) => {
    if (mention.cue !== 'menu' || mention.to > mention.from + 1 || all.length === 0) return mention
    const items = spokenOf(mentions, at) ?? all
    const isOfNone = isPlainOption(mention) && !describes(items, mention)
    if (!isOfNone || isAdjective(texts[mention.from] ?? '') || isGroupOf(items, mention)) return mention
    const said = stems[mention.from] ?? ''
    const isTheirs = (sense: Sense) => sense.kind === 'option' && describes(items, { ...mention, senses: [sense] })
    const whole = lexicon.stems.get(said)?.filter(isTheirs) ?? []
    const parts = [said, ...namesOf(mention, lexicon)]
      .flatMap((word) => [...(lexicon.parts.get(word) ?? [])])
      .flatMap((phrase) => phrase.senses)
      .filter(isTheirs)
    const senses = whole.length > 0 ? whole : parts
    // "Peppers" may be no pepper, where there are green ones.
    const isExact = lexicon.exact.get(texts[mention.from] ?? '')?.some(isTheirs) === true
    const doubtful =
      mention.doubtful ||
      (!isExact && whole.length > 0 && parts.some((part) => !whole.some((sense) => isSame(sense, part))))
    return senses.length > 0 ? { ...mention, senses, doubtful } : mention
  })
}

/** "A chocolate cake and a chocolate muffin", "a taco and a poke bowl with no onions": what it stands with. */
function spokenOf(mentions: readonly Mention[], at: number): readonly Item[] | null {
  const [next, the, last] = mentions.slice(at + 1, at + 4)
  // "Onions on the taco"
  const behind = is(next, 'with') && is(the, 'the') ? last : next
  const noun = isNoun(behind) ? behind : shortlyBefore(mentions, at).findLast(isNoun)
  return noun ? itemsOf(noun) : null
}

/** "Choc" is chocolate, and may be of "double chocolate" as well. */
const namesOf = (mention: Mention, { anything }: Lexicon): string[] =>
  optionIdsOf(mention).map((id) => stem(optionOf(anything, id)?.name.toLowerCase() ?? ''))

/** "A wrap, no cheese": none of the cheeses, though some are called so. */
const isGroupOf = (items: readonly Item[], mention: Mention): boolean =>
  sensesOf(mention).some(
    ({ kind, id }) => kind === 'label' && items.some(({ groups }) => groups.some((group) => group.id === id)),
  )
