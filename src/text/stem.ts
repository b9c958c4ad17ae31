/**
 * What singular and plural of an English word have in common. It is compared with other stems and never shown, so it
 * need not be a word: "anchovy" and "anchovies" are both "anchovi", "quiche" and "quiches" both "quich".
 */
export function stem(word: string): string {
  if (word.length < 3) return word
  // Not "on".
  if (word === 'one' || word === 'ones') return 'one'
  const singular = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  const bare = singular.endsWith('e') && singular.length > 2 ? singular.slice(0, -1) : singular
  return bare.endsWith('y') ? `${bare.slice(0, -1)}i` : bare
}
