import { countWords, numberSaid } from '../../../english/numbers.ts'
import type { HearingSetting } from '../hearing-setting.ts'
import { linesNamed } from './meant-by.ts'

/** "Make one margherita small", of two. */
const oneMade = new RegExp(
  String.raw`\bmake\s+(?<count>${countWords})\s+(?!of\b)(?<words>\p{L}+(?:\s+\p{L}+){1,4})`,
  'giu',
)

/** The text with "one of the margheritas" for "one margherita", where it says how one of those should be. */
export const withSomeOf = (text: string, setting: HearingSetting): string =>
  text.replace(oneMade, (said, count: string, words: string) => someOf(count, words, setting) ?? said)

/** "Make one of the margheritas small"; null: there are not so many. */
function someOf(count: string, said: string, setting: HearingSetting): string | null {
  const words = said.split(/\s+/)
  for (let length = words.length - 1; length > 0; length--) {
    const name = words.slice(0, length).join(' ')
    const there = linesNamed(name, setting).reduce((sum, { quantity }) => sum + quantity, 0)
    const pieces = there > numberSaid(count) ? `${count} of the ${name}` : `the ${name}`
    if (there >= numberSaid(count)) return `make ${pieces} ${words.slice(length).join(' ')}`
  }
  return null
}
