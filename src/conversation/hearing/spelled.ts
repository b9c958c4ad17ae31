import { isEnglishWord } from '../../english/dictionary.ts'
import { shortSlips } from '../../english/slips.ts'
import type { Menu } from '../../menu/menu.ts'
import { wordSet } from '../../text/word-set.ts'
import { createSpelling, nearestOf } from '../../understanding/local/tokens/spelling.ts'
import { isOnMenu } from '../details/personal-words.ts'

/** By which an order is talked about, whatever the shop sells. */
const words = wordSet(`
  actually address again already also another brilliant cancel cancelled change checkout collect collecting collection
  confirm confirmed correct could deliver delivered delivery different everything extra first forget forgot fourth hour
  hours instead large leave little medium minutes normal nothing number order ordered other outside perfect phone pickup
  place please probably regular remove repeat second should small something sorry start status takeaway takeout thank
  thanks third those three today tomorrow tonight total usual which without would
`)
const near = createSpelling(words)
/** Names of people and streets are left alone; a phone begins what is written with a capital, too. */
const written = /(?<=^|\P{L})(?:\p{Ll}{3,}|(?<=^)\p{Lu}\p{Ll}{2,})(?!['’]\p{L})(?=\P{L}|$)/gu

/** The text with slips in these words put right: "delivrey", "confrim". Words of the language or the menu stay. */
export function spelled(text: string, menu: Menu): string {
  return text.replace(written, (word) => meantBy(word.toLowerCase(), menu) ?? word)
}

function meantBy(word: string, menu: Menu): string | null {
  if (words.has(word) || isOnMenu(word, menu)) return null
  const slip = shortSlips.get(word)
  if (slip !== undefined) return slip
  const meant = nearestOf(near(word))
  return meant?.[0] === word[0] && !isEnglishWord(word) ? meant : null
}
