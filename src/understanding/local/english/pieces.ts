/** "10 piece" is a size, and ten of it are not ten pieces. */
export const countsPieces = (size: string, count: number): boolean =>
  new RegExp(`^${count}[ -]?(?:pc|pcs|piece|pieces|count|ct)$`, 'i').test(size)

/** "8 piece" */
export const isOfPieces = (size: string): boolean => /^\S+[ -]?(?:pc|pcs|piece|pieces|count|ct)$/i.test(size)

/** "Espresso shot": what is named so comes one by one, and "a latte with a shot" has one. */
export const isPiece = (name: string): boolean => /\b(?:shot|pump|scoop|slice|packet|piece|patty)$/i.test(name)

/** "16 oz" is the one that "16" means, where a size is asked for. */
export const measures = (size: string, count: number): boolean =>
  new RegExp(`^${count}[ -]?(?:oz|ounces?|inch|inches|in|cm|ml|cl|g)$`, 'i').test(size)
