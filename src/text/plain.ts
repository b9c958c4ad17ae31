import { LRUCache } from 'lru-cache'

/** A message is read in some fifty ways, each of which begins with this. */
const mostRemembered = 64
const remembered = new LRUCache<string, string>({ max: mostRemembered, memoMethod: withoutForm })

/** The words of a text without case, punctuation and politeness, to compare it with what customers usually say. */
export const plain = (text: string): string => remembered.memo(text)

function withoutForm(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:please|pls|plz|thanks|thank you|thx|cheers|ta)\b ?/g, '')
    .trim()
}
