import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun } from '../mentions/senses.ts'
import { nameKinds } from './kinds-listed.ts'
import type { Heading } from './listed-behind.ts'
import { nameThings } from './things-listed.ts'

/** "4 patties, 2 beef and 2 lamb", "empanadas: 2 chicken, 1 beef": the noun is that of each that is listed behind it. */
export function withKindSaidOnce(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const named = [...mentions]
  for (let at = 0; at < named.length; at++) {
    const heading = headingAt(named, at, words)
    if (!heading) continue
    if (isNoun(heading.noun)) nameKinds(named, heading, words)
    else nameThings(named, heading, words, lexicon)
  }
  return named
}

/** What stands here, if it may be said of all that follows. */
function headingAt(mentions: readonly Mention[], at: number, words: Words): Heading | null {
  const noun = mentions[at]
  const pause = mentions[at + 1]
  const before = mentions[at - 1]
  const announces = (pause?.cue === 'stop' && pause.announces === true) || isDash(pause, words)
  if (!noun || !(announces || is(pause, 'comma'))) return null
  const total = before?.cue === 'number' ? before.value : null
  const begins = before === undefined || is(before, 'stop', 'comma', 'request', 'filler')
  return total !== null || (announces && begins) ? { noun, at, total, announces } : null
}

/** "Cookies - 6 oatmeal" */
const isDash = (pause: Mention | undefined, { tokens }: Words): boolean =>
  is(pause, 'comma') && /^\s*[-–—]/.test(tokens[pause?.from ?? 0]?.text ?? '')
