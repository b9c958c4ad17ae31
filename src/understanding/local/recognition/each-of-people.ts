import { isEach } from '../../../english/grammar.ts'
import { peopleSaid } from '../../../english/people.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption, isSize } from '../mentions/senses.ts'

/** "A burger each for me and my wife", "for the 3 of us, a coke each": as many as there are people, if that is said. */
export function withEachOfPeople(mentions: readonly Mention[], { texts }: Words): Mention[] {
  const each = mentions.findIndex(({ from, to }) => to === from + 1 && isEach(texts[from] ?? ''))
  const people = each < 0 ? null : peopleSaid(texts)
  const start = 1 + mentions.slice(0, Math.max(0, each)).findLastIndex((mention) => !isOfThing(mention))
  const things = mentions.slice(start, Math.max(0, each))
  if (!people || !things.some(isNoun)) return [...mentions]
  const isPerson = ({ from, to }: Mention) => from >= people.from && to <= people.to
  return [...mentions.slice(0, start), ...multiplied(things, people.count), ...mentions.slice(each + 1)].map(
    (mention) => (isPerson(mention) ? { cue: 'filler', from: mention.from, to: mention.to } : mention),
  )
}

/** So many times as many of each thing that is named; NaN: who knows? */
function multiplied(things: readonly Mention[], times: number): Mention[] {
  if (Number.isNaN(times)) return things.map((mention) => (isNoun(mention) ? { ...mention, doubtful: true } : mention))
  const starts = things.flatMap((mention, at) => (isNoun(mention) ? [phraseStart(things, at)] : []))
  return things.flatMap((mention, at): Mention[] => {
    if (!starts.includes(at)) return [mention]
    const { from, to } = mention
    if (mention.cue === 'number') return [{ ...mention, value: (mention.value ?? 1) * times }]
    const number: Mention = { cue: 'number', value: times, from, to: from }
    return is(mention, 'a') ? [{ ...number, to }] : [number, mention]
  })
}

/** Where the words before a noun begin: "2 large" */
function phraseStart(things: readonly Mention[], noun: number): number {
  const start = 1 + things.slice(0, noun).findLastIndex((mention) => !isHow(mention))
  return is(things[start - 1], 'number', 'a') ? start - 1 : start
}

const isHow = (mention: Mention): boolean => isSize(mention) || (isOption(mention) && !isNoun(mention))

const isOfThing = (mention: Mention): boolean =>
  isNoun(mention) || isHow(mention) || is(mention, 'number', 'a', 'and', 'with', 'without', 'no')
