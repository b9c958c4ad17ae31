/** "Jalapenos bell peppers" are two things, though jalapenos are peppers. */
const isNoBellPepper = (phrase: string): boolean => /\b(?:jalape[nñ]os?|banana|chil[ei]) bell\b/.test(phrase)

/** Other ways to say a phrase of the menu. */
export const rephrase = (phrase: string, foods: readonly string[][]): string[] => [
  ...swapped(phrase, foods).filter((other) => !isNoBellPepper(other)),
  ...turned(phrase),
  ...(phrase.startsWith('with ') ? [phrase.replace('with ', '')] : []),
]

/** The phrase with one word, or pair of words, replaced by each of its synonyms: the others of its group. */
export function swapped(phrase: string, groups: readonly string[][]): string[] {
  const padded = ` ${phrase} `
  const has = (word: string) => padded.includes(` ${word} `)
  return groups.flatMap((group) =>
    group.filter(has).flatMap((word) =>
      group
        // "Cheddar cheese" is "cheddar", and says "cheddar cheese" already.
        .filter((other) => !(has(other) && ` ${other} `.includes(` ${word} `)))
        .map((other) => padded.replace(` ${word} `, ` ${other} `).trim()),
    ),
  )
}

/** "espresso shot" is also a "shot of espresso". */
function turned(phrase: string): string[] {
  const words = phrase.split(' ')
  const last = words.pop()
  return last === undefined || words.length === 0 ? [] : [`${last} of ${words.join(' ')}`]
}
