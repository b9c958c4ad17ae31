import type { Draft } from '../../customers/customer.ts'
import { type Menu, optionOf } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { stem } from '../../text/stem.ts'
import { type Change, choicesOf, type LineOption, type Meaning, type MeantLine } from '../../understanding/meaning.ts'
import { choices } from './as-answer.ts'

type Told = Pick<MeantLine, 'item' | 'size' | 'options'>

const same = /\b(?:the )?same (?<what>\w+)(?: (?:on (?:it|that|this|there)|for \w+(?: \w+)?|too|as well))*$/

/**
 * "And a small margherita with the same toppings", "one funghi, same size": as the line before has it, in this message
 * or in the order. Where that has none, it is not understood.
 */
export function withTheSame(meaning: Meaning, text: string, draft: Draft | null, menu: Menu): Meaning {
  const what = same.exec(plain(text))?.groups?.what
  const line = meaning.lines.at(-1)
  const isSized = ({ size }: Told) => what !== 'size' || size !== null
  const before = meaning.lines.at(-2) ?? draft?.lines.findLast(isSized)
  if (!what || !line || !before || meaning.changes.length > 0) return meaning
  const taken = what === 'size' ? sizeOf(before, line, menu) : optionsOf(before, line, stem(what), menu)
  if (!taken) return meaning
  const unmatched = meaning.unmatched.filter((words) => !isSaidSo(words, what))
  const lines = [...meaning.lines.slice(0, -1), { ...line, ...taken }]
  return { ...meaning, lines, unmatched, sure: meaning.sure || unmatched.length === 0 }
}

/** "same", "the same toppings", with nothing else in it. */
const isSaidSo = (words: string, what: string): boolean =>
  plain(words)
    .split(' ')
    .every((word) => ['same', 'the', 'with', 'in', 'and', 'on', 'it', what].includes(word))

function sizeOf({ size }: Told, line: MeantLine, { items }: Menu): Pick<MeantLine, 'size'> | null {
  return size !== null && line.size === null && items.get(line.item)?.sizes.has(size) ? { size } : null
}

/** Words for whatever is on something. */
const anything = new Set(
  ['topping', 'extra', 'option', 'thing', 'stuff', 'way', 'addon', 'filling', 'everything'].map(stem),
)

/** Those of what the word names, "the same dips"; all of them must be such as the line can have. */
function optionsOf(before: Told, line: MeantLine, what: string, { items }: Menu): Pick<MeantLine, 'options'> | null {
  const [from, item] = [items.get(before.item), items.get(line.item)]
  if (!from || !item) return null
  const named = from.groups.filter(({ name }) => plain(name).split(' ').map(stem).includes(what))
  const groups = named.length > 0 ? named : anything.has(what) ? from.groups : []
  const isNamed = (option: LineOption) =>
    choicesOf(option).every((id) => groups.some(({ options }) => options.some((one) => one.id === id)))
  const wanted = before.options.filter(isNamed)
  const isHad = wanted.every((option) => choicesOf(option).every((id) => optionOf(item, id) !== undefined))
  return wanted.length > 0 && isHad ? { options: [...line.options, ...wanted] } : null
}

/** "The same but vanilla", after a chocolate shake: one more, that is another of its kind. */
export function sameBut(meaning: Meaning, text: string, draft: Draft, { items }: Menu): Meaning | null {
  const [line, ...more] = meaning.lines
  const last = draft.lines.at(-1)
  const isAlone = line && last && line.quantity === 1 && more.length + meaning.changes.length === 0
  const isSaid = /^(?:(?:and|n|ok|oh) )*(?:the )?same .*\bbut\b/.test(plain(text))
  const isOnly = meaning.unmatched.every((words) => isSaidSo(words, 'thing'))
  const [one, other] = [items.get(line?.item ?? ''), items.get(last?.item ?? '')]
  const areAlike = one?.category === other?.category || one?.groups.some((group) => other?.groups.includes(group))
  if (!isAlone || !isSaid || !isOnly || !areAlike) return null
  const changes: Change[] = [
    { op: 'again', target: 'last', by: 1 },
    ...(line.item === last.item ? [] : [{ op: 'item', target: 'last', item: line.item } as const]),
    ...choices(line, 'last'),
  ]
  return { ...meaning, intent: 'change', lines: [], changes, unmatched: [], sure: false }
}
