import { isApology, isChangedTo, isDoing, isSecondThought } from '../../../english/second-thoughts.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption, isSize, itemsOf } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/**
 * "A diavola, sorry, a funghi", "with olives, no, mushrooms": what comes is in place of what was said last. "No, the
 * burger should be large" refuses no burger.
 */
export function withSecondThoughts(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const said = withoutAnswer(mentions)
  if (!said.some((mention) => is(mention, 'late') || thinksAgain(mention, tokens))) return said
  const thought: Mention[] = []
  for (let at = 0; at < said.length; at++) {
    const end = is(saidBefore(said, at), 'menu', 'size') ? thoughtEnd(said, at, tokens) : at
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
  is(mention, 'greeting', 'filler') &&
  isApology(tokens[mention.from]?.text ?? '') &&
  mention.to === mention.from + 1

const saidIn = ({ from, to }: Mention, tokens: readonly Token[]): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** What was said last; of "a double shot" and "vanilla syrup" that is what is in them. */
function saidBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  const [option, last] = [mentions[at - 2], mentions[at - 1]]
  return is(last, 'measure', 'ingredient') && isOption(option) ? option : last
}

/** Where the second thought ends that begins here, before what is wanted instead; where it begins: there is none. */
function thoughtEnd(mentions: readonly Mention[], start: number, tokens: readonly Token[]): number {
  const end = hesitationEnd(mentions, start, tokens)
  const words = mentions.slice(start, end)
  if (renamesAt(mentions, end)) return end + 1
  if (!words.some((mention) => thinksAgain(mention, tokens)) && !isChange(mentions[end], tokens)) return start
  const asked = end + wordsOfMaking(mentions.slice(end, end + 2), tokens)
  const [last, next] = [words.at(-1), mentions[end]]
  // "No a coke" refuses nothing.
  if (is(last, 'no') && asked === end && !is(next, 'a')) return start
  const old = saidBefore(mentions, start)
  const option = optionBehind(mentions, asked)
  if (isOption(old) && option) return option
  const isTakenBack = words.some((mention, at) => takesBack(words, at) || isSlip(mention, tokens))
  const asksAnew = words.some((mention) => is(mention, 'instead')) && is(next, 'request')
  if (asksAnew && is(mentions[end + 1], 'a', 'number')) return end + 1
  const isNamed = is(next, 'number', 'a', 'size') || isNoun(next) || isOption(next) || isSize(next)
  const anew = isDone(next, tokens) ? asked : end
  if (!(isTakenBack && isNamed) && !isKindAgain(old, fromHereOn(mentions, anew))) return start
  return isBareSize(mentions, anew + 1) && is(mentions[anew], 'a') ? anew + 1 : anew
}

/** "Make it" and "do" before corn, and "make that" before caramel syrup, which does not point at the syrup. */
function wordsOfMaking([make, that]: readonly Mention[], tokens: readonly Token[]): number {
  if (is(make, 'late') || isDone(make, tokens)) return 1
  return is(make, 'make') && is(that, 'the') ? 2 : 0
}

/** "Actually do corn" */
const isDone = (mention: Mention | undefined, tokens: readonly Token[]): boolean =>
  mention !== undefined && is(mention, 'request') && isDoing(saidIn(mention, tokens))

/** Past the words that only say that the customer thinks again. */
function hesitationEnd(mentions: readonly Mention[], start: number, tokens: readonly Token[]): number {
  const rest = fromHereOn(mentions, start)
  const past = rest.findIndex(
    (mention) => !is(mention, 'comma', 'stop', 'filler', 'instead', 'nope', 'no') && !isSlip(mention, tokens),
  )
  return start + (past < 0 ? rest.length : past)
}

/** "No wait", and "no" or "nope" by itself, as in "actually no, …". */
const takesBack = (words: readonly Mention[], at: number): boolean =>
  is(words[at], 'instead') ||
  (is(words[at], 'no', 'nope') &&
    is(words[at - 1], 'comma', 'stop', 'filler') &&
    (is(words[at + 1], 'comma', 'stop') || at === words.length - 1))

/** "Corn", "some corn", "with corn", and nothing that has corn: where that is. */
function optionBehind(mentions: readonly Mention[], start: number): number | undefined {
  const words = fromHereOn(mentions, start)
  const at = words.findIndex((mention) => !is(mention, 'with', 'a', 'some', 'the'))
  const isDescribing = isNoun(words[at + 1]) || isOption(words[at + 1]) || isSize(words[at + 1])
  return at >= 0 && isOption(words[at]) && !isDescribing ? start + at : undefined
}

/** "A ramen, actually udon", "a large ramen, actually a small", where by itself "actually" takes nothing back. */
function isKindAgain(old: Mention | undefined, said: readonly Mention[]): boolean {
  const isBare = isNoun(said[0]) && isNoun(old)
  const words = isBare ? said : said.slice(1)
  if (!is(said[0], 'a') && !isBare) return false
  const next = itemsOf(words.find((mention) => !isSize(mention) && !is(mention, 'portion')))
  return isBareSize(words, 0) || itemsOf(old).some((item) => next.some((other) => other.category === item.category))
}

/** "A medium", and no word of what is medium */
const isBareSize = (mentions: readonly Mention[], at: number): boolean =>
  isSize(mentions[at]) && !isNoun(mentions[at]) && !is(mentions[at + 1], 'menu', 'pronoun', 'with')

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
  is(mention, 'instead', 'no', 'nope') || isSlip(mention, tokens) || saysActually(mention, tokens)

/** "With nori, change that to corn" */
const isChange = (mention: Mention | undefined, tokens: readonly Token[]): boolean =>
  mention !== undefined && is(mention, 'late') && isChangedTo(saidIn(mention, tokens))

const saysActually = (mention: Mention, tokens: readonly Token[]): boolean =>
  is(mention, 'filler') && isSecondThought(tokens[mention.to - 1]?.text ?? '')

/** "No the burger should be large" */
function withoutAnswer(mentions: readonly Mention[]): Mention[] {
  const at = mentions.findIndex(({ cue }) => cue !== 'filler' && cue !== 'comma' && cue !== 'greeting')
  const no = mentions[at]
  const answered = no && is(no, 'no') ? mentions.with(at, { cue: 'nope', from: no.from, to: no.to }) : null
  if (!answered) return [...mentions]
  // "No forget the coke", "no 4"
  if (is(mentions[at + 1], 'remove', 'make', 'change')) return answered
  if (is(mentions[at + 1], 'number') && at + 2 === mentions.length) return answered
  if (!is(mentions[at + 1], 'the')) return [...mentions]
  const noun = mentions.findIndex((mention, index) => index > at && isNoun(mention))
  const isTold = noun > 0 && is(mentions[noun + 1], 'late') && noun - at <= 3
  return isTold ? answered : [...mentions]
}
