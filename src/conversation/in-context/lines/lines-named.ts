import type { Draft, DraftLine } from '../../../customers/customer.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { linesMeant } from '../../changes/lines-meant.ts'
import type { Context } from '../context.ts'
import { onlyChanges } from './only-changes.ts'

/** A message that names lines of the order. */
export interface Named {
  lines: DraftLine[]
  /** What it says of them: the message without their names. */
  rest: string
}

/** "On the funghi", "my second pizza", up to where it goes on to say something of it. */
const naming = new RegExp(
  wrapped`
    (?:\b(?:on top of|on|in|for|from|off of|off|of|to)\s+)?\b(?<those>(?:the|my|both|all)\s+[^,;.]+?)
    (?=\s+(?:on|in|from|off|come|comes|be|is|are|have|get|with|without|but|no|not|instead|rather|for|to|and|swap
        |change|switch|replace|sub|please|pls)\b|\s*[,;.?!]|\s*$)
  `,
  'gi',
)

/** Each way to take some words of the message for names of lines. */
export function linesNamedIn(text: string, { customer: { draft }, menu, understanding }: Context): Named[] {
  if (!draft) return []
  return [...text.matchAll(naming)].flatMap(({ 0: phrase, index, groups }): Named[] => {
    const lines = linesCalled(groups?.those ?? '', draft, { menu, understanding })
    const rest = `${text.slice(0, index)} ${text.slice(index + phrase.length)}`.replace(/\s+/g, ' ').trim()
    return lines.length > 0 ? [{ lines, rest }] : []
  })
}

/**
 * The lines that the words name, and nothing else: "the funghi", "both lattes", "the first and the third"; none: they
 * don't.
 */
export function linesCalled(
  words: string,
  draft: Draft,
  { understanding, menu }: Pick<Context, 'understanding' | 'menu'>,
): DraftLine[] {
  const removal = onlyChanges(understanding.understandLocally(`drop ${words}`))
  const changes = removal?.changes ?? []
  if (!changes.every(({ op, target }) => op === 'remove' && typeof target === 'object')) return []
  const called = changes.map(({ target }) => linesMeant(draft, target, { asked: null, menu }))
  return called.every((some) => some.length > 0) ? called.flat() : []
}
