import { multipleOf } from '../../../english/numbers.ts'
import { languageAt } from '../lexicon/language-at.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { menuAt } from '../lexicon/menu-at.ts'
import type { MenuPhrase } from '../lexicon/menu-phrase.ts'
import type { Words } from '../lexicon/words.ts'
import { is } from '../mentions/mention.ts'
import { isSame, type Sense } from '../mentions/sense.ts'
import { areAlternatives, sensesFor } from '../mentions/senses.ts'

/** "Spicy chicken tenders" are tenders that are spicy, though "spicy chicken" names something too. */
export function nameAt(words: Words, at: number, lexicon: Lexicon): MenuPhrase | null {
  const longest = menuAt(words, at, lexicon)
  for (let inner = at + 1; longest && inner < longest.to; inner++) {
    const next = menuAt(words, inner, lexicon)
    if (!next?.exact || next.to <= longest.to) continue
    // "a slice of lemon cake", where a slice of lemon may come with tea
    if (is(languageAt(words, at, lexicon, inner) ?? undefined, 'measure', 'portion')) return null
    const lead = menuAt(words, at, lexicon, inner)
    if (lead?.to !== inner) continue
    const items = next.senses.flatMap((sense) => (sense.kind === 'item' ? [sense.item] : []))
    if (isMultipleOf(words, at, lead, next, lexicon)) return { ...longest, to: next.to }
    // "Jalapenos pepper jack" are jalapenos and pepper jack, though they are called "jalapeno peppers" too.
    const isAsMuch = longest.senses.every((sense) => lead.senses.some((same) => isSame(same, sense)))
    if (isAsMuch || items.some((item) => sensesFor(item, lead.senses).length > 0)) return lead
  }
  return longest
}

/** "A double shot of espresso" is a double and not a shot besides, where both are names for how many shots. */
function isMultipleOf(
  { texts }: Words,
  at: number,
  lead: MenuPhrase,
  next: MenuPhrase,
  { anything }: Lexicon,
): boolean {
  const isMultiple = lead.to === at + 1 && multipleOf(texts[at] ?? '') !== undefined
  return isMultiple && areAlternatives(anything, optionIdsIn(lead.senses), optionIdsIn(next.senses))
}

const optionIdsIn = (senses: readonly Sense[]): string[] =>
  senses.flatMap(({ kind, id }) => (kind === 'option' ? [id] : []))
