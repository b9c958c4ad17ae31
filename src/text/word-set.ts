/** The words of a text that only lists them. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/)

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text))
