/** Nobody speaks of words that are further away; and it bounds the work. */
const reach = 40

export const shortlyBefore = <Said>(all: readonly Said[], at: number): Said[] => all.slice(Math.max(0, at - reach), at)

export const fromHereOn = <Said>(all: readonly Said[], at: number): Said[] => all.slice(at, at + reach)
