import type { Intent } from '../meaning.ts'
import { type Cue, is, isOneOf, type Mention } from './mentions/mention.ts'

/**
 * May stand beside a word that decides about the whole order. Any other word takes it back, "ok wait", or limits it.
 */
const harmless: readonly Cue[] = [
  'filler',
  'greeting',
  'thanks',
  'comma',
  'stop',
  'and',
  'request',
  'late',
  'the',
  'pronoun',
  'with',
]

interface Manner {
  asks: boolean
  /** It has a question mark. */
  wonders: boolean
  isExplained: boolean
  /** It said more than these words, but only out of politeness. */
  isPolite: boolean
}

/** What a message that orders and changes nothing is about. */
export function intentOf(mentions: readonly Mention[], { asks, wonders, isExplained, isPolite }: Manner): Intent {
  const has = (...cues: Cue[]) => mentions.some((mention) => isOneOf(mention, cues))
  // These do something, so no word that may say to what may be passed over: "cancel the fizzy one".
  if (isExplained && decides(mentions, 'cancel')) return 'cancel'
  if (isExplained && decides(mentions, 'repeat')) return 'repeat'
  if (has('status')) return 'status'
  if (asks) return 'question'
  if (isExplained && !wonders && decides(mentions, 'confirm')) return 'confirm'
  if (has('confirm', 'cancel', 'repeat')) return 'other'
  const isTalk =
    isExplained && mentions.every((mention) => isOneOf(mention, harmless) || is(mention, 'a', 'some', 'but'))
  // "Idk" says as little of an order as "hi".
  const isSaid = isPolite || has('greeting', 'thanks', 'request') || (has('filler') && !wonders)
  return isTalk && isSaid ? 'greeting' : 'other'
}

function decides(mentions: readonly Mention[], cue: 'confirm' | 'cancel' | 'repeat'): boolean {
  const first = mentions.findIndex((mention) => is(mention, cue))
  if (first < 0) return false
  return mentions.every((mention, at) => {
    if (is(mention, cue) || isOneOf(mention, harmless)) return true
    if (is(mention, 'no', 'nope')) return at < first && isAnswer(mentions.slice(at + 1, first + 1))
    // "Yes, cancel it", but not "never mind, that's right".
    return is(mention, 'confirm') && (at < first || cue === 'repeat')
  })
}

/** "No, that's all": the "no" answers whether it's all, where a bare "no ok" or "no cancel" says nothing clear. */
function isAnswer(after: readonly Mention[]): boolean {
  const decision = after.at(-1)
  if (decision?.cue === 'confirm') return decision.to - decision.from > 1
  return is(after[0], 'comma', 'stop')
}
