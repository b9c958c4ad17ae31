import { readFile, stat } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { replaceFile } from '../../files/replace-file.ts'
import { loadMenu } from '../../menu/load-menu.ts'
import type { Menu } from '../../menu/menu.ts'
import { lineName, lineOptions } from '../../orders/describe-line.ts'
import { quoteLine } from '../../orders/quote.ts'
import type { Terminal } from '../../setup/terminal.ts'
import type { DocumentStore } from '../../storage/document-store.ts'
import { createLocalParser } from '../../understanding/local/create-local-parser.ts'
import type { Correction, Corrections } from '../correction.ts'
import { addCase, casesFileOf, readCases } from './cases.ts'
import { isUnderstood, type Suggestion, suggestionsFor } from './suggest.ts'

interface Review {
  menuFile: string
  corrections: DocumentStore<Corrections>
  terminal: Terminal
}

/** Walks through what was not understood and then put right; a key makes it a word of the menu and a case for good. */
export async function reviewCorrections({ menuFile, corrections, terminal }: Review): Promise<void> {
  const toReview = (await corrections.read())?.corrections ?? []
  if (toReview.length === 0)
    return terminal.say('There is nothing to look at: all was understood, or has been looked at.')
  for (const [index, correction] of toReview.entries()) {
    const menu = await loadMenu(menuFile)
    if (isUnderstood(correction, createLocalParser(menu)(correction.text))) {
      await drop(correction, corrections)
      continue
    }
    terminal.say(`\n${index + 1} of ${toReview.length}   “${correction.text}”\n${putRight(correction, menu)}`)
    const answer = await decide(correction, menu, { menuFile, terminal })
    if (answer === 'quit') return
    if (answer === 'later') continue
    if (answer !== 'forget') await accept(answer, menuFile, terminal)
    await drop(correction, corrections)
  }
  terminal.say('\nThat was the last one.')
}

const drop = (dropped: Correction, store: DocumentStore<Corrections>): Promise<void> =>
  store.change(async (before) => {
    const corrections = before?.corrections.filter((one) => !isDeepStrictEqual(one, dropped)) ?? []
    return { document: { version: 1, corrections }, result: undefined }
  })

function putRight({ by, meant }: Correction, menu: Menu): string {
  const how = by === 'staff' ? 'staff made it' : 'was said again as'
  if (!menu.items.has(meant.item)) return `         ${how} something that the menu no longer has`
  const line = { key: 1, quantity: 1, note: null, words: '', quantityConfirmed: false, ...meant }
  const quoted = quoteLine(line, menu)
  return `         ${how}: ${[lineName(quoted), lineOptions(quoted)].filter((part) => part !== '').join(', ')}`
}

type Answer = Suggestion | 'forget' | 'later' | 'quit'

async function decide(
  correction: Correction,
  menu: Menu,
  { menuFile, terminal }: Pick<Review, 'menuFile' | 'terminal'>,
): Promise<Answer> {
  const cases = await readCases(casesFileOf(menuFile))
  const suggestions = suggestionsFor(correction, await readFile(menuFile, 'utf8'), menu, cases)
  const answers = new Map<string, Answer>([
    ...suggestions.map((suggestion, index) => [String(index + 1), suggestion] as const),
    ['f', 'forget'],
    ['l', 'later'],
    ['q', 'quit'],
  ])
  for (const [index, { alias, name }] of suggestions.entries())
    terminal.say(`     ${index + 1}   “${alias}” is another word for ${name}`)
  if (suggestions.length === 0) terminal.say('         No one word of the menu would explain it.')
  terminal.say('     f   forget it      l   later      q   quit')
  for (;;) {
    const answer = answers.get(await terminal.askKey('     '))
    if (answer) return answer
  }
}

/** The menu first: a case for a word that it does not have would be broken. */
async function accept(
  { alias, name, menuText, learned }: Suggestion,
  menuFile: string,
  terminal: Terminal,
): Promise<void> {
  const { mode } = await stat(menuFile)
  await replaceFile(menuFile, menuText, { writer: '0-review', mode })
  await addCase(casesFileOf(menuFile), learned)
  terminal.say(`     “${alias}” is ${name} from now on; a bot that runs takes the menu within seconds.`)
}
