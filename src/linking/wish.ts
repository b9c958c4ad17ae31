import type { IncomingMessage } from '../conversation/desk.ts'
import { no, yes } from '../conversation/hearing/button-words.ts'
import type { View } from '../conversation/view.ts'
import { plain } from '../text/plain.ts'
import { codeIn } from './link-codes.ts'

/** What a message wants of linking. */
export type Wish =
  /** A code, to be said on the other channel. */
  | { kind: 'code' }
  | { kind: 'say'; code: string }
  /** To be asked whether they want to be parted. */
  | { kind: 'unlink' }
  | { kind: 'answer'; answer: Answer }
export type Answer = (typeof answers)[number]['answer']

/** The buttons under the two questions that linking asks, and what may be said instead of a tap. */
export const answers = [
  { answer: 'link', value: '#link:0', label: 'Link them', words: yes },
  { answer: 'not-now', value: '#link-not-now:0', label: 'Not now', words: no },
  { answer: 'unlink', value: '#unlink:0', label: 'Unlink', words: yes },
  { answer: 'stay', value: '#stay-linked:0', label: 'Keep them linked', words: [...no, 'keep'] },
] as const

/** Those that a view offers as buttons. */
export function answersIn({ buttons }: View): Answer[] {
  const values = new Set(buttons.flat().map(({ value }) => value))
  return answers.filter(({ value }) => values.has(value)).map(({ answer }) => answer)
}

/** Stands before the code in a link to the bot. */
export const linkPrefix = 'link-'

const inWords = /^(un)?link(?: (?:my|this|it|telegram|web|account|chat|page))*$/

/**
 * What a message wants of linking; null: nothing.
 * @param open the answers of the question that was asked last, where nothing came in between
 */
export function wishOf(content: IncomingMessage['content'], open: readonly Answer[]): Wish | null {
  switch (content.kind) {
    case 'command':
      if (content.command === 'link') return { kind: 'code' }
      return content.command === 'unlink' ? { kind: 'unlink' } : null
    case 'tap': {
      const tapped = answers.find(({ value }) => value === content.value)
      return tapped ? { kind: 'answer', answer: tapped.answer } : null
    }
    case 'text':
      return wishInWords(content.text.trim(), open)
    default:
      return null
  }
}

function wishInWords(text: string, open: readonly Answer[]): Wish | null {
  const said = plain(text)
  const answered = answers.find(
    ({ answer, label, words }) => open.includes(answer) && (said === plain(label) || words.includes(said)),
  )
  if (answered) return { kind: 'answer', answer: answered.answer }
  const [asks, un] = inWords.exec(said) ?? []
  if (asks !== undefined) return { kind: un === undefined ? 'code' : 'unlink' }
  const code = codeIn(text.replace(/^\/?link[\s:]+/i, ''))
  return code === null ? null : { kind: 'say', code }
}
