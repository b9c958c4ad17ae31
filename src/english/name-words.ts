import { wordList, wordSet } from '../text/word-set.ts'
import { isDrinkManner } from './drinks.ts'

const joints = new Set(['and', 'of', 'the', '&', 'with', 'n'])
/** Words that a name keeps its meaning without: "chicken and bacon ranch". */
export const isJoint = (word: string): boolean => joints.has(word)

/** Words that describe and cannot stand for a thing by themselves: "fresh" is not the fresh tomato salsa. */
const adjectives = wordSet(`
  fresh hot cold warm red green black white blue yellow brown pink dark big new old original classic grilled roasted
  fried baked crispy crunchy sweet sour salty spicy mild free low high fat lite plain special house double triple
  single thick thin all every super extra organic vegan half whole raw fine smoked roast house homemade signature
  deluxe premium gluten sugar non skinny creamy chunky side mixed american mexican italian french english greek
  chinese japanese thai indian spanish canadian chip stick soft ice
`)
export const isAdjective = (word: string): boolean => adjectives.has(word)

/** The same, and words for a thing that say of another how it is: "decaf hot tea". */
export const mayDescribe = (word: string): boolean => isAdjective(word) || isDrinkManner(word)

/** Words for a kind of thing, left out where the rest of the name tells: "a caesar", "a drip", "ten boneless". */
export const unsaidKinds = wordList(`
  coffee tea salad sandwich sub wrap burger pizza roll bowl plate platter donut doughnut bagel wing wings sausage
  taco burrito ramen
`)

/** How a dish is made, which is said or not. */
export const isManner = (word: string): boolean =>
  ['grilled', 'roasted', 'fried', 'baked', 'steamed', 'homemade', 'house', 'classic', 'fresh'].includes(word)

/** "Served with" names nothing: what comes is named by itself. */
export const leadsOn = (name: string): boolean => /\bwith$/i.test(name)

/** Say in a name of how much of a thing it is: "gluten free bun", "all meat". */
export const amountsInNames = ['free', 'all', 'every', 'big', 'double', 'triple', 'extra'] as const
