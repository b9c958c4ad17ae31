import type { Mention } from '../mentions/mention.ts'

/** The mentions, where each that `isMeant` says something else, of the same words. */
export const replaced = (
  mentions: readonly Mention[],
  cue: 'plain' | 'filler' | 'not',
  isMeant: (mention: Mention, at: number) => boolean,
): Mention[] =>
  mentions.map((mention, at): Mention => (isMeant(mention, at) ? { cue, from: mention.from, to: mention.to } : mention))
