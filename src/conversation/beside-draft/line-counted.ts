import { countWords } from '../../english/numbers.ts'
import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Change, MeantLine } from '../../understanding/meaning.ts'

/** "only 1 coke", "lets do 3 cokes", "3 cokes instead", "3 cokes in total", of which there are two. */
export function countOf({ item, quantity, size, options }: MeantLine, text: string): Change[] | null {
  const said = plain(text).replace(/\btoo (?:much|many)\b/g, '')
  const isCounted =
    (counted.test(said) || countedInstead.test(said) || corrected.test(text)) &&
    !/\b(?:add|also|too|another|more|plus|extra)\b/.test(said)
  if (!isCounted || options.length > 0) return null
  // "4 rolls is enough", of eight
  if (size !== null)
    return quantity === 1 && countedInstead.test(said) ? [{ op: 'size', target: { item }, size }] : null
  return [{ op: 'quantity', target: { item }, quantity }]
}

const aNumber = `(?:\\d+|${countWords})`
const wanting = '(?:need|want|meant|mean|said|wanted|needed|asked for|ordered)'
const counted = new RegExp(
  wrapped`
    \b(?:(?:only|just)(?: ${wanting})?|actually|i (?:said|meant|mean)|let ?s (?:do|go with|make it|say)) ${aNumber} |
      ^(?:oh |no |sorry |oops )*(?:no wait|wait no|sorry no|no sorry|wait|sorry|oops) ${aNumber} `,
)
const countedInstead = new RegExp(
  wrapped`
    ^(?:(?:can|could) (?:i|we) (?:have|get|do|make it) |(?:make|have) it |i (?:want|need|d like|would like|ll have) )?
    ${aNumber} .*\b
    (?:instead|actually|in total|in all|total|altogether|all together|(?:is|are|would be) (?:enough|plenty))$
  `,
)

/** "*2 fries", as people correct what they just wrote; "no, 3 burritos" */
const corrected = new RegExp(String.raw`^\s*(?:\*\s*\d|(?:(?:oh|sorry|oops)\W+)*no\s*[,.!]\s*${aNumber}\s)`, 'i')
