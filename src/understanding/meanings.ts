import type { Change, LineOption, Meaning, MeantLine, OptionChoice } from './meaning.ts'

/** `sure`: every word of the message is explained by it. */
interface Certainty {
  sure: boolean
}

/** These are ordered, and nothing else is said. */
export const ordering = (lines: readonly MeantLine[], { sure }: Certainty): Meaning => ({
  intent: 'order',
  lines,
  changes: [],
  unmatched: [],
  sure,
  source: 'local',
})

/** The order so far changes like that, and nothing else is said. */
export const changing = (changes: readonly Change[], { sure }: Certainty): Meaning => ({
  intent: 'change',
  lines: [],
  changes,
  unmatched: [],
  sure,
  source: 'local',
})

/** That is asked, and nothing else is said. */
export const asking = (question: NonNullable<Meaning['question']>): Meaning => ({
  intent: 'question',
  lines: [],
  changes: [],
  question,
  unmatched: [],
  sure: true,
  source: 'local',
})

/** The option, neither more nor less of it than usual. */
export const optionWanted = (option: string): OptionChoice => ({
  option,
  amount: 'regular',
  count: null,
  exclude: false,
})

/** None of it, however much of it there was. */
export const optionRefused = <Option extends LineOption>(option: Option): Option => ({
  ...option,
  amount: 'regular',
  count: null,
  exclude: true,
})
