import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption, isSize } from '../mentions/senses.ts'
import { type Clause, essence } from './essence.ts'
import { linesNamed, takeAway } from './more-or-fewer.ts'
import { namesLine } from './names-line.ts'

/**
 * "The second should be large", "the second a tea instead" as "make the second large", "a tea"; "the cola can go",
 * "skip the cola" as "remove the cola".
 */
export function withVerbFirst(clause: Clause, lexicon: Lexicon): Clause {
  if (refusesLines(clause, lexicon)) return clause.map((word) => (is(word, 'without') ? as('remove', word) : word))
  const start = clause.findIndex((word) => !is(word, 'and', 'comma', 'filler', 'but', 'request', 'confirm'))
  const at = clause.findIndex((_, index) => index > start && isVerb(clause, index))
  const verb = clause[at]
  if (!verb || start < 0 || !namesLine(clause.slice(start, at))) return clause
  const first = as(is(verb, 'gone') ? 'remove' : 'make', verb)
  const last = is(verb, 'a') ? at : at + 1
  return [...clause.slice(0, start), first, ...clause.slice(start, at), ...clause.slice(last)]
}

const as = (cue: 'remove' | 'make', { from, to }: Mention): Mention => ({ cue, from, to })

/** "Should be", "can go", where only manners follow, "needs": "the burger needs cheese"; "a" before "tea instead". */
function isVerb(clause: Clause, at: number): boolean {
  if (is(clause[at], 'a')) return is(clause.at(-1), 'inPlace') && isNoun(clause.at(-2))
  if (!is(clause[at], 'request')) return is(clause[at], 'late', 'gone')
  const rest = clause.slice(at + 1)
  return rest.length > 0 && rest.every((word) => (isOption(word) || isSize(word)) && !isNoun(word))
}

/** "Skip the cola", where "skip the onions" says how a thing should be. */
function refusesLines(clause: Clause, lexicon: Lexicon): boolean {
  const [first, ...words] = essence(clause)
  if (!is(first, 'without') || words.some((word) => isOption(word) && !isNoun(word))) return false
  const areThings = words.some(isNoun) && words.every((word) => is(word, 'the') || isNoun(word))
  if (areThings || (is(words[0], 'number') && takeAway(words, lexicon) !== null)) return true
  return words.some((word) => !is(word, 'the')) && linesNamed(words, lexicon) !== null
}
