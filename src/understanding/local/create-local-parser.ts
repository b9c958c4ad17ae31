import type { Menu } from '../../menu/menu.ts'
import type { LineOption, Meaning, MeantLine } from '../meaning.ts'
import { assemble, type Draft } from './assemble.ts'
import { readChanges } from './changes.ts'
import { intentOf } from './intent.ts'
import { createLexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { splitQuestions } from './questions.ts'
import { recognise } from './recognise.ts'
import { type Token, tokenise } from './tokenise.ts'

/** Understands texts against one menu, by what people say when they order. The menu is made ready once. */
export function createLocalParser(menu: Menu): (text: string) => Meaning {
  const lexicon = createLexicon(menu)
  return (text) => {
    const tokens = tokenise(text)
    const { asked, said } = splitQuestions(recognise(tokens, lexicon))
    const change = readChanges(said, lexicon)
    const order = assemble(change.rest, lexicon)
    const refused = order.drafts.filter((draft) => draft.refused)
    const taken = order.drafts.filter((draft) => !draft.refused && !Number.isNaN(draft.quantity))

    const lines = taken.map((draft) => lineOf(draft, tokens, text))
    const changes =
      lines.length > 0
        ? change.changes
        : [...change.changes, ...refused.map(({ item }) => ({ op: 'remove' as const, target: { item: item.id } }))]
    const unmatched = wordsOf(
      [...change.unexplained, ...order.unexplained, ...asked.filter(({ cue }) => cue === 'unknown')],
      tokens,
      text,
    )
    const isExplained = unmatched.length === 0
    const says = lines.length > 0 || changes.length > 0
    const intent =
      changes.length > 0 ? 'change' : lines.length > 0 ? 'order' : intentOf([...said], asked.length > 0, isExplained)
    // The rest of what it says is done without these: "the usual and a coke".
    const saysMore = asked.length > 0 || said.some(({ cue }) => ['cancel', 'repeat', 'status'].includes(cue))
    const isDoubtful = change.doubtful || order.doubtful || (says && saysMore)
    return {
      intent,
      lines,
      changes,
      unmatched,
      sure: isExplained && !isDoubtful && intent !== 'other',
      source: 'local',
    }
  }
}

function lineOf(
  { item, quantity, size, options, notes, segment }: Draft,
  tokens: readonly Token[],
  text: string,
): MeantLine {
  const { mentions } = segment
  const first = mentions.findIndex(isOfLine)
  const last = mentions.findLastIndex(isOfLine)
  return {
    item: item.id,
    quantity: quantity ?? 1,
    size,
    options: distinct(options),
    note: notes.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)).join(', ') || null,
    words: text.slice(tokens[mentions[first]?.from ?? 0]?.start, tokens[(mentions[last]?.to ?? 1) - 1]?.end),
  }
}

/** Not the talk around it. */
const isOfLine = ({ cue }: Mention): boolean =>
  !['filler', 'request', 'make', 'greeting', 'confirm', 'thanks', 'and', 'or', 'but', 'comma', 'stop', 'with'].includes(
    cue,
  )

function distinct(options: readonly LineOption[]): LineOption[] {
  const keys = options.map((option) => JSON.stringify(option))
  return options.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** The customer's own words, those that follow each other together. */
function wordsOf(mentions: readonly Mention[], tokens: readonly Token[], text: string): string[] {
  const marked = new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  )
  const runs: { from: number; to: number }[] = []
  for (const index of [...marked].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.to === index) last.to = index + 1
    else runs.push({ from: index, to: index + 1 })
  }
  return runs.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}
