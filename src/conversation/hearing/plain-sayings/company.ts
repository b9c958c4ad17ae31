import { severalWords } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Saying } from './saying.ts'

const size = '(small|medium|regular|large|big)'

const dislikes = "(?:hates?|(?:doesn['’]?t|don['’]?t|do not|does not) like|can['’]?t (?:have|eat|stand))"
const exchange = wrapped`
  (?:(?:so|and) )?(?:(?:can|could) (?:we|i|you) )?(?:swap|change|switch|replace) (?:them|it|that|those) (?:for|to|with)
`

/** What those want who eat along. */
export const company: readonly Saying[] = [
  // "There's 3 of us so one more burrito"
  [
    new RegExp(
      String.raw`^\W*(?:we['’]?re|we are|there(?:['’]?s| are| is|['’]?re)) (?:${severalWords})(?: of us| people)?(?: now| in total| today)?\W+(?:so|and) (?=(?:another|one more|an extra)\b)`,
      'i',
    ),
    '',
  ],
  // "My brother wants one too, but with carnitas"
  [
    /(?<=^\W*(?:(?:and|oh|ok)\W+)*|\b(?:wants?|needs?|like|have|get|having|fancies)\s+)one (?:too|as well|also)\b(?:\s*,?\s*but(?=\s+(?:with|without|no)\b))?/gi,
    'another one',
  ],
  // "She wants fries not rings"
  [/^\W*(?:she|he|they|i|we) wants? (?!an?\b)(\p{L}+(?: \p{L}+)? not (?:the )?\p{L}+(?: \p{L}+)?)(?=\W*$)/giu, '$1'],
  // "Me too", right after what somebody else is to have
  [
    /^\W*(?:and\W+)?(?:(?:me|us) (?:too|as well|also)|i['’]?ll have (?:one|that) (?:too|as well|also))(?=\W*$)/gi,
    'another one',
  ],
  // "My husband same but without tomato"
  [
    /^\W*(?:and |oh )?(my \p{L}+|\+ ?1)(?: (?:has|wants|gets|will have|['’]ll have))? (?:the )?same(?=\W*$| but\b)/giu,
    'same for $1',
  ],
  // "Get one for my mate, small"
  [
    /^\W*(?:(?:and|n|also|please|(?:can|could) (?:you|i|we))\W+){0,3}(?:get|do|make|have|add) one for (?=(?:my \p{L}+|him|her|them)\b)/giu,
    'and one for ',
  ],
  // "Small for my brother as well", "and small for my brother", "small one for the boss"
  [
    new RegExp(String.raw`^\W*(?:(?:please|and|n|also) )?${size} for (my \p{L}+) (?:as well|too|also)(?=\W*$)`, 'iu'),
    'and a $1 one for $2',
  ],
  [new RegExp(String.raw`^\W*(?:and|n|also) ${size} for (?=my \p{L}+\W*$)`, 'iu'), 'and a $1 one for '],
  [
    new RegExp(String.raw`^\W*(?:and )?(?:an? )?${size} one for (?=(?:my|the|our|his|her) \p{L}+\W*$)`, 'iu'),
    'and a $1 one for ',
  ],
  // "2 people want coke"
  [
    new RegExp(
      String.raw`\b(${severalWords}) (?:people|persons|guys|of (?:us|them)) (?:want|need|would like|will have|are having) (?:an? )?`,
      'gi',
    ),
    '$1 ',
  ],
  // "He hates green beans, can we swap them for slaw"
  [new RegExp(`^.{0,40}\\b${dislikes} (?:the )?(\\p{L}+(?: \\p{L}+)?)\\W+${exchange} `, 'iu'), 'swap the $1 for '],
]
