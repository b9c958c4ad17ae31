const names: ReadonlySet<string> = new Set('note notes comment comments instruction instructions'.split(' '))

/** "Note: ..." */
export const isNoteName = (word: string): boolean => names.has(word)

/** "Note to the kitchen: ...", "instructions for the driver: ..." */
export const isBeforeReader = (word: string): boolean => ['to', 'for'].includes(word)
