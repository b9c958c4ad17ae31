/** Name a size, and also what people order for: "a pizza party". */
export const isOccasion = (word: string): boolean => ['party', 'picnic', 'birthday'].includes(word)

/** "A big night": not a big thing that is ordered. */
export const isDay = (word: string): boolean => ['day', 'night', 'afternoon', 'evening', 'weekend'].includes(word)

/** A dish with a side and a drink. */
export const isMeal = (word: string): boolean => ['meal', 'combo'].includes(word)
