import type { Mention } from './mention.ts'

/** Nobody speaks of words that are further away; and it bounds the work. */
const reach = 40

export const shortlyBefore = (mentions: readonly Mention[], at: number): Mention[] =>
  mentions.slice(Math.max(0, at - reach), at)

export const fromHereOn = (mentions: readonly Mention[], at: number): Mention[] => mentions.slice(at, at + reach)
