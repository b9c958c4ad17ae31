import { isCowsMilk, isDrink } from '../../../english/drinks.ts'
import { isFatContent } from '../../../english/ingredients.ts'
import { isAdjective } from '../../../english/name-words.ts'
import { multipleOf } from '../../../english/numbers.ts'
import { type Item, optionOf } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { wordsOf } from '../mentions/item-words.ts'
import type { Mention } from '../mentions/mention.ts'
import { isSame, type Sense } from '../mentions/sense.ts'
import { isNoun, isPlainOption, sensesFor } from '../mentions/senses.ts'
import { wordsIn } from '../tokens/tokenise.ts'

type Named = Mention & { cue: 'menu' }

/** Two names beside each other may be one: "cheddar cheese" where both words can stand for it. */
export function mergeNames(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const merged: Mention[] = []
  for (const [at, mention] of mentions.entries()) {
    const last = merged.at(-1)
    if (last?.cue !== 'menu' || mention.cue !== 'menu' || last.to !== mention.from) {
      merged.push(mention)
      continue
    }
    const isList = isNoun(mentions[at - 2]) || isNoun(mentions[at + 1])
    const shared = multipliesNext(mentions, at, words) ? [] : sharedSenses(last, mention, words, lexicon)
    // "A pizza margherita"
    const isKindFirst = shared.length === 0 && isOfKind(mention, last, words, lexicon)
    const senses = isKindFirst && !isList ? mention.senses : shared
    if (senses.length > 0 && isOfAnotherKind(last, mention, lexicon)) merged.push({ ...mention, doubtful: true })
    else if (senses.length > 0) merged[merged.length - 1] = asOne(last, mention, senses, words, lexicon)
    else if (!isList && isOneOfThose(last, mention, words, lexicon)) {
      const doubtful = last.doubtful || mention.doubtful || !endsWithKind(last, mention, words, lexicon)
      merged[merged.length - 1] = { ...last, doubtful, to: mention.to }
    } else merged.push(isKindFirst ? { ...mention, doubtful: true } : mention)
  }
  return merged
}

function asOne(one: Named, other: Named, senses: readonly Sense[], words: Words, lexicon: Lexicon): Named {
  const doubtful =
    one.doubtful ||
    other.doubtful ||
    isSaidTwice(one, other, words) ||
    isFatOfOther(one, other, words, lexicon) ||
    saysHow([one, other], senses, words, lexicon)
  return { ...one, senses, doubtful, to: other.to }
}

/** "Double patty double cheese": the second says it of the cheese. */
const multipliesNext = (mentions: readonly Mention[], at: number, { texts }: Words): boolean => {
  const { from, to } = mentions[at] ?? { from: 0, to: 0 }
  return to === from + 1 && (multipleOf(texts[from] ?? '') ?? 1) > 1 && isPlainOption(mentions[at + 1])
}

/** "A mocha latte", where there are chai and matcha lattes: hardly two drinks. "Cappuccino latte mocha" lists them. */
function isOneOfThose(one: Named, { from, to, senses }: Named, { stems }: Words, { parts }: Lexicon): boolean {
  const head = stems[from] ?? ''
  const named = [...(parts.get(head) ?? [])].filter(({ words }) => words.length > 1 && words.at(-1) === head)
  const kinds = itemsIn(named.flatMap((phrase) => phrase.senses)).filter((item) => !itemsIn(senses).includes(item))
  const [thing, ...others] = itemsIn(one.senses)
  const isThing = thing !== undefined && others.length === 0 && one.senses.length === 1
  return isThing && to === from + 1 && kinds.filter(({ category }) => category === thing.category).length > 1
}

/** "A dirty chai latte": a chai is a chai latte, too. */
const endsWithKind = (one: Named, { to }: Named, { stems }: Words, { stems: named }: Lexicon): boolean =>
  one.to > one.from + 1 && named.get(stems.slice(one.to - 1, to).join(''))?.some(({ kind }) => kind === 'item') === true

const itemsIn = (senses: readonly Sense[]): Item[] => [
  ...new Set(senses.flatMap((sense) => (sense.kind === 'item' ? [sense.item] : []))),
]

/** "A cola cola", "fries fries": two, or a slip? */
const isSaidTwice = (one: Mention, other: Mention, { texts }: Words): boolean =>
  texts.slice(one.from, one.to).join(' ') === texts.slice(other.from, other.to).join(' ')

