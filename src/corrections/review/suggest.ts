import { parseMenu } from '../../menu/load-menu.ts'
import { type Menu, optionOf } from '../../menu/menu.ts'
import { createLocalParser } from '../../understanding/local/create-local-parser.ts'
import { createLexicon } from '../../understanding/local/lexicon/create-lexicon.ts'
import { tokenise } from '../../understanding/local/tokens/tokenise.ts'
import { isChosen, type Meaning } from '../../understanding/meaning.ts'
import type { Correction } from '../correction.ts'
import { addAlias, type Thing } from './add-alias.ts'
import { brokenCases, type Case, caseOf } from './cases.ts'

/** A word that would make a text understood as it was meant. */
export interface Suggestion {
  thing: Thing
  /** The thing's name on the menu. */
  name: string
  alias: string
  /** The menu file's text with it. */
  menuText: string
  /** The text, as it is understood then. */
  learned: Case
}

/** Whether the text is understood as it was meant. */
export function isUnderstood({ meant }: Correction, { lines, sure }: Meaning): boolean {
  const [line, ...others] = lines
  if (!sure || !line || others.length > 0) return false
  const options = (of: typeof meant.options) =>
    of.map((option) => JSON.stringify(option, Object.keys(option).sort())).sort()
  const isSame = line.item === meant.item && line.size === meant.size
  return isSame && options(line.options).join() === options(meant.options).join()
}

/** The words that can be added to the menu, so that the text is understood as meant and every case still is. */
export function suggestionsFor(
  correction: Correction,
  menuText: string,
  menu: Menu,
  cases: readonly Case[],
): Suggestion[] {
  const alias = unknownWords(correction, menu)
  return thingsMeant(correction, menu).flatMap(({ thing, name }) => {
    const changed = addAlias(menuText, thing, alias)
    const parsed = parseMenu(changed)
    if (!parsed.ok) return []
    const parse = createLocalParser(parsed.menu)
    const meaning = parse(correction.text)
    if (!isUnderstood(correction, meaning) || brokenCases(cases, parse).length > 0) return []
    return [{ thing, name, alias, menuText: changed, learned: caseOf(correction.text, meaning) }]
  })
}

/** Of the words that were not understood, from the first to the last that neither the menu nor the language has. */
export function unknownWords({ words }: Correction, menu: Menu): string {
  const lexicon = createLexicon(menu)
  const texts = tokenise(words.join(' ')).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
  const isUnknown = (word: string) => !lexicon.knows(word)
  const [first, last] = [texts.findIndex(isUnknown), texts.findLastIndex(isUnknown)]
  return (first < 0 ? texts : texts.slice(first, last + 1)).join(' ')
}

function thingsMeant({ meant }: Correction, menu: Menu): { thing: Thing; name: string }[] {
  const item = menu.items.get(meant.item)
  if (!item) return []
  const size = meant.size === null ? undefined : menu.sizes.get(meant.size)
  const options = meant.options.filter(isChosen).flatMap(({ option }) => optionOf(item, option) ?? [])
  return [
    { thing: { kind: 'item', id: item.id }, name: item.name },
    ...options.map(({ id, name }) => ({ thing: { kind: 'option', id } as const, name })),
    ...(size ? [{ thing: { kind: 'size', id: size.id } as const, name: size.name }] : []),
  ]
}
