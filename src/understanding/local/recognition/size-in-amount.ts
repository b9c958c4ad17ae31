import { languageAt } from '../lexicon/language-at.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type MenuPhrase, menuAt } from '../lexicon/menu-at.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { sensesFor } from '../mentions/senses.ts'

/** "A little fry", "a little order of fries", where they come little, regular or large; but "a little mayo". */
export function isSizeInAmount(menu: MenuPhrase, language: Mention, words: Words, lexicon: Lexicon): boolean {
  const isAmount = is(language, 'light', 'extra') && menu.to === language.to
  if (!isAmount || !menu.exact || menu.senses.some(({ kind }) => kind !== 'size')) return false
  const portion = languageAt(words, menu.to, lexicon)
  const thing = menuAt(words, portion && is(portion, 'portion') ? portion.to : menu.to, lexicon)
  return thing?.senses.some((sense) => sense.kind === 'item' && sensesFor(sense.item, menu.senses).length > 0) === true
}
