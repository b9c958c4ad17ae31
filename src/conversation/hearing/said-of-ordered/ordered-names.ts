import type { Draft } from '../../../customers/customer.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { HearingSetting } from '../hearing-setting.ts'
import { meantBy } from './meant-by.ts'

/** "Another rice", of several that the menu has: the one that is ordered. */
export function withOrderedNames(text: string, { lines }: Draft, setting: HearingSetting): string {
  const { context, understanding } = setting
  const items = [...new Set(lines.map(({ item }) => item))].flatMap((id) => context.menu.items.get(id) ?? [])
  const unmatched = () => understanding.understandLocally(text).unmatched.join(' ')
  const named = items.reduce((words, { name }) => {
    const head = name.split(' ').at(-1) ?? ''
    const isOwn = head !== name && items.filter((other) => other.name.split(' ').includes(head)).length === 1
    const word = new RegExp(String.raw`(?<!\p{L})${RegExp.escape(head)}s?(?!\p{L})`, 'iu')
    return isOwn && word.test(text) && word.test(unmatched()) ? words.replace(word, name) : words
  }, text)
  return named !== text && saysHowMany(meantBy(named, setting), named) ? named : text
}

const saysHowMany = ({ lines, unmatched, question }: Meaning, text: string): boolean =>
  unmatched.length === 0 && !question && !text.includes('?') && (lines.length === 0 || countsMore.test(text))

const countsMore = /\b(?:another|more|in (?:total|all)|altogether|x ?\d)\b/i
