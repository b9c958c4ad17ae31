/** A text while what it says is taken out of it: each thing leaves a space where it stood. */
export interface Remainder {
  text(): string
  /** What the pattern catches, or else all that it finds; null: nothing that fits. */
  take(pattern: RegExp, fits?: (found: string) => boolean): string | null
  /** @param kept what of it stays */
  cut(index: number, length: number, kept?: string): void
}

export function createRemainder(text: string): Remainder {
  let rest = text

  function cut(index: number, length: number, kept = ''): void {
    rest = `${rest.slice(0, index)} ${kept}${rest.slice(index + length)}`
  }

  return {
    text: () => rest,
    take(pattern, fits = () => true) {
      const match = pattern.exec(rest)
      const found = match && tidy(match[1] ?? match[0])
      if (!match || !found || !fits(found)) return null
      cut(match.index, match[0].length)
      return found
    },
    cut,
  }
}

/** Without the punctuation and politeness at its end. */
export const tidy = (found: string): string =>
  found
    .replace(/\s+/g, ' ')
    .replace(/(?:[\s,.;:]|\b(?:please|thanks|thank you|asap|and)$)+$/i, '')
    .trim()
