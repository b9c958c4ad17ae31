import { isBoth, isOfKinds } from '../../../english/grammar.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import type { Sense } from '../mentions/sense.ts'
import { isNoun, isPlainOption, isSeveral, itemsOf, sensesFor } from '../mentions/senses.ts'

/** "Both beans", "both kinds of rice", where there are two: the one and the other. */
export function withBothKinds(mentions: readonly Mention[], { texts }: Words): Mention[] {
  const read: Mention[] = []
  for (const [at, mention] of mentions.entries()) {
    if (mention.from < (read.at(-1)?.to ?? 0)) continue
    const option = isBoth(texts[mention.from] ?? '') ? thingOfBoth(mentions, at, texts) : null
    if (option) read.push(...eachKind(option, mention.from))
    else read.push(mention)
  }
  return read
}

/** Where there are more than two, or one, it's not clear which are meant. */
function eachKind(option: Mention & { cue: 'menu' }, from: number): Mention[] {
  const [one, other, ...more] = option.senses
  if (!one || !other || more.length > 0) return [{ ...option, doubtful: true, from }]
  return [
    { ...option, senses: [one], from, to: option.from },
    { ...option, senses: [other] },
  ]
}

/** What there are two kinds of; null: it may be said of two things. */
function thingOfBoth(
  mentions: readonly Mention[],
  at: number,
  texts: readonly string[],
): (Mention & { cue: 'menu' }) | null {
  const both = mentions[at]
  const thing = mentions.slice(at + 1, at + 4).find((mention) => is(mention, 'menu'))
  if (!both || thing?.cue !== 'menu' || !isPlainOption(thing)) return null
  const option = { ...thing, senses: sensesOfNamed(mentions, at, thing.senses) }
  const between = texts.slice(both.from + 1, option.from).join(' ')
  if (isOfKinds(between)) return option
  const isPair = option.senses.length === 2 && option.senses.every(({ kind }) => kind === 'option')
  // "Sauces", where no one sauce is called so
  const areSeveral = isSeveral(option) || texts[option.to - 1]?.endsWith('s')
  return isPair && areSeveral && ['', 'the'].includes(between) && !maySayOfTwo(mentions, at) ? option : null
}

/** Those that what was named before can have. */
function sensesOfNamed(mentions: readonly Mention[], at: number, senses: readonly Sense[]): readonly Sense[] {
  const [item] = itemsOf(shortlyBefore(mentions, at).findLast(isNoun))
  const own = item ? sensesFor(item, senses) : []
  return own.length > 0 ? own : senses
}

/** "Two burritos, both beans and cheese" */
function maySayOfTwo(mentions: readonly Mention[], at: number): boolean {
  const before = shortlyBefore(mentions, at)
  const counts = (mention: Mention) => mention.cue === 'number' && mention.value !== 1
  return before.some(counts) || before.filter(isNoun).length !== 1 || !is(before.at(-1), 'with', 'and')
}
