import { cues } from './cues.ts'
import { sizes as synonyms } from './synonyms.ts'

const isNumber = ([digits = '']: readonly string[]) => /^\d+$/.test(digits)
const sizes = new Set([
  ...cues.flatMap(([phrase, cue]) => (cue === 'size' ? [phrase] : [])),
  // "XL"; but "two" is said of how many.
  ...synonyms.filter((group) => !isNumber(group)).flat(),
])
const largest =
  /^(?:(?:the|your|whatever is) )?(?:biggest|largest)(?: (?:one|size|there is|you have|you ve got|u have))*$/
const smallest =
  /^(?:(?:the|your|whatever is) )?(?:smallest|littlest)(?: (?:one|size|there is|you have|you ve got|u have))*$/

/** "A half rack", "10 pc": of what is sold by itself. */
export const isMeasure = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:lbs?|pounds?|racks?|pints?|quarts?|kilos?|kg|grams?|g|ounces?|oz|glass(?:es)?|bottles?|carafes?|cups?|bowls?|pcs?|pieces?)$/.test(
      word,
    ),
  )

/** What a drink or a dish comes in. */
export const isVessel = (word: string): boolean =>
  ['glass', 'cup', 'mug', 'bottle', 'can', 'bowl', 'plate', 'box', 'bag', 'tub', 'pot', 'tray'].includes(word)

/** Whether the words name nothing but a size, even one that the shop doesn't have. */
export const namesSize = (words: string): boolean => sizes.has(words.toLowerCase().trim())

/** "The biggest", "smallest you have"; null: neither. */
export function extremeNamed(words: string): 'largest' | 'smallest' | null {
  if (largest.test(words)) return 'largest'
  return smallest.test(words) ? 'smallest' : null
}
