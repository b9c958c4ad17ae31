import { unsaidKinds } from '../../../english/name-words.ts'
import type { Item } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import type { Lexicon, Phrase } from '../lexicon/lexicon.ts'
import { isSame, type Sense, sensesOfAll } from '../mentions/sense.ts'

const unsaid = new Set(unsaidKinds.map(stem))

/** "A dozen oysters" are no oyster crackers: the things that are so called, where some are. */
export function headedBy(word: string, holders: ReadonlySet<Phrase>): ReadonlySet<Phrase> {
  const isHeaded = ({ words }: Phrase) => words.at(-1) === word
  const headed = [...holders].filter(isHeaded)
  return headed.some(namesItem) ? new Set(headed) : holders
}

export const namesItem = ({ senses }: Phrase): boolean => senses.some(({ kind }) => kind === 'item')

/** "Chips" are no fish and chips. */
export const endsWith = ({ words }: Phrase, word: string | undefined): boolean =>
  words.at(-1) === word && words.at(-2) !== 'and'

/** "Vanilla", where there is vanilla syrup and sugar free vanilla syrup: the one of which all others are a kind. */
export function plainest(holders: ReadonlySet<Phrase>, said: readonly string[]): ReadonlySet<Phrase> {
  const all = [...holders]
  const plain = all.find(({ words, senses }) => {
    const isSaid = words.length === said.length + 1 && said.every((word, at) => word === words[at])
    const isKind = (phrase: Phrase) => words.every((word, at) => word === phrase.words.at(at - words.length))
    const kinds = isSaid ? sensesOfAll(new Set(all.filter(isKind))) : []
    return isSaid && sensesOfAll(holders).every((sense) => [...senses, ...kinds].some((one) => isSame(one, sense)))
  })
  return plain ? new Set([plain]) : holders
}

/** "Red sauce" where there are a sauce and a spicy red one; "chocolate mocha" where there are mochas, one white. */
export const isKindOfOther = (senses: readonly Sense[], said: readonly string[], { stems }: Lexicon): boolean =>
  said.some((_, at) => at > 0 && stems.get(said.slice(at).join(''))?.some((sense) => isOther(sense, senses)))

const isOther = (sense: Sense, senses: readonly Sense[]): boolean =>
  (sense.kind === 'item' || sense.kind === 'option') && !senses.some((same) => isSame(sense, same))

/** "Root beer" is no root beer float; "mushroom swiss" is the burger, where others are burgers too. */
export const lacksItsHead = (holders: ReadonlySet<Phrase>, said: readonly string[], { parts }: Lexicon): boolean =>
  [...holders].every(({ words, senses }) => {
    const head = words.at(-1) ?? ''
    const isOwn = [...(parts.get(head) ?? [])].every((phrase) =>
      phrase.senses.every((one) => senses.some((same) => isSame(one, same))),
    )
    return isOwn && !said.includes(head)
  })

/**
 * "A caesar", "a stout", "ten boneless": the rest of the name is used for nothing else, or ends all names of its kind,
 * and so goes without saying.
 */
export const tellsApart = (holders: ReadonlySet<Phrase>, items: readonly Item[], { parts, stems }: Lexicon): boolean =>
  [...holders].every(({ words }) =>
    words.every((word, at) => {
      const others = [...(parts.get(word) ?? [])].filter((phrase) => !holders.has(phrase))
      const isThing = stems.get(word)?.some((sense) => sense.kind === 'item' && !items.includes(sense.item))
      const isHead = at === words.length - 1
      if (isHead && unsaid.has(word)) return true
      return others.every((phrase) => isHead && !isThing && phrase.words.at(-1) === word)
    }),
  )

export const common = (some: ReadonlySet<Phrase>, others: ReadonlySet<Phrase> | undefined): ReadonlySet<Phrase> =>
  new Set([...some].filter((phrase) => others?.has(phrase)))
