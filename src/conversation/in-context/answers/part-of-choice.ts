import { plain } from '../../../text/plain.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing, optionWanted } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const said = new RegExp(wrapped`
  ^(?:(?:ok|okay|oh|um+|hm+|well|maybe|just|then|do|make it|i ll have|ill have|i ll take|ill take|give me
      |let s do|lets do|let s go with|lets go with) )*(?:the )?(?<words>[a-z][a-z ]*?)
  (?: (?:one|kind|version|then))*$
`)

/** "The thick one", when asked which crust: a part of an option's name will do. */
export function partOfChoice(text: string, { question, understanding }: Context): Meaning | null {
  const words = said.exec(plain(text))?.groups?.words?.split(' ')
  const groups =
    question?.kind === 'required' ? [question.group] : question?.kind === 'size' ? question.item.groups : []
  if (groups.length === 0 || !words || understanding.understandLocally(text).sure) return null
  const isCalled = (name: string) => words.every((word) => plain(name).split(' ').includes(word))
  const [option, ...others] = groups
    .flatMap(({ options }) => options)
    .filter(({ name, aliases, available }) => available && [name, ...aliases].some(isCalled))
  if (!option || others.length > 0) return null
  const changes: Change[] = [{ op: 'option', target: 'implied', option: optionWanted(option.id) }]
  return changing(changes, { sure: true })
}
