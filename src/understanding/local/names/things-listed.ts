import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sense } from '../mentions/sense.ts'
import { entriesBehind, type Heading, type KindsNamed, nameEntries, passOver } from './listed-behind.ts'

/** "Patties: 3 beef, 1 lamb", of a beef patty and a lamb patty, which are two things on the menu. */
export function nameThings(named: Mention[], heading: Heading, words: Words, lexicon: Lexicon): void {
  const kindsNamed = thingsCalled(heading.noun, words, lexicon)
  const entries = kindsNamed ? entriesBehind(heading, named, words, kindsNamed) : []
  if (entries.length === 0) return
  nameEntries(named, entries)
  passOver(named, heading)
}

/** Things whose names end with this word, where there are several and none is called just that. */
function thingsCalled(noun: Mention, { stems }: Words, { parts }: Lexicon): KindsNamed | null {
  const word = stems[noun.to - 1] ?? ''
  if (noun.to !== noun.from + 1) return null
  const called = [...(parts.get(word) ?? [])].filter(({ words }) => words.length > 1 && words.at(-1) === word)
  const isItem = ({ kind }: Sense) => kind === 'item'
  const idsOf = (senses: readonly Sense[]) => new Set(senses.map(({ id }) => id))
  if (idsOf(called.flatMap(({ senses }) => senses.filter(isItem))).size < 2) return null
  return (from, to) => {
    const said = stems.slice(from, to)
    const wholes = called.filter(({ words }) => words.slice(0, -1).join(' ') === said.join(' '))
    const some = called.filter(({ words }) => said.every((stem) => words.includes(stem)))
    const senses = (wholes.length > 0 ? wholes : some).flatMap((phrase) => phrase.senses.filter(isItem))
    return idsOf(senses).size === 1 ? senses.slice(0, 1) : []
  }
}
