import type { Intent } from '../meaning.ts'
import type { Mention } from './mention.ts'

/** What a message that orders and changes nothing is about. */
export function intentOf(mentions: readonly Mention[], asked: boolean, isExplained: boolean): Intent {
  const has = (...cues: Mention['cue'][]) => mentions.some(({ cue }) => cues.includes(cue))
  // These do something, so a word that may say what they're about must not be passed over: "cancel the fizzy one".
  if (isExplained && has('cancel')) return 'cancel'
  if (isExplained && has('repeat')) return 'repeat'
  if (has('status')) return 'status'
  if (asked) return 'question'
  if (isExplained && has('confirm')) return 'confirm'
  return has('greeting', 'thanks') || (isExplained && has('request')) ? 'greeting' : 'other'
}
