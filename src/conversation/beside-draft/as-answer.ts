import type { Draft, DraftLine } from '../../customers/customer.ts'
import { countWords } from '../../english/numbers.ts'
import { namesSize } from '../../english/size-words.ts'
import type { Item, Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { type Change, choicesOf, type Meaning, type MeantLine, type Target } from '../../understanding/meaning.ts'
import { optionWanted } from '../../understanding/meanings.ts'
import { isComplete } from '../draft/is-complete.ts'
import type { Question } from '../questions.ts'
import type { Understood } from '../understood.ts'

type Required = Extract<Question, { kind: 'required' }>

/** Questions of what a line still lacks. */
const completable = new Set<Question['kind']>(['size', 'sold-out-size', 'choice', 'required'])

/** "One more burger with cheese", "and a large cola too" */
const oneMore = new RegExp(
  `^(?:another|an? (?:extra|additional|second)|(?:${countWords}) (?:more|extra|additional))\\b`,
  'i',
)
const besides = /^\W*(?:and|plus|also)\b|\b(?:too|as well|also)\W*$/i

/**
 * "Which size for the pizza?" "A large pizza" orders no second one. Nor does "large fries and a small cola" where both
 * lack a size. "Pizza" alone says nothing new.
 */
export function asAnswer({ meaning, text, question }: Understood, draft: Draft, menu: Menu): Meaning {
  const lacksSize = ({ item, size }: DraftLine) => size === null && (menu.items.get(item)?.sizes.size ?? 0) > 0
  if (question?.kind === 'unmatched' && saysSizeOnly(meaning, text) && !draft.lines.some(lacksSize))
    return { ...meaning, changes: [], unmatched: [text], sure: false }
  const isOpen = question !== null && 'item' in question && completable.has(question.kind)
  if (question?.kind === 'required') {
    const chosen = servedWithIt(meaning, question, menu)
    if (chosen) return chosen
  }
  if (!isOpen || meaning.changes.length > 0 || besides.test(text)) return meaning
  const [only, ...others] = meaning.lines
  if (only && others.length === 0 && isNameAgain(only, text, question.line))
    return { ...meaning, lines: [], sure: true }
  const changes: Change[] = []
  const lines = meaning.lines.filter((line) => {
    // "A large one and a small one" are two, whatever there is already.
    const isOnlyOne = meaning.lines.filter(({ item }) => item === line.item).length === 1
    const answered = isOnlyOne ? choicesFor(line, question.line, draft, menu) : []
    changes.push(...answered)
    return answered.length === 0
  })
  return changes.length > 0 ? { ...meaning, lines, changes } : meaning
}

/**
 * "Slaw", when asked which sides come with the plate: no slaw by itself, though that is sold, too; nor "mac and slaw"
 * behind the answer to another of its questions. null: it names no such thing.
 */
function servedWithIt(meaning: Meaning, { item, line }: Required, { items }: Menu): Meaning | null {
  const isAnswer = ({ op, target }: Change) =>
    op === 'option' && (target === 'implied' || (typeof target === 'object' && 'nth' in target))
  if (!meaning.changes.every(isAnswer)) return null
  const said = meaning.changes.flatMap((change) => (change.op === 'option' ? [change.option] : []))
  const chosen = [...line.options, ...said].flatMap(choicesOf)
  const changes: Change[] = []
  const lines = meaning.lines.filter((one) => {
    const option = isBare(one) ? optionNamed(items.get(one.item)?.name, item, chosen) : undefined
    if (option === undefined) return true
    chosen.push(option)
    changes.push({ op: 'option', target: 'implied', option: optionWanted(option) })
    return false
  })
  return changes.length === 0 ? null : { ...meaning, lines, changes: [...meaning.changes, ...changes] }
}

const isBare = ({ quantity, size, options, note, words }: MeantLine): boolean =>
  quantity === 1 && size === null && options.length === 0 && note === null && !/^(?:an?|one|1|another)\b/i.test(words)

/** The option of that name in a group of which something has to be chosen still. */
function optionNamed(name: string | undefined, { groups }: Item, chosen: readonly string[]): string | undefined {
  const open = groups.filter(
    ({ min, options }) => options.filter(({ id }) => chosen.includes(id)).length < min && min > 0,
  )
  const options = open.flatMap((group) => group.options)
  return options.find((one) => name !== undefined && plain(one.name) === plain(name) && !chosen.includes(one.id))?.id
}

/** "Small", of words that were not understood just now, and of nothing before them. */
const saysSizeOnly = ({ lines, changes: [change, ...more] }: Meaning, text: string): boolean =>
  change?.op === 'size' && change.target === 'implied' && lines.length + more.length === 0 && namesSize(plain(text))

/** Its name, and nothing that would count one more. */
const isNameAgain = ({ item, quantity, size, options, note }: MeantLine, text: string, asked: DraftLine): boolean =>
  item === asked.item &&
  quantity === 1 &&
  size === null &&
  options.length === 0 &&
  note === null &&
  !/\d|\b(?:an?|one|another|more|and|n|plus|also|too|add|again|second|other)\b/i.test(text)

function choicesFor(line: MeantLine, asked: DraftLine, draft: Draft, menu: Menu): Change[] {
  const { item, quantity, note } = line
  const there = draft.lines.filter((one) => one.item === item)
  const isAsked = item === asked.item
  const [of] = isAsked ? [asked] : there
  const isOne = of && (isAsked || (there.length === 1 && !isComplete(of, menu)))
  if (!isOne || oneMore.test(line.words) || note !== null || (quantity !== 1 && quantity !== of.quantity)) return []
  const answers = choices(line, isAsked ? 'implied' : { item })
  // "One margherita without mushrooms", of two
  const isOfOne = of.quantity > 1 && /^(?:one|1)\b/i.test(line.words)
  return isOfOne ? answers.map((change) => ({ ...change, pieces: 1 })) : answers
}

/** What is said of the thing as changes to a line of the order. */
export const choices = ({ size, options }: MeantLine, target: Target): Change[] => [
  ...(size === null ? [] : [{ op: 'size', target, size } as const]),
  ...options.map((option) => ({ op: 'option', target, option }) as const),
]
