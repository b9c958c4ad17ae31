import { is, type Mention } from '../mentions/mention.ts'
import { isNoun } from '../mentions/senses.ts'

/** "Cancel one waffle" takes one off, as "drop one waffle" does; "cancel, I'll have a waffle" does not. */
export const withCancelledThings = (mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention, at) => {
    const [number, noun] = mentions.slice(at + 1, at + 3)
    const isOfThing = is(mention, 'cancel') && is(number, 'number', 'a') && isNoun(noun)
    return isOfThing ? { cue: 'remove', from: mention.from, to: mention.to } : mention
  })
