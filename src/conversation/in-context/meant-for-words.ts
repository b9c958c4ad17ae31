import type { Meaning } from '../../understanding/meaning.ts'
import { nextQuestion, type Question } from '../questions.ts'
import type { Context } from './context.ts'

const ahead =
  /^\W*(?:(?:oh|ah|ok|no|sorry|oops|whoops|my bad)\W+)*(?:(?:i (?:meant?|said|was trying to say)|typo|make (?:that|it)|(?:it |that )?should be|that['’]?s|(?<=(?:no\s*[,.!]|sorry|oops|whoops|my bad)\W+))\W*)(?<words>\S.*)$/is
const behind = /^(?<words>\S.*?)\s+(?:instead|i (?:meant?|said))\W*$/is

/** "Sorry, I meant a bagel", when asked about words that were not understood: in their place, and not in that of what was. */
export function meantForWords(text: string, { customer, menu, now, understanding }: Context): Meaning | null {
  const words = wordsMeant(text, nextQuestion(customer, menu, now))
  const meaning = words === null ? null : understanding.understandLocally(words)
  return meaning?.sure && meaning.lines.length > 0 && meaning.changes.length === 0 ? meaning : null
}

/** They are answered for by that. */
export const replacesWords = (text: string, meaning: Meaning | null, question: Question | null): boolean =>
  meaning !== null && meaning.lines.length > 0 && meaning.changes.length === 0 && wordsMeant(text, question) !== null

function wordsMeant(text: string, question: Question | null): string | null {
  if (question?.kind !== 'unmatched' || text.length > longest) return null
  return (ahead.exec(text) ?? behind.exec(text))?.groups?.words ?? null
}

/** More than that is a message of its own. */
const longest = 100
