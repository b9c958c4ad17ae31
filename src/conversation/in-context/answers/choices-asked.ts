import type { Item, Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { wordSet } from '../../../text/word-set.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { asking } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const opening = '(?:(?:wait|sorry|and) )*'
const forOptions =
  '(?:what|which) (?:are|r) (?:my|the|your) (?:options|choices)|what s (?:my|the) options|whats (?:my|the) options'
const forExamples = 'like what|such as|options|choices|(?:can you )?list them|(?:a )?list'
const forWhatThereIs =
  'what (?:is|are) there|what (?:kinds?|types?|sorts?|ones?)(?: (?:is|are) there| do you have| have you got)?'
const forWhichOnes = wrapped`
  which ones?(?: (?:are there|do you have|have you got))?
  |what (?:options|choices) (?:are there|do (?:i|you) have|have (?:i|you) got)
`
const forWhatToChoose =
  'what (?:do you|you|have you|can i) (?:have|got|get|choose from|pick from)|what can i (?:choose|pick)'
const asks = new RegExp(
  `^${opening}(?:${[forOptions, forExamples, forWhatThereIs, forWhichOnes, forWhatToChoose].join('|')})$`,
)

const beginsToAsk = /^(?:what|whats|which|how|is|are|do|does|options|choices|sizes|difference|diff|prices?)\b/
/** Without the mark, "and large" answers. */
const goesOnAsking = /^\W*and\b.*\?\s*$/is
const aboutSizes = wordSet(`
  what whats which how is are do does s r options choices sizes size difference diff price prices cost and the a an in
  one ones much more many big bigger biggest large larger small smaller it they them there you have got for each of that
  my your between or to than
`)

/** "What's the difference?", "is there a small?", "how big is the large?" */
function asksOfSizes(text: string, item: Item, { sizes }: Menu): boolean {
  const said = plain(text)
  const called = new Set([...item.sizes.keys()].flatMap((id) => plain(sizes.get(id)?.name ?? id).split(' ')))
  const names = new Set(plain(item.name).split(' '))
  return (
    (beginsToAsk.test(said) || goesOnAsking.test(text)) &&
    said.split(' ').every((word) => [aboutSizes, called, names].some((known) => known.has(word)))
  )
}

/** "What are my options?", while one of several has to be chosen: of those. */
export function choicesAsked(text: string, { menu, question }: Context): Meaning | null {
  if (question?.kind !== 'required' && question?.kind !== 'size') return null
  const isAsked = asks.test(plain(text)) || (question.kind === 'size' && asksOfSizes(text, question.item, menu))
  if (!isAsked) return null
  const { id } = question.item
  const inquiry =
    question.kind === 'size'
      ? ({ about: 'sizes', item: id } as const)
      : ({ about: 'choices', item: id, group: question.group.id } as const)
  return asking(inquiry)
}
