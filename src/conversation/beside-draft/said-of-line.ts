import type { Draft, DraftLine } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { type Change, choicesOf, isChosen, isOpen, type Meaning, type MeantLine } from '../../understanding/meaning.ts'
import { optionRefused } from '../../understanding/meanings.ts'
import { isComplete } from '../draft/is-complete.ts'
import { choices } from './as-answer.ts'

const someOf = /^(?:[a-z]+ ){0,3}(?:one|two|three|\d) of (?:the|those|these|my) /i

/** "Extra guac on one taco" */
const onSome =
  /^(?!(?:an?|one|two|three|four|\d+)\b)[a-z ]+ (?:on|in|to) (?:(?:just|only) )?(?:one|two|three|\d+) (?=[a-z])/i

/** "udon mild", which is too little for a new one, "actually a small udon": said of the udon in the order. */
export function changesTold(line: MeantLine, there: DraftLine | undefined, text: string, menu: Menu): Change[] {
  const told = choices(line, { item: line.item })
  // "Actually one of the cheeseburgers chicken", of two
  if (there && there.quantity > line.quantity && (someOf.test(line.words) || onSome.test(line.words)))
    return told.map((change) => ({ ...change, pieces: line.quantity }))
  // "Small fries, not large"
  const isOther = line.size !== null && there?.size !== line.size && line.quantity === 1
  if (isOther && /\bnot (?:a |the )?\w+(?: one)?\W*$/i.test(text)) return told
  const bare = there && asItComes(line, there, text, menu)
  if (bare) return bare
  const isSaidOfIt = isTopic(line, text, menu) && (!isComplete(line, menu) || onlyRefuses(line))
  return isSaidOfIt || isCorrection(line, text) ? told : []
}

/** "Udon without egg", and not "an udon without egg" */
const onlyRefuses = ({ size, options }: MeantLine): boolean =>
  size === null && options.length > 0 && options.every(({ exclude }) => exclude)

const saysBare = /\s(?:black|neat|straight|plain)\W*$/i

/** "Americano black": the one in the order, without any milk that was on it; null: it is one more. */
function asItComes(line: MeantLine, there: DraftLine, text: string, menu: Menu): Change[] | null {
  const isBare = line.size === null && line.options.length === 0 && saysBare.test(text) && isTopic(line, text, menu)
  if (!isBare) return null
  const target = { item: line.item }
  const milks = (menu.items.get(line.item)?.groups ?? []).filter(({ name }) => /\bmilks?\b/i.test(name))
  const isMilk = (id: string) => milks.some(({ options }) => options.some((one) => one.id === id))
  const wanted = there.options.filter(isChosen).filter(({ exclude }) => !exclude)
  if (wanted.length === 0) return [{ op: 'quantity', target, quantity: there.quantity }]
  const gone = wanted.filter(({ option }) => isMilk(option))
  return gone.length > 0 ? gone.map((option) => ({ op: 'option', target, option: optionRefused(option) })) : null
}

/** "small fries actually", "no, small fries" */
const isCorrection = ({ quantity }: MeantLine, text: string): boolean =>
  quantity === 1 &&
  (/^(?:actually|wait|no wait|nvm|never mind|nevermind|i meant|i mean|i said)\b|\bactually$/i.test(plain(text)) ||
    /^no,/i.test(text)) &&
  !/\b(?:and|add|also|too|another|more|plus)\b/i.test(text)

/** "udon mild", "brown rice", where what is wanted besides is "a mild udon", or "and udon". */
export function isTopic({ item, quantity }: MeantLine, text: string, { items }: Menu): boolean {
  const said = plain(text)
  const named = items.get(item)
  const names = named && quantity === 1 ? [named.name, ...named.aliases] : []
  const kinds = (named?.groups ?? []).flatMap(({ options }) => options.map(({ name }) => plain(name)))
  const isKindOfIt = kinds.includes(said) && names.some((name) => said.endsWith(` ${plain(name)}`))
  return isKindOfIt || names.some((name) => said.startsWith(`${plain(name)} `))
}

/** "Sugar cones", of two cones neither of which is of any kind yet: both are, and no third is ordered. */
export function ofAllAlike(meaning: Meaning, { lines }: Draft, { items }: Menu): Meaning | null {
  const [line, ...more] = meaning.lines
  const [option, ...others] = line?.options ?? []
  if (!line || !option || isOpen(option) || more.length + others.length + meaning.changes.length > 0) return null
  const isBare = line.quantity === 1 && line.size === null && line.note === null && !option.exclude
  const there = lines.filter(({ item }) => item === line.item)
  const isCounted = /^(?:an?|another|one|the|and|plus|\d+)\b/i.test(line.words)
  if (!isBare || isCounted || there.length < 2 || !/s$/i.test(line.words.trim())) return null
  const group = items.get(line.item)?.groups.find(({ options }) => options.some(({ id }) => id === option.option))
  const isOpenYet = ({ options }: DraftLine) =>
    !options.some((one) => choicesOf(one).some((id) => group?.options.some((it) => it.id === id)))
  if (group?.max !== 1 || !there.every(isOpenYet)) return null
  const changes = there.map((one): Change => ({ op: 'option', target: { nth: lines.indexOf(one) + 1 }, option }))
  return { ...meaning, intent: 'change', lines: [], changes, sure: false }
}
