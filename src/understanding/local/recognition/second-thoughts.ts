import { isPause } from '../english/grammar.ts'
import { isApology, isSecondThought } from '../english/politeness.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption, isSize, itemsOf } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/**
 * "A diavola, sorry, a funghi", "with olives, no, mushrooms": what comes is in place of what was said last. "No, the burger
 * should be large" refuses no burger.
 */
export function withSecondThoughts(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const said = withoutAnswer(mentions)
  if (!said.some((mention) => is(mention, 'late') || thinksAgain(mention, tokens))) return said
  const thought: Mention[] = []
  for (let at = 0; at < said.length; at++) {
    const end = isSaid(said[at - 1]) ? thoughtEnd(said, at, tokens) : at
    const [first, last] = [said[at], said[end - 1]]
    if (first && last && end > at) {
      thought.push(
        { cue: 'comma', from: first.from, to: first.from },
        { cue: 'instead', from: first.from, to: last.to },
      )
      at = end - 1
    } else if (first) thought.push(first)
  }
  return thought
}

const isSlip = (mention: Mention | undefined, tokens: readonly Token[]): boolean =>
  mention !== undefined &&
  ((is(mention, 'greeting', 'filler') &&
    isApology(tokens[mention.from]?.text ?? '') &&
    mention.to === mention.from + 1) ||
    isPausing(mention, tokens))

/** "Oat milk, hold on, soy", but not "hold on the milk" */
function isPausing({ cue, from, to }: Mention, tokens: readonly Token[]): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text)
  const next = tokens[to]
  return cue === 'without' && isPause(words.join(' ')) && next !== undefined && next.kind !== 'word'
}

const isSaid = (mention: Mention | undefined): boolean => is(mention, 'menu', 'size')

/** Where the second thought ends that begins here, before what is wanted instead; where it begins: there is none. */
function thoughtEnd(mentions: readonly Mention[], start: number, tokens: readonly Token[]): number {
  const rest = fromHereOn(mentions, start)
  const past = rest.findIndex(
    (mention) => !is(mention, 'comma', 'filler', 'instead', 'nope', 'no') && !isSlip(mention, tokens),
  )
  const end = start + (past < 0 ? rest.length : past)
  if (renamesAt(mentions, end) && mentions.slice(start, end).some((mention) => thinksAgain(mention, tokens)))
    return end + 1
  const words = mentions.slice(start, end)
  const next = mentions[end]
  // "No a coke" refuses nothing.
  const isAnew = is(words.at(-1), 'no') && is(next, 'a')
  const isRefused = is(words.at(-1), 'no') && !isAnew
  const isNamed =
    (is(next, 'with') && isOption(mentions[end + 1])) ||
    is(next, 'number', 'a', 'size') ||
    isNoun(next) ||
    isOption(next) ||
    isSize(next)
  // "With whole milk, actually oat milk"
  const isOther =
    isOption(mentions[start - 1]) && isOption(next) && words.some((mention) => saysActually(mention, tokens))
  const thinks =
    isAnew ||
    isOther ||
    words.some(
      (mention, at) =>
        is(mention, 'instead') ||
        isSlip(mention, tokens) ||
        (is(mention, 'no') && is(words[at - 1], 'comma') && is(words[at + 1], 'comma')),
    )
  return thinks && isNamed && !isRefused ? end : start
}

/** "Make it a bowl", "make that a decaf tea", where another thing was named before. */
function renamesAt(mentions: readonly Mention[], at: number): boolean {
  if (!is(mentions[at], 'late')) return false
  const named = is(mentions[at + 1], 'a') ? at + 2 : at + 1
  const noun = fromHereOn(mentions, named).find(
    (mention) => !isSize(mention) && (isNoun(mention) || !isOption(mention)),
  )
  const old = itemsOf(shortlyBefore(mentions, at).findLast(isNoun))
  return isNoun(noun) && !itemsOf(noun).some((item) => old.includes(item))
}

/** "Actually make it a bowl": by itself, "actually" takes nothing back. */
const thinksAgain = (mention: Mention, tokens: readonly Token[]): boolean =>
  is(mention, 'instead', 'no') || isSlip(mention, tokens) || saysActually(mention, tokens)

const saysActually = (mention: Mention, tokens: readonly Token[]): boolean =>
  is(mention, 'filler') && isSecondThought(tokens[mention.to - 1]?.text ?? '')

/** "No the burger should be large" */
function withoutAnswer(mentions: readonly Mention[]): Mention[] {
  const at = mentions.findIndex(({ cue }) => cue !== 'filler' && cue !== 'comma' && cue !== 'greeting')
  const no = mentions[at]
  const answered = no && is(no, 'no') ? mentions.with(at, { cue: 'nope', from: no.from, to: no.to }) : null
  if (!answered) return [...mentions]
  // "No forget the coke"
  if (is(mentions[at + 1], 'remove', 'make', 'change')) return answered
  if (!is(mentions[at + 1], 'the')) return [...mentions]
  const noun = mentions.findIndex((mention, index) => index > at && isNoun(mention))
  const isTold = noun > 0 && is(mentions[noun + 1], 'late') && noun - at <= 3
  return isTold ? answered : [...mentions]
}
