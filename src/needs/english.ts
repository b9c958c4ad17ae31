import { type Allergen, allergens, type Diet, diets } from '../menu/makeup.ts'
import { stem } from '../text/stem.ts'
import type { Need } from './need.ts'

/**
 * What people call the fourteen and what is always made of them. Whoever says "cheese" is told of milk, to be on the
 * safe side.
 */
const allergenWords: Record<Allergen, string> = {
  gluten: 'gluten, wheat, barley, rye, spelt, semolina',
  crustaceans: 'crustaceans, shellfish, seafood, shrimp, prawns, crab, lobster, crayfish, scampi',
  eggs: 'eggs',
  fish: 'fish, seafood, anchovies, tuna, salmon, cod',
  peanuts: 'peanuts, groundnuts, nuts',
  soy: 'soy, soya, soybeans, tofu, edamame',
  milk: 'milk, dairy, lactose, cheese, butter, cream, yogurt, yoghurt, whey, casein, mozzarella, parmesan',
  nuts: 'nuts, tree nuts, walnuts, almonds, hazelnuts, cashews, pistachios, pecans, macadamias, brazil nuts',
  celery: 'celery, celeriac',
  mustard: 'mustard',
  sesame: 'sesame, sesame seeds, tahini',
  sulphites: 'sulphites, sulfites, sulphur dioxide, sulfur dioxide',
  lupin: 'lupin, lupine',
  molluscs:
    'molluscs, mollusks, shellfish, seafood, mussels, clams, oysters, squid, calamari, octopus, scallops, snails',
}

const dietWords: Record<Diet, string> = {
  vegan: 'vegan, plant based',
  vegetarian: 'vegetarian, veggie, meatless, meat free, meat',
  halal: 'halal',
  kosher: 'kosher',
}

/** As people write them in a hurry. */
const shortNames: Record<string, string> = { gf: 'gluten free', df: 'dairy free' }

/** Said of somebody rather than of a thing. */
const celiac = /^co?eliacs?(?: disease)?$/

const key = (words: string): string => wordsIn(words).map(stem).join(' ')

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{M}\d]+/gu) ?? []

type Without = Extract<Need, { kind: 'without' }>
const withoutByWord = new Map<string, Without>()
for (const allergen of allergens) {
  for (const words of allergenWords[allergen].split(', ')) {
    const known = withoutByWord.get(key(words))?.allergens ?? []
    withoutByWord.set(key(words), { kind: 'without', words, allergens: [...known, allergen] })
  }
}
const dietByWord = new Map(
  diets.flatMap((diet) => dietWords[diet].split(',').map((word) => [key(word), diet] as const)),
)

/** What these words say that somebody does not eat, if they are known: "dairy", "gluten-free", "gf", "vegans", "celiac". */
export function knownNeed(words: string): Need | null {
  const written = wordsIn(words).join(' ')
  const said = shortNames[written] ?? written
  const diet = dietByWord.get(key(said))
  if (diet) return { kind: 'diet', diet }
  const named = celiac.test(said) ? 'gluten' : said.replace(/ (?:free|intolerant)$/, '')
  return withoutByWord.get(key(named)) ?? null
}

/** The same of any words: peanut oil counts as peanuts, and unknown words are looked for among the ingredients. */
export function needOf(words: string): Need {
  const known = knownNeed(words)
  if (known) return known
  const named = wordsIn(words).filter((word) => word !== 'free')
  const made = named.flatMap((word) => withoutByWord.get(stem(word))?.allergens ?? [])
  return { kind: 'without', words: named.join(' '), allergens: [...new Set(made)] }
}

/** Whether a text has these words in it, in singular or plural; "gluten-free" has no gluten. */
export function saysWords(text: string, words: string): boolean {
  const [all, sought] = [wordsIn(text).map(stem), wordsIn(words).map(stem)]
  return all.some(
    (_, at) => sought.every((word, place) => all[at + place] === word) && all[at + sought.length] !== stem('free'),
  )
}
