/** Cream cheese is no cheese to everybody, nor whipped cream what goes into a coffee. */
export const ownThings = ['cream cheese', 'ice cream', 'sour cream', 'whipped cream', 'peanut butter', 'almond butter']

/** Is eaten as it grows: whoever wants an orange has hardly the juice in mind, nor the chicken. */
export const isWholeFruit = (word: string): boolean =>
  /^(?:apple|banana|grapefruit|lemon|lime|orange|peach|pear)(?:e?s)?$/.test(word)

/** Is seldom eaten alone: "cod and chips" is one meal. */
export const isSide = (name: string): boolean => /\b(?:chips|fries|mash|rice)$/i.test(name)
