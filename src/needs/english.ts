import { type Allergen, allergens, type Diet, diets } from '../menu/makeup.ts'
import { stem } from '../understanding/local/stem.ts'
import type { Need } from './need.ts'

/** What people call the fourteen and what is always made of them. Who says "cheese" is told of milk: that is on the safe side. */
const allergenWords: Record<Allergen, string> = {
  gluten: 'gluten, wheat, barley, rye, spelt, semolina',
  crustaceans: 'crustacean, shellfish, seafood, shrimp, prawn, crab, lobster, crayfish, scampi',
  eggs: 'egg',
  fish: 'fish, seafood, anchovy, tuna, salmon, cod',
  peanuts: 'peanut, groundnut, nut',
  soy: 'soy, soya, soybean, tofu, edamame',
  milk: 'milk, dairy, lactose, cheese, butter, cream, yogurt, yoghurt, whey, casein, mozzarella, parmesan',
  nuts: `nut, tree nut, walnut, almond, hazelnut, cashew, pistachio, pecan, macadamia, brazil nut`,
  celery: 'celery, celeriac',
  mustard: 'mustard',
  sesame: 'sesame, sesame seed, tahini',
  sulphites: 'sulphite, sulfite, sulphur dioxide, sulfur dioxide',
  lupin: 'lupin, lupine',
  molluscs: 'mollusc, mollusk, shellfish, seafood, mussel, clam, oyster, squid, calamari, octopus, scallop, snail',
}

const dietWords: Record<Diet, string> = {
  vegan: 'vegan, plant based',
  vegetarian: 'vegetarian, veggie, meatless, meat free',
  halal: 'halal',
  kosher: 'kosher',
}

/** Said of somebody rather than of a thing. */
const celiac = /^co?eliacs?(?: disease)?$/

const key = (words: string): string => wordsIn(words).map(stem).join(' ')

export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{M}\d]+/gu) ?? []

const allergensByWord = new Map<string, Allergen[]>()
for (const allergen of allergens) {
  for (const word of allergenWords[allergen].split(',').map(key)) {
    allergensByWord.set(word, [...(allergensByWord.get(word) ?? []), allergen])
  }
}
const dietByWord = new Map(
  diets.flatMap((diet) => dietWords[diet].split(',').map((word) => [key(word), diet] as const)),
)

/** What the words say that somebody does not eat, where they are known to: "dairy", "gluten-free", "vegans", "celiac". */
export function knownNeed(words: string): Need | null {
  const said = wordsIn(words).join(' ')
  const diet = dietByWord.get(key(said))
  if (diet) return { kind: 'diet', diet }
  const named = celiac.test(said) ? 'gluten' : said.replace(/ (?:free|intolerant)$/, '')
  const found = allergensByWord.get(key(named))
  return found ? { kind: 'without', words: named, allergens: found } : null
}

/** The same of any words: peanut oil is taken for peanuts, and what nobody knows is looked for among the ingredients. */
export function needOf(words: string): Need {
  const known = knownNeed(words)
  if (known) return known
  const named = wordsIn(words).filter((word) => word !== 'free')
  const made = named.flatMap((word) => allergensByWord.get(stem(word)) ?? [])
  return { kind: 'without', words: named.join(' '), allergens: [...new Set(made)] }
}

/** Whether a text has these words in it, in singular or plural; "gluten-free" has no gluten. */
export function saysWords(text: string, words: string): boolean {
  const [all, sought] = [wordsIn(text).map(stem), wordsIn(words).map(stem)]
  return all.some(
    (_, at) => sought.every((word, place) => all[at + place] === word) && all[at + sought.length] !== stem('free'),
  )
}
