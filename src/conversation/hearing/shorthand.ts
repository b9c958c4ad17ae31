import type { Menu } from '../../menu/menu.ts'
import { isOnMenu } from '../details/personal-words.ts'

/** What people write in short, or in other words that mean just the same. */
const shorthand: ReadonlyArray<readonly [written: RegExp, inFull: string]> = [
  [/(?<![\p{L}\p{N}])w\/o(?=\s|$)/giu, 'without'],
  [/(?<![\p{L}\p{N}])['’]?em(?![\p{L}\p{N}'’])/giu, 'them'],
  [/^\s*(?:&|n)(?=\s)/iu, 'and'],
  // On the 3rd floor they stay figures, as in a street's name.
  [/\b1st(?= (?:one|two|three|and)\b)/gi, 'first'],
  [/\b2nd(?= (?:one|and)\b)/gi, 'second'],
  [/\bi will\b/gi, "i'll"],
  [/\bxtra\b/gi, 'extra'],
  [/\bmy (?=(?:first|second|third|fourth|last|other)\b(?! orders?\b))/gi, 'the '],
  [/\b(?:change|switch|swap|turn) (it|that|one|one of (?:them|those)) (?:in)?to (?=\S)/gi, 'make $1 '],
  [
    /^\s*(both|one|(?:one|two|three|all|both) of (?:them|those)) (?:(?:should|must|ha(?:s|ve) to|needs? to) be)\b/i,
    'make $1',
  ],
  [/^\s*(it|that) (?:(?:should|must|has to|needs to) be) (?=(?:\d|two|three|four|five|six)\b)/i, 'make $1 '],
  [/^\s*can (one|one of (?:them|those)) be (?!made|done)/i, 'make $1 '],
  [/\bthe (?:two|2) of (?:them|those|these)\b/gi, 'both'],
  [/(?<=\bof )(?:those|these)(?=\s+an?\s)/gi, 'them'],
  [/(?<=\b(?:all|both) of )(?:those|these)(?=\W*$)/gi, 'them'],
  [/\b(?:those|these)(?=\s+(?:both|all)\b)/gi, 'them'],
  [/\b(?:in (?:place|lieu) of|rather than)\b/gi, 'instead of'],
]
/** In an address it is west: 12 w Main St. */
const withWhat = /(?<![\p{L}\p{N}'’&])w(?:\s|\/\s*)(?=(?:(?:no|extra|an?|some|the)\s+)?(?<what>\p{L}+))/gu

/** "W/o onions", "2 of em", "1st one": the same written out, as it is elsewhere. */
export function inFull(text: string, menu: Menu): string {
  const written = text.replace(withWhat, (short, what: string) => (isOnMenu(what, menu) ? 'with ' : short))
  return shorthand.reduce((rest, [short, full]) => rest.replace(short, full), written)
}
