import type { Item } from '../../../menu/menu.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { describes, isSize } from '../mentions/senses.ts'
import { type Draft, quantityOf } from './draft.ts'
import { share, speaksOfTwo } from './parts.ts'

/** "two lattes and a mocha, both iced": of which lines that is said is a guess. */
export const speaksOfMore = (line: Draft, wholes: readonly Draft[]): boolean =>
  (wholes.length === 1 && speaksOfTwo(line.segment.mentions, line)) ||
  (wholes.length > 1 && (speaksOfOthers(line, wholes) || speaksOfEverything(line)))

/** "Two tacos and a burrito, everything with hot salsa" */
const speaksOfEverything = ({ segment: { mentions, head } }: Draft): boolean =>
  mentions.some(
    (mention, at) =>
      at > head + 1 &&
      is(mention, 'everything') &&
      is(mentions[at - 1], 'comma', 'stop') &&
      is(mentions[at + 1], 'with') &&
      mentions.slice(at).some(isContent),
  )

const speaksOfOthers = (line: Draft, wholes: readonly Draft[]): boolean =>
  saidOfBoth(line) !== null &&
  (mayEndBefore(line) || (!twoOf(line, wholes) && !isOfItself(line, wholes) && !isOfAll(line, wholes)))

/** "a cola and two lattes, both iced": the lattes are two, and a cola can't be iced, so it is said of the lattes. */
function isOfItself(line: Draft, wholes: readonly Draft[]): boolean {
  const before = wholes[wholes.indexOf(line) - 1]
  const said = saidOfBoth(line) ?? []
  // "six pizzas all pepperoni and three all cheese"
  if (before && quantityOf(line) > 1 && saidOfBoth(before)?.some(isContent)) return true
  return quantityOf(line) > 1 && !(before && said.some(isContent) && describesAll(said, before.item))
}

/** "a latte and a mocha, both iced": the two, and there is nothing else that it could be said of. */
function twoOf(line: Draft, wholes: readonly Draft[]): { first: Draft; said: readonly Mention[] } | null {
  const said = saidOfBoth(line)
  if (!said?.some(isContent)) return null
  const before = wholes.slice(0, wholes.indexOf(line))
  const [first, ...others] = before.filter(({ item }) => describesAll(said, item))
  if (!first || others.length > 0 || first !== before.at(-1)) return null
  return [first, line].every((one) => quantityOf(one) === 1 && one.parts.length === 0) ? { first, said } : null
}

/** Says of all lines what is said of all of them. */
export function shareByAll(wholes: readonly Draft[]): void {
  for (const line of wholes) {
    const two = twoOf(line, wholes)
    if (two) share(two.first, two.said)
    else for (const other of othersOfAll(line, wholes)) share(other, saidOfBoth(line) ?? [])
  }
}

/**
 * "three lattes, a mocha, an espresso, all iced", "two lattes and a mocha both iced": said of each before that can be
 * so, though it leaves a doubt.
 */
function othersOfAll(line: Draft, wholes: readonly Draft[]): Draft[] {
  const { mentions } = line.segment
  const all = mentions.findIndex((mention) => is(mention, 'both'))
  const isOfMore = is(mentions[all - 1], 'comma', 'stop') || quantityOf(line) === 1
  const said = saidOfBoth(line) ?? []
  const isLast = line === wholes.at(-1) && isOfMore && said.some(isContent)
  return isLast ? wholes.slice(0, -1).filter(({ item }) => describesAll(said, item)) : []
}

/**
 * "a latte, a mocha and an espresso, all with oat milk": each can be so, and with only one espresso "all" means more.
 */
function isOfAll(line: Draft, wholes: readonly Draft[]): boolean {
  const { mentions } = line.segment
  const at = mentions.findIndex((mention) => is(mention, 'both'))
  const all = mentions[at]
  const said = mentions.slice(at + 1)
  const isClear = is(said[0], 'with', 'without', 'no') || said.filter(isContent).every(isSize)
  return (
    all?.cue === 'both' &&
    all.ofAll === true &&
    isClear &&
    said.some(isContent) &&
    line === wholes.at(-1) &&
    quantityOf(line) === 1 &&
    wholes.every(({ item, parts }) => parts.length === 0 && describesAll(said, item))
  )
}

/** What stands after "both", or before it: ", no ice in both", "with cheese on both", "add cheese to both". */
function saidOfBoth(line: Draft): readonly Mention[] | null {
  const { mentions } = line.segment
  const at = mentions.findIndex((mention) => is(mention, 'both'))
  if (at < 0 || isOfPieces(mentions, at)) return null
  const start = startBefore(line, at)
  if (endsPhrase(line, at)) return mentions.slice(start)
  if (mentions.slice(at + 1).some(isContent)) return mentions.slice(at + 1)
  return start === undefined ? [] : mentions.slice(start, at)
}

/** "A latte and a tub with 3 scoops all chocolate": all the scoops. */
function isOfPieces(mentions: readonly Mention[], at: number): boolean {
  const all = mentions[at]
  return all?.cue === 'both' && all.ofAll === true && isSize(mentions[at - 1]) && is(mentions[at + 1], 'menu')
}

/** Where begins what is said of both before the word. */
function startBefore({ segment: { mentions, head } }: Draft, at: number): number | undefined {
  const behind = (...cues: Cue[]) => mentions.slice(0, at).findLastIndex((mention) => isOneOf(mention, cues))
  return [behind('comma', 'stop'), behind('add', 'with')].find((index) => index > head)
}

/** "Garlic butter on both, mild": what follows is said of both as well, or of the last one. */
function endsPhrase(line: Draft, at: number): boolean {
  const { mentions } = line.segment
  const start = startBefore(line, at)
  return (
    is(mentions[at + 1], 'comma', 'stop', 'and') && start !== undefined && mentions.slice(start, at).some(isContent)
  )
}

/** ... Which of them, is clear of "mild on both", and of what follows "a pound each". */
function mayEndBefore(line: Draft): boolean {
  const { mentions } = line.segment
  const at = mentions.findIndex((mention) => is(mention, 'both'))
  const isEach = isSize(mentions[at - 1]) && is(mentions[at - 2], 'comma', 'stop')
  const last = mentions.findLast((mention) => is(mention, 'both') || isContent(mention))
  return endsPhrase(line, at) && !isEach && !is(last, 'both')
}

const describesAll = (said: readonly Mention[], item: Item): boolean =>
  said.every((mention) => !isContent(mention) || describes([item], mention))

/** Says something that is ordered, or that is not understood. */
export const isContent = (mention: Mention): boolean =>
  is(mention, 'menu', 'number', 'unknown', 'size', 'kind', 'ingredient')
