import type { Item } from '../../menu/menu.ts'
import { stem } from '../../text/stem.ts'

const mine = /\bmy (?=(?<thing>\p{L}+)(?: (?<next>\p{L}+))?)/giu
/** "My latte with oat, hers with soy": whose it is counts. */
const ofOthers = /\b(?:his|hers?|theirs?|yours?|mine)\b/i

/**
 * "Warm up my fries", where there are some: the fries.
 * @param ordered what is in the order so far
 */
export function withoutMy(text: string, ordered: readonly Item[]): string {
  if (ordered.length === 0 || ofOthers.test(text)) return text
  const names = ordered.flatMap(({ name, aliases }) => [name, ...aliases])
  const stems = new Set(
    names
      .flatMap((words) => words.toLowerCase().match(/\p{L}+/gu) ?? [])
      .values()
      .map(stem),
  )
  const isOrdered = (word: string | undefined): boolean => word !== undefined && stems.has(stem(word.toLowerCase()))
  return text.replace(mine, (words, thing: string, next: string | undefined) =>
    isOrdered(thing) || isOrdered(next) ? 'the ' : words,
  )
}
