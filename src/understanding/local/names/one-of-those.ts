import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption, itemsOf, sensesFor } from '../mentions/senses.ts'

/** "A beef empanada and a chicken one", "beef patties and 5 turkey ones": one of those, though a chicken is sold. */
export function withOneOfThose(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const named: Mention[] = []
  mentions.forEach((mention, at) => {
    const kind = isOfThose(mentions, at, words) ? named.at(-1) : undefined
    const thing = kind && oneOf(kind, mention, shortlyBefore(named, named.length - 1).findLast(isNoun), words, lexicon)
    if (thing) named.splice(-1, 1, ...thing)
    else named.push(mention)
  })
  return named
}

/** "... and a chicken one", but not "one margherita one pepperoni", nor "two lattes one with soy" */
function isOfThose(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [determiner, kind] = mentions.slice(Math.max(0, at - 2), at)
  const one = mentions[at]
  const isSingle = determiner?.cue !== 'number' || determiner.value === 1
  const isOne =
    isSingle && is(one, 'number') && texts[one?.from ?? 0] === 'one' && !is(mentions[at + 1], 'menu', 'unknown')
  return (isOne || is(one, 'pronoun')) && isNoun(kind) && is(determiner, 'a', 'number', 'another')
}

/** A kind of what was named before, or what is called so as that is. */
function oneOf(
  kind: Mention,
  one: Mention,
  before: Mention | undefined,
  { stems }: Words,
  lexicon: Lexicon,
): Mention[] | null {
  const [item] = itemsOf(before)
  if (kind.cue !== 'menu' || !before || !item || itemsOf(kind).includes(item)) return null
  if (isOption(kind)) {
    const senses = sensesFor(item, kind.senses).filter((sense) => sense.kind === 'option')
    return senses.length > 0
      ? [
          { ...kind, senses },
          { ...before, from: one.from, to: one.to },
        ]
      : null
  }
  const called = lexicon.stems.get(stems.slice(kind.from, kind.to).join('') + (stems[before.to - 1] ?? '')) ?? []
  const senses = called.filter((sense) => sense.kind === 'item')
  return senses.length > 0 ? [{ ...kind, senses, to: one.to }] : null
}
