const them = '(?:them|those|these|em)'

/** What means just the same as what is said more often. */
const sayings: ReadonlyArray<readonly [said: RegExp, plainly: string]> = [
  [/\bi will\b/gi, "i'll"],
  [/\b(?:in (?:place|lieu) of|rather than)\b/gi, 'instead of'],
  [/\bmy (?=(?:first|second|third|fourth|last|other|1st|2nd)\b(?! (?:orders?|names?)\b))/gi, 'the '],
  [new RegExp(String.raw`\bthe (?:two|2) of ${them}\b`, 'gi'), 'both'],
  [/\b(?:those|these)(?=\s+(?:both|all)\b)/gi, 'them'],
  [/(?<=\b(?:all|both) of )(?:those|these)(?=\W*$)/gi, 'them'],
  // "One of those" is one more of what was spoken of.
  [/(?<=\bof )(?:those|these)(?=\s+an?\s)/gi, 'them'],
  [
    new RegExp(String.raw`\b(?:change|switch|swap|turn) (it|that|one|one of ${them}) (?:in)?to (?=\S)`, 'gi'),
    'make $1 ',
  ],
  [
    new RegExp(
      String.raw`^\s*(both|one|(?:one|two|three|all|both) of ${them}) (?:should|must|ha(?:s|ve) to|needs? to) be\b`,
      'i',
    ),
    'make $1',
  ],
  [/^\s*(it|that) (?:should|must|has to|needs to) be (?=(?:\d|two|three|four|five|six)\b)/i, 'make $1 '],
  [new RegExp(String.raw`^\s*can (one|one of ${them}) be (?!made|done)`, 'i'), 'make $1 '],
]

/** "Olives on the two of them": "olives on both"; "one should be large": "make one large". */
export const plainly = (text: string): string =>
  sayings.reduce((rest, [said, inPlainWords]) => rest.replace(said, inPlainWords), text)
