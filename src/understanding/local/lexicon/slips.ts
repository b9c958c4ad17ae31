import { type Slip, slips } from '../../../english/slips.ts'
import { stem } from '../../../text/stem.ts'
import { isSame } from '../mentions/sense.ts'
import type { Lexicon } from './lexicon.ts'
import { menuAt } from './menu-at.ts'
import { type Words, withTexts } from './words.ts'

/** Words of their own that stand where another was meant: "an ice latte", "a vanilla late". */
export function withSlips(words: Words, lexicon: Lexicon): Words {
  const slipped = words.texts.flatMap((text, at) => {
    const slip = slips.get(text)
    const isSlip =
      slip !== undefined && (slip.isOfNext ? isOfDrink(words, at, slip, lexicon) : isDrink(words, at, slip, lexicon))
    return isSlip ? [{ at, slip }] : []
  })
  if (slipped.length === 0) return words
  const texts = [...words.texts]
  const guessed = new Set(words.guessed)
  for (const { at, slip } of slipped) {
    texts[at] = slip.meant
    if (slip.afterUnclear.includes(words.texts[at - 1] ?? '')) guessed.add(at)
  }
  return withTexts(words.tokens, texts, guessed)
}

/** "A large late", "two lates": said as what is ordered, and not of an order that does not come. */
function isDrink({ texts, stems }: Words, at: number, { meant, afterUnclear }: Slip, lexicon: Lexicon): boolean {
  const isSold = lexicon.stems.get(stem(meant))?.some(({ kind }) => kind === 'item') === true
  const before = texts[at - 1] ?? ''
  return isSold && (afterUnclear.includes(before) || lexicon.parts.has(stems[at - 1] ?? '') || /^\d+$/.test(before))
}

/** "An ice vanilla latte", but not "with ice", nor "ice cream". */
function isOfDrink(words: Words, at: number, { meant, neverAfter, neverBefore }: Slip, lexicon: Lexicon): boolean {
  const { texts, stems } = words
  if (neverAfter.includes(texts[at - 1] ?? '') || neverBefore.includes(texts[at + 1] ?? '')) return false
  if ((menuAt(words, at, lexicon)?.to ?? at) > at + 1) return false
  const manner = lexicon.stems.get(stem(meant)) ?? []
  for (let next = menuAt(words, at + 1, lexicon); next; next = menuAt(words, next.to, lexicon)) {
    const items = next.senses.flatMap((sense) => (sense.kind === 'item' ? [sense.item] : []))
    const isCalledSo = lexicon.stems.has(stem(meant) + stems.slice(at + 1, next.to).join(''))
    if (items.length > 0)
      return (
        isCalledSo ||
        items.some(({ groups }) =>
          groups.some(({ options }) =>
            options.some(({ id }) => manner.some((sense) => isSame(sense, { kind: 'option', id }))),
          ),
        )
      )
  }
  return false
}
