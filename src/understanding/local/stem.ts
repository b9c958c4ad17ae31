/**
 * What singular and plural of an English word have in common. It is compared with other stems and never shown, so it
 * need not be a word: "anchovy" and "anchovies" are both "anchovi", "quiche" and "quiches" both "quich".
 */
export function stem(word: string): string {
  if (word.length < 3) return word
  const singular = word.endsWith('ss') ? word : word.replace(/s$/, '')
  return singular.replace(/(?<=..)e$/, '').replace(/y$/, 'i')
}
