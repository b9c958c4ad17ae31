import { countWords, severalWords } from '../../../english/numbers.ts'
import type { Saying } from './saying.ts'

const them = '(?:them|those|these|em)'

const number = `(an?|${countWords})`

/** What is to become of something. */
export const madeOtherwise: readonly Saying[] = [
  // "Make the coffee small and the decaf large"
  [
    /\b(?:make )(the [^,;.]{2,30}? [\p{L}-]+)(,? and |, but |, )(?=the [^,;.]{2,30}? [\p{L}-]+\W*$)/giu,
    'make $1$2make ',
  ],
  [
    /^\W*(the [^,;.]{2,30}?) (?:should|must|has to|needs to) be ([\p{L}-]+)(,? and |, but |, )(?=the [^,;.]{2,30}? [\p{L}-]+\W*$)/giu,
    'make $1 $2$3make ',
  ],
  // "Large the vanilla one", "everything mild"
  [
    /^\W*(?:(?:please|ok|oh|and|actually)\W+)*(small|medium|regular|large|big) (the [^,;.]{2,30}? ones?)(?=\W*$)/iu,
    'make $2 $1',
  ],
  [
    /^\W*(everything|all of (?:it|them|those)) (?!(?:else|but|except|on|in|with|is|was|to)\b)([\p{L}-]+)(?=\W*$)/iu,
    'make $1 $2',
  ],
  // "Remove one water and one sprite"
  [
    new RegExp(
      String.raw`^\W*(?:please )?(remove|drop|delete|cancel|lose|take off) (${number} [^,;.]{2,30}?)(,? and |, )(?=${number} [^,;.]{2,30}\W*$)`,
      'iu',
    ),
    '$1 $2$4$1 ',
  ],
  // "Make the water 3 and the sprite 2"
  [
    new RegExp(
      String.raw`^\W*(?:make )?the ([\p{L} ]{2,30}?) ${number}(,? and|,) the ([\p{L} ]{2,30}?) ${number}(?=\W*$)`,
      'iu',
    ),
    '$2 of the $1$3 $5 of the $4',
  ],
  // "Swap the cola for a sprite, and the pizza for a funghi"
  [
    /\b(swap|change|switch|replace) (the [^,;.]{2,30}?) (for|to|with) ([^,;.]{2,30}?)(,? and |, )(?=the [^,;.]{2,30}? \3 )/gi,
    '$1 $2 $3 $4$5$1 ',
  ],
  [
    new RegExp(String.raw`\b(?:change|switch|swap|turn) (it|that|one|one of ${them}) (?:in)?to (?=\S)`, 'gi'),
    'make $1 ',
  ],
  [
    new RegExp(
      String.raw`^\W*(?:(?:sorry|no|oh|ok|and|actually|wait)\W+)*(both|one|(?:one|two|three|all|both) of ${them}) (?:should|must|ha(?:s|ve) to|needs? to) be\b`,
      'i',
    ),
    'make $1',
  ],
  [new RegExp(String.raw`^\s*(it|that) (?:should|must|has to|needs to) be (?=(?:${severalWords})\b)`, 'i'), 'make $1 '],
  [new RegExp(String.raw`^\s*can (one|one of ${them}) be (?!made|done)`, 'i'), 'make $1 '],
  // "Can they be flat whites"
  [
    /^\W*(?:(?:and|or|oh|actually|sorry)\W+)*(?:can|could) (?:they|those|these|both(?: of them)?) (?:all |both )?be (?=\p{L})/giu,
    'make them ',
  ],
  [/\b((?:can|could) (?:it|that) be) an? (?=(?:small|medium|regular|large|big)\b)/gi, '$1 '],
  [/\b(?:can|could) (?:we|i) (?:have|get) (it|that) as an? (?=\S)/gi, 'make $1 '],
  [/\bup(?:grade|size) (the .{2,30}?|it|that) to (?:an? )?(?=(?:small|medium|regular|large|big)\b)/gi, 'make $1 '],
]
