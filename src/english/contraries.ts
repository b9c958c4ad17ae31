/** Of the words of each of these, only one holds of a thing. */
const scales: readonly ReadonlySet<string>[] = [
  'not spicy, no spice, mild, medium, medium hot, hot, spicy, very hot, very spicy, extra hot, extra spicy',
  'hot, warm, iced, cold, frozen, blended',
  'decaf, half caf, regular, caffeinated',
  'sweet, unsweet, sweetened, unsweetened, half sweet, less sweet, extra sweet',
].map((words) => new Set(words.split(', ')))

/** "Mild" and "hot": the last one said holds, even if the menu doesn't say that they exclude each other. */
export function areContrary(one: string, other: string): boolean {
  const [name, otherName] = [one.toLowerCase(), other.toLowerCase()]
  return name !== otherName && scales.some((words) => words.has(name) && words.has(otherName))
}
