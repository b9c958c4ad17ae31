/** The text with at most so many characters, as a reader counts them; where there were more, "…" is the last. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text)
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}

/** The text's beginning, of at most so many UTF-16 units, as schemas count them, and never half of a character. */
export const beginning = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