/** "A hot tea english breakfast", where teas come hot or iced: does the name alone say which? */
const saysHow = (names: readonly Named[], senses: readonly Sense[], { texts }: Words, { exact }: Lexicon): boolean =>
  names.some(({ from, to }) =>
    texts
      .slice(from, to)
      .some((word) =>
        senses.some(
          (sense) =>
            sense.kind === 'item' &&
            !wordsOf(sense.item).name.has(word) &&
            sensesFor(sense.item, exact.get(word) ?? []).length > 0,
        ),
      ),
  )

function sharedSenses(one: Named, other: Named, words: Words, lexicon: Lexicon): readonly Sense[] {
  const { degree, thing } = fatOf(one, other, words)
  // "2% lactose free milk", "lactose free 2% milk" is no two kinds of milk.
  if (degree && areOfOneKind(degree.senses, thing.senses, lexicon)) return thing.senses
  if (isOfKind(one, other, words, lexicon)) return one.senses
  const shared = one.senses.filter((sense) => other.senses.some((same) => isSame(sense, same)))
  // "A medium med pizza": what has its size is mediterranean.
  const isSaidTwice = shared.every(({ kind }) => kind === 'size') && other.senses.some(({ kind }) => kind === 'option')
  return isSaidTwice ? [] : shared
}

const isOfKind = ({ senses }: Named, kind: Named, words: Words, lexicon: Lexicon): boolean =>
  senses.every((sense) => sense.kind === 'item' && isCategory(sense.item.category, kind, words, lexicon))

/** "A margherita pizza", "a margherita pie" is one pizza, though another item is called just "pizza". */
function isCategory(category: string, { from, to, senses }: Named, { texts, stems }: Words, lexicon: Lexicon): boolean {
  const named = lexicon.stems.get(stems.slice(from, to).join('')) ?? []
  const isKind = lexicon.cueOf.get(texts.slice(from, to).join(' ')) === 'ingredient'
  return (
    named.some(({ kind, id }) => kind === 'label' && id === category) ||
    (isKind && senses.every((sense) => sense.kind === 'item' && sense.item.category === category))
  )
}

/** "Decaf tea", where "decaf" is a decaf coffee, "lemonade tea": no kind of tea by the menu, but hardly two drinks. */
function isOfAnotherKind(one: Named, other: Named, { cueOf }: Lexicon): boolean {
  const kindsOf = ({ senses }: Named) =>
    senses.flatMap((sense) =>
      sense.kind === 'item'
        ? [...wordsOf(sense.item).all].filter((word) => cueOf.get(word) === 'ingredient' || isDrink(word))
        : [],
    )
  const kinds = kindsOf(one)
  const others = kinds.length > 0 ? kindsOf(other) : []
  return others.length > 0 && !kinds.some((kind) => others.includes(kind))
}

function fatOf(one: Named, other: Named, { texts }: Words): { degree: Named | null; thing: Named } {
  // Many names in a row may be merged: none of so many words says how much fat, and they need not be copied each time.
  const isDegree = ({ from, to }: Named) => to <= from + longestDegree && saysFat(texts.slice(from, to).join(' '))
  if (isDegree(other)) return { degree: other, thing: one }
  return { degree: isDegree(one) ? one : null, thing: other }
}

/** "Non fat milk" */
const longestDegree = 3
/** "2%", "2% milk" */
const saysFat = (words: string): boolean => isFatContent(words) || isCowsMilk(words)

/** "Nonfat almond milk": what is not named for how it is comes hardly with more or less fat. */
function isFatOfOther(one: Named, other: Named, words: Words, lexicon: Lexicon): boolean {
  const { degree, thing } = fatOf(one, other, words)
  return degree !== null && !namesIn(thing.senses, lexicon).some((name) => name.some(isAdjective))
}

/** "Soy milk", "2% milk" */
function areOfOneKind(some: readonly Sense[], others: readonly Sense[], lexicon: Lexicon): boolean {
  const kinds = namesIn(others, lexicon).map((name) => name.at(-1))
  return namesIn(some, lexicon).some((name) => kinds.includes(name.at(-1)))
}

const namesIn = (senses: readonly Sense[], { anything }: Lexicon): string[][] =>
  senses.flatMap(({ kind, id }) => {
    const option = kind === 'option' ? optionOf(anything, id) : undefined
    return option ? [wordsIn(option.name)] : []
  })
