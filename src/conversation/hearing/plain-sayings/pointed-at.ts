import type { Saying } from './saying.ts'

const them = '(?:them|those|these|em)'

/** Which of those ordered it is about. */
export const pointedAt: readonly Saying[] = [
  [/\bmy (?=(?:first|second|third|fourth|last|other|1st|2nd)\b(?! (?:orders?|names?)\b))/gi, 'the '],
  [new RegExp(String.raw`\bthe (?:two|2) of ${them}\b`, 'gi'), 'both'],
  [/\b(?:those|these)(?=\s+(?:both|all)\b)/gi, 'them'],
  [/(?<=\b(?:all|both) of )(?:those|these)(?=\W*$)/gi, 'them'],
  // "One of those" is one more of what was spoken of.
  [/(?<=\bof )(?:those|these)(?=\s+an?\s)/gi, 'them'],
  // "1st: no pickles, 2nd: extra bacon"
  [/\b(first|second|third|fourth|last|1st|2nd|3rd|4th)(?: one)?\s*:\s*(?=\p{L})/giu, '$1 '],
  // "For the little one" is for a child.
  [/(?<=\b(?:on|in|of|make|to|change|drop|remove) the )(?:little|wee|tiny) (?=ones?\b)/gi, 'small '],
]
