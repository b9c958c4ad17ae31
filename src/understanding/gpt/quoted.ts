/** All of the words stand in the text, in any order. */
export const isQuoted = (words: string, text: string): boolean => wordsOf(words).isSubsetOf(wordsOf(text))

/** Words, numbers, and signs such as an emoji, which says something too. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+|\p{S}/gu),
  )
