import type { Lexicon } from '../lexicon/lexicon.ts'
import type { MenuPhrase } from '../lexicon/menu-phrase.ts'
import type { Words } from '../lexicon/words.ts'
import { wordsOf } from '../mentions/item-words.ts'
import { isSame, type Sense } from '../mentions/sense.ts'

/** "lattes" where the menu has a "latte", "creams" where it has cream; "fries" are so by name. */
export function isPlural({ texts }: Words, at: number, { senses, to }: MenuPhrase, { exact }: Lexicon): boolean {
  const last = texts[to - 1] ?? ''
  if (texts[at + 1] === 'of' && isPluralOfMeasure(texts, at, to, senses, exact)) return true
  if (!last.endsWith('s')) return false
  const before = texts.slice(at, to - 1).join('')
  const singulars = [last.replace(/ies$/, 'y'), last.replace(/es$/, ''), last.replace(/s$/, '')]
  const isSingular = (word: string) =>
    word !== last && exact.get(before + word)?.some((sense) => senses.some((same) => isSame(same, sense)))
  const isOne = (sense: Sense) =>
    sense.kind === 'item' ? !wordsOf(sense.item).name.has(last) : sense.kind === 'option'
  return singulars.some(isSingular) && senses.filter(({ kind }) => kind !== 'label').every(isOne)
}

/** "Shots of espresso", where the menu calls one a "shot of espresso". */
function isPluralOfMeasure(
  texts: readonly string[],
  at: number,
  to: number,
  senses: readonly Sense[],
  exact: Lexicon['exact'],
): boolean {
  const one = texts
    .slice(at, to)
    .join('')
    .replace(/^([a-z]+)sof/, '$1of')
  const named = one === texts.slice(at, to).join('') ? undefined : exact.get(one)
  return named?.some((sense) => senses.some((same) => isSame(same, sense))) === true
}
