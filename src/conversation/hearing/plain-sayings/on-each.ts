import { countWords } from '../../../english/numbers.ts'
import type { Saying } from './saying.ts'

const number = `(an?|${countWords})`

const on = '(?:on|in|with)'
/** Something, on some line */
const putOn = String.raw`(?<![\p{L}]\s+)\b(\p{L}+(?: \p{L}+)?) (${on}) (the [^,;.]{2,30}?)`
const between = String.raw`(?:\s*,\s*(?:and |but )?|\s+(?:and|but) )`

/** What goes on one thing, and not, or in another number, on another. */
export const onEach: readonly Saying[] = [
  // "1 with milk 1 without"
  [
    new RegExp(
      String.raw`\b(${countWords}) (with|w) ([^,;.]{2,30}?),? (?:and )?(?:the other|${countWords}) without(?=\W*$)`,
      'gi',
    ),
    '$1 $2 $3',
  ],
  // "In the pelua not cheese"
  [
    /^\W*(?:(?:and|but|oh)\W+)*(in|on|for) (the [\p{L} ]{2,30}?),? (?:not|no|without) (?:the )?(\p{L}+(?: \p{L}+)?)(?=\W*$)/giu,
    'no $3 $1 $2',
  ],
  // "4 garlic sauces, 2 on each"
  [
    new RegExp(
      String.raw`^\s*(?:and )?\d{1,2} (\p{L}[\p{L} ]{1,25}?),? ${number} (?:on|in|with|for) (each|both)(?=\W*$)`,
      'iu',
    ),
    '$2 $1 on $3',
  ],
  [/\bwithout (?:either|any(?:thing)?(?: of (?:that|it|them|those))?)(?=\W*$)/gi, 'plain'],
  // "Olives yes, bacon no"
  [/(?<=^|[,;]\s*)(\p{L}+(?: \p{L}+)?) ye[sp]\s*[,;]?\s*(?:and |but )?(\p{L}+(?: \p{L}+)?) no(?=\W*$)/giu, '$1, no $2'],
  // "Two sugars in the tea and one in the coffee"
  [
    new RegExp(
      String.raw`\b${number} (\p{L}+) ((?:in|on) (?:the|my) [^,;.]{2,40}?)(,? and |, )${number} (?=(?:in|on) (?:the|my)\b)`,
      'giu',
    ),
    '$1 $2 $3$4$5 $2 ',
  ],
  // "Cheese on the beef and none on the chicken", "mayo with the small one, the large without"
  [new RegExp(`${putOn}${between}(?:nothing|none|not) ${on} (?=the )`, 'giu'), '$1 $2 $3, no $1 $2 '],
  [new RegExp(String.raw`${putOn}${between}(the [^,;.]{2,30}?) without(?=\W*$)`, 'giu'), '$1 $2 $3, no $1 $2 $4'],
]
