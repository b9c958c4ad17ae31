import type { Menu } from '../../menu/menu.ts'
import { isOnMenu } from '../details/personal-words.ts'

const shorthand: ReadonlyArray<readonly [written: RegExp, inFull: string]> = [
  [/(?<![\p{L}\p{N}])w\/o(?=\s|$)/giu, 'without'],
  [/(?<![\p{L}\p{N}])['’]?em(?![\p{L}\p{N}'’])/giu, 'them'],
  [/^\s*(?:&|n)(?=\s)/iu, 'and'],
  // On the 3rd floor they stay figures, as in a street's name.
  [/\b1st(?= (?:one|two|three|and)\b)/gi, 'first'],
  [/\b2nd(?= (?:one|and)\b)/gi, 'second'],
  [/\bxtra\b/gi, 'extra'],
]
/** In an address it is west: 12 w Main St. */
const withWhat = /(?<![\p{L}\p{N}'’&])w(?:\s|\/\s*)(?=(?:(?:no|extra|an?|some|the)\s+)?(?<what>\p{L}+))/gu

/** "W/o onions", "2 of em", "the 1st one": the words that are written in short, in full. */
export function inFull(text: string, menu: Menu): string {
  const written = text.replace(withWhat, (short, what: string) => (isOnMenu(what, menu) ? 'with ' : short))
  return shorthand.reduce((rest, [short, full]) => rest.replace(short, full), written)
}
