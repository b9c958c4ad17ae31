import { multipleOf, numberSaid } from '../../../english/numbers.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { areAlternatives, isNoun, isPlainOption, isSize, itemsOf, optionIdsOf } from '../mentions/senses.ts'

/** "A 2 scoop cone 1 choc 1 vanilla" is one cone, of both; "2 double cones, 1 choc 1 vanilla" are two. */
export function withScoopsTold(mentions: readonly Mention[], words: Words): Mention[] {
  const size = mentions.findIndex((mention, at) => scoopsIn(mention, words) > 1 && isOfOne(mentions, at))
  const noun = [size + 1, size - 1].find((at) => size >= 0 && isNoun(mentions[at]))
  if (noun === undefined) return [...mentions]
  const from = Math.max(size, noun) + 1
  const to = listEnd(mentions, from)
  const scoops = mentions.slice(from, to)
  const sum = scoops.reduce((all, scoop) => all + (scoop.cue === 'number' ? (scoop.value ?? 0) : 0), 0)
  const [first = [], ...others] = scoops.filter(isPlainOption).map(optionIdsOf)
  const [item] = itemsOf(mentions[noun])
  const areOfKind = item && others.length > 0 && others.every((ids) => areAlternatives(item, first, ids))
  if (!areOfKind || sum !== scoopsIn(mentions[size], words)) return [...mentions]
  return [...mentions.slice(0, from), ...scoops.flatMap(asMuch), ...mentions.slice(to)]
}

/** "2 scoop", "double": how many it says; 0: none. */
function scoopsIn(mention: Mention | undefined, { texts }: Words): number {
  const word = mention && isSize(mention) ? (texts[mention.from] ?? '') : ''
  return multipleOf(word) ?? (numberSaid(word) || 0)
}

/** Not "2 double cones" */
function isOfOne(mentions: readonly Mention[], at: number): boolean {
  const before = isNoun(mentions[at - 1]) ? mentions[at - 2] : mentions[at - 1]
  return !is(before, 'number', 'another') || (before?.cue === 'number' && before.value === 1)
}

/** "1 choc, 1 vanilla and 1 mango": where the list ends that begins there. */
function listEnd(mentions: readonly Mention[], from: number): number {
  let end = from
  for (let at = from; at < mentions.length; at++) {
    if (is(mentions[at], 'comma', 'and', 'with') || announces(mentions[at])) continue
    if (!is(mentions[at], 'number') || !isPlainOption(mentions[at + 1])) break
    at++
    end = at + 1
  }
  return end
}

const announces = (mention: Mention | undefined): boolean => mention?.cue === 'stop' && mention.announces === true

const asMuch = (scoop: Mention): Mention[] => {
  if (scoop.cue !== 'number') return [scoop]
  const { from, to, value } = scoop
  return value !== null && value > 1 ? [{ cue: 'multiple', value, from, to }] : []
}
