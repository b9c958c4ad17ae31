import { ordinals } from '../../../english/numbers.ts'

/** The place in a list that a word means, counted from 0; -1 is the last. Nobody counts further in words. */
export const places: ReadonlyMap<string, number> = new Map([
  ...[...ordinals].flatMap(([word, nth]) => (nth <= 3 ? [[word, nth - 1] as const] : [])),
  ['last', -1],
])

/** The words, as an alternative of a regular expression. */
export const placeWords = [...places.keys()].join('|')
