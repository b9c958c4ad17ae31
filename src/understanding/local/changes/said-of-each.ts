import { optionOf } from '../../../menu/menu.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption, isSize, itemsOf, optionIdsOf } from '../mentions/senses.ts'
import { type Clause, essence } from './essence.ts'
import { article } from './more-or-fewer.ts'

/** Lines that are named one after the other: the words of each, and where they stand. */
interface List {
  names: Clause[]
  from: number
  to: number
}

/**
 * "Make the first and the second large", "no basil on the margherita and the funghi": the clause once for each line, as
 * if it had been said of that line alone.
 */
export function saidOfEach(clause: Clause): Clause[] {
  for (const from of clause.keys()) {
    const list = listAt(clause, from)
    if (list && isSaidOf(clause, list))
      return list.names.map((name) => [...clause.slice(0, list.from), ...name, ...clause.slice(list.to)])
  }
  return [clause]
}

/** Nobody names more of them one after the other, or each in more words; and it bounds the work. */
const mostNames = 8
const longestName = 6

/** Whether the word belongs to such a list, and is not its first. */
export function isListed(mentions: readonly Mention[], at: number): boolean {
  for (let from = Math.max(0, at - mostNames * 2); from < at; from++)
    if ((listAt(mentions, from)?.to ?? 0) > at) return true
  return false
}

/** "The first, second and third", but not "two of the first, the second large": there is an "and" before the last. */
function listAt(words: readonly Mention[], from: number): List | null {
  const first = nameAt(words, from)
  if (!first) return null
  const names = [first]
  let to = from + first.length
  let isJoined = false
  while (names.length < mostNames) {
    const start = jointEnd(words, to)
    const name = nameAt(words, start) ?? bareNameAt(words, start)
    if (start === to || !name || is(name[0], 'ordinal') !== is(first[0], 'ordinal')) break
    isJoined = words.slice(to, start).some((mention) => is(mention, 'and'))
    names.push(name)
    to = start + name.filter((mention) => mention !== article).length
  }
  return names.length > 1 && isJoined ? { names, from, to } : null
}

/** Where goes on what "and", "and on" or a comma joins. */
function jointEnd(words: readonly Mention[], at: number): number {
  const joints = words.slice(at, at + longestName).findIndex((mention) => !is(mention, 'and', 'comma'))
  return joints > 0 && is(words[at + joints], 'with') ? at + joints + 1 : at + Math.max(0, joints)
}

/** "The second", "the large margherita": the words that name a line. */
function nameAt(words: readonly Mention[], at: number): Clause | null {
  if (is(words[at], 'ordinal')) return isNoun(words[at + 1]) ? null : words.slice(at, at + 1)
  if (!is(words[at], 'the')) return null
  const name = words.slice(at, at + longestName)
  const noun = name.findIndex((mention, index) => index > 0 && (isNoun(mention) || !isHow(mention)))
  return isNoun(name[noun]) ? name.slice(0, noun + 1) : null
}

/** "The cola and lemonade": the article is said once. */
const bareNameAt = (words: readonly Mention[], at: number): Clause | null =>
  isNoun(words[at]) ? [article, ...words.slice(at, at + 1)] : null

const isHow = (mention: Mention): boolean => isSize(mention) || isOption(mention)

/** "Olives on the margherita and funghi", but not "on the margherita and cola". */
function mayHave(name: Clause, said: Clause): boolean {
  const items = name.flatMap(itemsOf)
  const options = said.filter(isOption).map(optionIdsOf)
  return options.every((ids) => items.some((item) => ids.some((id) => optionOf(item, id) !== undefined)))
}

/** "Olives on the margherita and funghi": is a funghi ordered? */
export const isPutOnBare = (clause: Clause): boolean =>
  clause.some((word, at) => word === article && is(clause[at - 1], 'with'))

/** Of things something is said behind "make", or before "on"; else they are ordered. */
function isSaidOf(clause: Clause, { names, from, to }: List): boolean {
  const [first] = essence(clause)
  // Of those that alone are to stay nothing is said.
  if (is(first, 'keepOnly')) return false
  if (is(clause[from], 'ordinal')) return true
  const rest = clause.slice(to)
  if (rest.some(isNoun)) return false
  const isFrom = is(first, 'remove', 'without') && is(clause[from - 1], 'filler')
  const isPut = (isFrom || is(clause[from - 1], 'with')) && clause.slice(0, from - 1).some(isHow)
  if (isPut) return names.every((name) => name[0] !== article || mayHave(name, clause.slice(0, from)))
  return is(first, 'make', 'change') && rest.some((mention) => isHow(mention) || is(mention, 'number'))
}
