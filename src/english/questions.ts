import { menuQuestions } from './menu-questions.ts'
import type { Form } from './question-form.ts'
import { shopQuestions } from './shop-questions.ts'

/** Forms of questions, the first that fits is the one that counts; without punctuation, apostrophes and politeness. */
export const questionForms: readonly (readonly [Form, RegExp])[] = [...shopQuestions, ...menuQuestions]

/** The words of the forms: none of them is a slip for a word of the menu. */
export const questionWords: ReadonlySet<string> = new Set(
  questionForms.flatMap(([, pattern]) => pattern.source.match(/[a-z]{2,}/g) ?? []),
)
