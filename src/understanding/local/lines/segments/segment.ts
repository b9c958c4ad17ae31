import type { Item } from '../../../../menu/menu.ts'
import { is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { shortlyBefore } from '../../mentions/nearby.ts'
import { findNouns, isNamedAgain, mayListThing } from '../../mentions/nouns.ts'
import { isOption, itemsOf } from '../../mentions/senses.ts'
import { determiners } from './determiner.ts'
import { phraseStart } from './noun-phrase.ts'
import { findStandIns } from './stand-ins.ts'

/** The mentions that speak of one line: a noun with what stands before and after it. */
export interface Segment {
  /** What the noun can stand for; empty where there is none: "one with pineapple". */
  items: readonly Item[]
  mentions: readonly Mention[]
  /** Where among the mentions the noun stands, or the word in its place. */
  head: number
  /** It's not clear that all words before the noun belong to it. */
  doubtful: boolean
}

/** Cuts the mentions into segments, one for each noun or word that stands for one; none where there is nothing. */
export function segments(mentions: readonly Mention[]): Segment[] {
  const nouns = findNouns(mentions).map((noun, index, all) => {
    const { start, doubtful } = phraseStart(mentions, noun, (all[index - 1] ?? -1) + 1)
    const isDoubtful =
      doubtful || mayListThing(mentions, noun) || isNamedAgain(mentions, noun, shortlyBefore(all, index))
    return { noun, head: noun, start, doubtful: isDoubtful }
  })
  const isTaken = (at: number) => nouns.some(({ noun, start }) => at >= start && at <= noun)
  const standIns = findStandIns(
    mentions,
    nouns.map(({ noun }) => noun),
    isTaken,
  ).map(({ at, start, doubtful }) => ({ noun: -1, head: at, start, doubtful }))

  const heads = [...nouns, ...standIns].sort((a, b) => a.start - b.start)
  return heads.map(({ noun, head, start, doubtful }, index) => {
    const from = index === 0 ? 0 : start
    const to = heads[index + 1]?.start ?? mentions.length
    const isFirst = index === 0 && mayBeByItself(mentions, start)
    return {
      items: itemsOf(mentions[noun]),
      mentions: mentions.slice(from, to),
      head: head - from,
      doubtful: doubtful || isFirst,
    }
  })
}

/** "Two shots of espresso and a latte": what is said before the noun may be no part of it. */
const mayBeByItself = (mentions: readonly Mention[], start: number): boolean =>
  is(mentions[start - 1], 'and') && isOneOf(mentions[start], determiners) && mentions.slice(0, start).some(isOption)
