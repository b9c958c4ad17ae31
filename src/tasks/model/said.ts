import type { MeantTask } from '../meant-task.ts'

// What a model says it found in a text is held against the text: it may make things up.

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether each word is in the text. */
export function wordsSaid(words: string, text: string): boolean {
  const said = new Set(wordsOf(text))
  return wordsOf(words).every((word) => said.has(word))
}

/** undefined: there is no such name in the text. */
export function nameSaid(name: string | null, text: string): MeantTask['person'] | undefined {
  const trimmed = name?.trim() ?? ''
  if (trimmed === '') return null
  if (trimmed.toLowerCase() === 'me') return 'me'
  return wordsSaid(trimmed, text) && trimmed.length <= 60 ? { name: trimmed } : undefined
}
