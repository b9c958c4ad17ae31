/** The text with at most so many characters, as a reader counts them; where there were more, "…" is the last. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text)
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
