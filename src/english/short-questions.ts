import { type Form, form } from './question-form.ts'

/** What is asked in so few words that only the question mark shows it. */
export const shortQuestions: readonly (readonly [Form, RegExp])[] = [
  ...form('need', '{a}{THING} {DIET}'),
  ...form('spicy', '{a}{THING} (?:spicy|hot)'),
  ...form('either', '{a}{THING} or (?<words>[a-z]+(?: [a-z]+)?)'),
  ...form('choices', '(?:and |the |your )*(?<words>[a-z]+(?: [a-z]+)?)'),
  ...form('range', '(?:and |the |your )*(?<where>[a-z]+(?: [a-z]+)?)'),
  ...form('price', '(?:any )?(?:extra|more) for {a}{THING}'),
]
