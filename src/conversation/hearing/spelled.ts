import type { Menu } from '../../menu/menu.ts'
import { wordSet } from '../../text/word-set.ts'
import { isEnglishWord } from '../../understanding/local/english/dictionary.ts'
import { shortSlips } from '../../understanding/local/english/slips.ts'
import { createSpelling, nearestOf } from '../../understanding/local/tokens/spelling.ts'
import { isOnMenu } from '../details/personal-words.ts'

/** By which an order is talked about, whatever the shop sells. */
const words = wordSet(`
  address cancel cancelled change checkout collect collecting collection confirm confirmed correct deliver delivered
  delivery everything hour hours instead minutes nothing number order ordered perfect phone pickup place please remove
  start status takeaway takeout thanks today tomorrow tonight total
`)
const near = createSpelling(words)
/** Names of people and streets are left alone; a phone begins what is written with a capital, too. */
const written = /(?<=^|\P{L})(?:\p{Ll}{3,}|(?<=^)\p{Lu}\p{Ll}{2,})(?=\P{L}|$)/gu

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
