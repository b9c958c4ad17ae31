import { isTopic as isTopicWord } from '../../../english/grammar.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { isSame } from '../mentions/sense.ts'
import { isNoun, sensesOf } from '../mentions/senses.ts'

/** May stand between what is spoken of and what is wanted of it. */
const links: readonly Cue[] = ['request', 'late', 'filler', 'comma', 'the', 'a', 'some']

/** "For the milk I want oat, for the rice brown": that kind of what comes, and no other milk or rice. */
export function answeredTopics(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const answered = [...mentions]
  mentions.forEach((topic, at) => {
    if (!isTopic(mentions, at, words)) return
    let next = afterLinks(mentions, at)
    let answer = ofKind(mentions[next], topic, words, lexicon)
    while (answer) {
      answered[next] = answer
      answered[at] = { cue: 'kind', from: topic.from, to: topic.to }
      if (!is(mentions[next + 1], 'and')) return
      next = afterLinks(mentions, next + 1)
      answer = ofKind(mentions[next], topic, words, lexicon)
    }
  })
  return answered
}

/** "for the milk", where no milk is sold by itself */
function isTopic(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const place = is(mentions[at - 1], 'the') ? mentions[at - 2] : mentions[at - 1]
  const isSaid = is(mentions[at], 'menu', 'unknown', 'ingredient', 'measure') && !isNoun(mentions[at])
  return isSaid && place !== undefined && isTopicWord(texts[place.from] ?? '')
}

const afterLinks = (mentions: readonly Mention[], at: number): number => {
  let next = at + 1
  while (isOneOf(mentions[next], links)) next++
  return next
}

/** "oat", "brown" or "oat milk", as an answer about what was spoken of; null where it answers nothing. */
function ofKind(mention: Mention | undefined, topic: Mention, { stems }: Words, lexicon: Lexicon): Mention | null {
  if (!mention || isNoun(mention)) return null
  const kind = stems.slice(topic.from, topic.to).join('')
  const whole = lexicon.stems.get(stems.slice(mention.from, mention.to).join('') + kind) ?? []
  const senses = whole.filter((sense) => sense.kind === 'option')
  if (senses.length > 0) return { cue: 'menu', senses, doubtful: false, from: mention.from, to: mention.to }
  const named = [...(lexicon.parts.get(kind) ?? [])].filter((phrase) => phrase.words.at(-1) === kind)
  const isOfKind = sensesOf(mention).some((sense) =>
    named.some((phrase) => phrase.senses.some((one) => isSame(one, sense))),
  )
  return isOfKind ? mention : null
}
