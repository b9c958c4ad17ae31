import { countSaid } from '../../english/numbers.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { MeantLine } from '../../understanding/meaning.ts'
import type { Question } from '../questions.ts'
import type { Context } from './context.ts'

/** What may speak of something said before. */
const pointing = new RegExp(
  wrapped`
    \b(?:the|my|our|his|her|their|both|all|every|it|its|that|thats|them|those|these|this|they|theyre|others?
      |another|more|rest|each|same|instead|ones?|just|only|also|too|again|twice|normal|plain|regular|sorry|not
      |except|but|make|change|for|total|altogether|enough)\b
    |\?
  `,
  'i',
)
/** Any other may be answered by a word that looks like an order. */
const answeredOtherwise: ReadonlySet<Question['kind']> = new Set(['size', 'required', 'fulfilment', 'confirm'])

/** "Two large pies and three colas": an order that is whole without anything said before, as most are. */
export function saidByItself(text: string, { question: asked, understanding }: Context): boolean {
  if (pointing.test(text)) return false
  const { sure, lines, changes, question } = understanding.understandLocally(text)
  if (!sure || lines.length === 0 || changes.length > 0 || question || !lines.every(isCounted)) return false
  return asked === null || (answeredOtherwise.has(asked.kind) && lines.every(isMoreThanAnswer))
}

function isCounted({ words }: MeantLine): boolean {
  const [first = ''] = words.toLowerCase().split(' ')
  return first === 'a' || first === 'an' || countSaid(first) > 0
}

const isMoreThanAnswer = ({ quantity, size, options }: MeantLine): boolean =>
  quantity > 1 || size !== null || options.length > 0
