import type { Answer } from '../../understanding/gpt/answer.ts'

/** What a model answers, with a few fields of interest; the others say nothing. */
export const anAnswer = (answer: Partial<Answer> = {}): Answer => ({
  intent: 'order',
  lines: [],
  changes: [],
  question: null,
  unmatched: [],
  ...answer,
})

export const aLine = (line: Partial<Answer['lines'][number]> = {}): Answer['lines'][number] => ({
  item: 'toast',
  quantity: 1,
  size: null,
  options: [],
  note: null,
  words: 'a toast',
  ...line,
})

export const aChange = (change: Partial<Answer['changes'][number]> = {}): Answer['changes'][number] => ({
  op: 'remove',
  target: 'implied',
  pieces: null,
  nth: null,
  item: null,
  ofSize: null,
  ofOption: null,
  quantity: null,
  size: null,
  option: null,
  other: null,
  ...change,
})
