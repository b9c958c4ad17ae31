import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

/** In mentions: from "keep" to what is kept. */
const farthest = 4

/** "Remove the burger, keep the rings": the rings are there already, and nothing is said of them. */
export function withoutKept(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => is(mention, 'unknown') && tokens[mention.from]?.text === 'keep')
  if (at < 0) return mentions
  if (!mentions.some((mention) => is(mention, 'remove'))) return withKeptOn(mentions, at)
  const noun = mentions.findIndex((mention, index) => index > at && isNoun(mention))
  if (!is(mentions[at + 1], 'the') || noun < 0 || noun - at > farthest) return mentions
  return mentions.map((mention, index) =>
    index >= at && index <= noun ? { cue: 'filler', from: mention.from, to: mention.to } : mention,
  )
}

/** "Actually keep the onions", after they were refused: with them. */
function withKeptOn(mentions: readonly Mention[], at: number): readonly Mention[] {
  const [keep, the, option] = mentions.slice(at, at + 3)
  const isKept = keep && is(the, 'the') && isOption(option) && !isNoun(option) && !mentions.some(isNoun)
  return isKept ? mentions.with(at, { cue: 'with', from: keep.from, to: keep.to }) : mentions
}
