import type { DraftLine } from '../../../customers/customer.ts'
import { numberSaid } from '../../../english/numbers.ts'
import { swapped } from '../../../english/rephrase.ts'
import { sizes } from '../../../english/synonyms.ts'
import { type Item, type Menu, needsSize, sizesLeft } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { wordSet } from '../../../text/word-set.ts'
import { choicesOf } from '../../../understanding/meaning.ts'
import type { Question } from '../../questions.ts'

export type Asked = Extract<Question, { kind: 'size' | 'required' }>

/** What answers the question: a size, or an option of the group that is asked about. */
export interface Value {
  id: string
  names: readonly string[]
}

/** A line that lacks what is asked for. */
export interface OpenLine {
  nth: number
  quantity: number
  item: Item
}

const beside = wordSet(`
  and n then plus also the a an in of for with to as is be should be just ok okay oh um umm hm hmm yes yeah well so please make
  made get have do go i ill id we like want d ll can could would take it that this them they me my choice size sized
  thanks guess think dunno idk whatever sorry actually instead maybe probably fine good great obviously ofc if you
  sounds let lets s erm if possible
`)
const each = wordSet('both all each same everything every them')
const other = wordSet('other first second third last another')

export const groupWords = (question: Asked): ReadonlySet<string> =>
  new Set(question.kind === 'required' ? plain(question.group.name).split(' ') : [])

export function valuesOf(question: Asked, menu: Menu): Value[] {
  if (question.kind === 'required')
    return question.group.options
      .filter(({ available }) => available)
      .map(({ id, name, aliases }) => ({ id, names: [name, ...aliases].map(plain) }))
  return sizesLeft(question.item).map(([id]) => {
    const size = menu.sizes.get(id)
    return { id, names: withShortForms([size?.name ?? id, ...(size?.aliases ?? [])].map(plain)) }
  })
}

/** "Reg", "med", "lg" */
const withShortForms = (names: readonly string[]): string[] => [
  ...new Set([...names, ...names.flatMap((name) => swapped(name, sizes))]),
]

export function openLines(question: Asked, lines: readonly DraftLine[], menu: Menu): OpenLine[] {
  return lines.flatMap((line, at) => {
    const item = menu.items.get(line.item)
    const isOpen =
      question.kind === 'size' ? line.size === null && item && needsSize(item) : lacks(line, item, question.group.id)
    return item && isOpen ? [{ nth: at + 1, quantity: line.quantity, item }] : []
  })
}

/** "Both beef", of two burgers that each need a patty */
function lacks({ options }: DraftLine, item: Item | undefined, group: string): boolean {
  const wanted = item?.groups.find(({ id }) => id === group)
  const isOf = (id: string) => wanted?.options.some((option) => option.id === id)
  const chosen = options.filter((option) => !option.exclude && choicesOf(option).some(isOf))
  return wanted !== undefined && chosen.length < Math.max(1, wanted.min)
}

export interface Found {
  values: string[]
  /** The lines that are named, by their place among the open ones. */
  named: number[]
  counts: number[]
  isOfEach: boolean
  /** "Make them large" */
  isSeveral: boolean
  /** "Same for the other" */
  isSame: boolean
  isApart: boolean
  /** "The other one mini" */
  isOther: boolean
  /** "One large" */
  isOne: boolean
}

/** null: there is a word that says something else. */
export function findIn(
  words: readonly string[],
  values: readonly Value[],
  open: readonly OpenLine[],
  kind: ReadonlySet<string>,
): Found | null {
  const found: Found = {
    values: [],
    named: [],
    counts: [],
    isOfEach: false,
    isSeveral: false,
    isSame: false,
    isApart: false,
    isOther: false,
    isOne: false,
  }
  for (let at = 0; at < words.length; ) {
    const value = longestAt(words, at, values)
    const line = longestAt(
      words,
      at,
      open.map(({ item }, index) => ({ id: String(index), names: [item.name, ...item.aliases].map(plain) })),
    )
    const word = words[at] ?? ''
    if (value) found.values.push(value.id)
    else if (line) found.named.push(Number(line.id))
    else if (each.has(word)) noteEach(found, word)
    else if (word === 'one' || word === 'ones') noteOne(found, word, longestAt(words, at + 1, values) !== undefined)
    else if (other.has(word)) noteApart(found, word)
    else if (!Number.isNaN(numberSaid(word.replace(/^x/, '')))) found.counts.push(numberSaid(word.replace(/^x/, '')))
    else if (!beside.has(word) && !kind.has(word) && !kind.has(`${word}s`)) return null
    at += value?.length ?? line?.length ?? 1
  }
  return found
}

/** "One large", of two: but "a large one" counts none. */
function noteOne(found: Found, word: string, isCounting: boolean): void {
  found.isOne ||= word === 'one'
  if (word === 'one' && isCounting) found.counts.push(1)
}

function noteApart(found: Found, word: string): void {
  found.isApart = true
  if (word === 'other') found.isOther = true
}

function noteEach(found: Found, word: string): void {
  if (word === 'them') found.isSeveral = true
  else found.isOfEach = true
  if (word === 'same') found.isSame = true
}

function longestAt(words: readonly string[], at: number, among: readonly Value[]) {
  const fits = among.flatMap(({ id, names }) =>
    names.flatMap((name) => {
      const parts = name.split(' ')
      const isSaid = parts.every((part, index) => {
        const word = words[at + index]
        return word === part || word === `${part}s`
      })
      return isSaid ? [{ id, length: parts.length }] : []
    }),
  )
  return fits.toSorted((a, b) => b.length - a.length)[0]
}
