import { languageAt } from '../lexicon/language-at.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { menuAt } from '../lexicon/menu-at.ts'
import type { MenuPhrase } from '../lexicon/menu-phrase.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import type { Sense } from '../mentions/sense.ts'
import { sensesFor } from '../mentions/senses.ts'

/** "A little fry", "a little order of fries", where the menu has a size called little; but "a little mayo". */
export function isSizeInAmount(menu: MenuPhrase, language: Mention, words: Words, lexicon: Lexicon): boolean {
  const isAmount = is(language, 'light', 'extra') && menu.to === language.to
  if (!isAmount || !menu.exact || !isNamedSo(words.stems[menu.to - 1] ?? '', lexicon)) return false
  const portion = languageAt(words, menu.to, lexicon)
  const thing = menuAt(words, portion && is(portion, 'portion') ? portion.to : menu.to, lexicon)
  const isSized = (sense: Sense) => sense.kind === 'item' && sensesFor(sense.item, menu.senses).length > 0
  // "A burger with a little chili" has some on it.
  return thing?.senses.some(isSized) === true && thing.senses.every(({ kind }) => kind !== 'option')
}

/** By the menu itself, and not by what people say for "small". */
const isNamedSo = (stem: string, { parts }: Lexicon): boolean =>
  [...(parts.get(stem) ?? [])].some(
    ({ words, senses }) => words.length === 1 && senses.every(({ kind }) => kind === 'size'),
  )
