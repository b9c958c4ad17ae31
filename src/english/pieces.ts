const inPieces = '[ -]?(?:pc|pcs|piece|pieces|count|ct)'
const dozens = new Map([
  [6, `6${inPieces}|half dozen`],
  [12, `12${inPieces}|(?:(?:one|a) )?dozen`],
])

/** "10 piece" is a size, and ten of it are not ten pieces; nor are twelve of a dozen. */
export const countsPieces = (size: string, count: number): boolean =>
  new RegExp(`^(?:${dozens.get(count) ?? `${count}${inPieces}`})$`, 'i').test(size)

/** "8 piece" */
export const isOfPieces = (size: string): boolean => new RegExp(`^\\S+${inPieces}$`, 'i').test(size)

/** "4 pcs" are four, and no portions of anything. */
export const isPieces = (words: string): boolean => /^(?:pcs?|pieces?)$/.test(words)

/** "half dozen" */
export const isOfDozens = (size: string): boolean => [...dozens.keys()].some((count) => countsPieces(size, count))

const smallPiece = /\b(?:bite|finger|knot|nugget|popper|ring|stick|strip|tender|wing)(s?)$/i

/** "Chicken wings", but not where one "wing" is sold too: small things by the dish. */
export function isDishOfPieces([name = '', ...aliases]: readonly string[]): boolean {
  const isOne = (words: string) => smallPiece.exec(words)?.[1] === ''
  return smallPiece.test(name) && ![name, ...aliases].some(isOne)
}

/** "Onion rings", "chips": a dish of several. */
export const isOfMany = (dish: string): boolean => /[^s]s$/i.test(dish)

/** "Espresso shot": what is named so comes one by one, and "a latte with a shot" has one. */
export const isPiece = (name: string): boolean => /\b(?:shot|pump|scoop|slice|packet|piece|patty)$/i.test(name)

/** "One sugar", "two creams": a coffee has so many, and they are told apart from one coffee with sugar. */
export const isSpoonful = (name: string): boolean =>
  /\b(?:sugar|sweetener|splenda|stevia|truvia|equal|honey|creamer|cream)s?$/i.test(name)

/** "Extra patty": one more of what comes with it anyway. */
export const isOneMore = (name: string): boolean => /^extra\b.*\bpatty$/i.test(name)

/** "Double" of scoops is a size, and "two scoops" may well be it. */
export const isMultiple = (size: string): boolean => /^(?:single|double|triple)\b/i.test(size)

/** "16 oz" */
export const measuresAny = (size: string): boolean => /^\d+[ -]?(?:oz|ounces?|inch|inches|in|cm|ml|cl|g)$/i.test(size)

/** "16 oz" is the one that "16" means, where a size is asked for. */
export const measures = (size: string, count: number): boolean =>
  new RegExp(`^${count}[ -]?(?:oz|ounces?|inch|inches|in|cm|ml|cl|g)$`, 'i').test(size)
