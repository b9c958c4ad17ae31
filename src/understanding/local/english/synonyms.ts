import { wordList, wordSet } from '../../../text/word-set.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { numberWords } from './numbers.ts'

/** Words for the same food, whatever the shop calls it. */
export const foods: readonly string[][] = [
  ['mayo', 'mayonnaise'],
  ['guac', 'guacamole'],
  [
    'decaf',
    'decaffeinated',
    'decaff',
    'decalf',
    'caffeine free',
    ...['no', 'without', 'minus', 'hold', 'hold the', 'minus the', 'skip the'].map((no) => `${no} caffeine`),
    'non caffeinated',
    'uncaffeinated',
  ],
  ['bbq', 'barbecue', 'barbeque'],
  ['avo', 'avocado'],
  ['mozzarella', 'mozz', 'mozzarella cheese'],
  ['parmesan', 'parm', 'parmesan cheese'],
  ['peppers', 'bell peppers'],
  ['jalapenos', 'jalapeno', 'jalapeno peppers'],
  ...['american', 'cheddar', 'swiss', 'provolone', 'feta'].map((kind) => [kind, `${kind} cheese`]),
  ['ketchup', 'catsup'],
  ['coke', 'coca cola'],
  ['mountain dew', 'mtn dew', 'mt dew'],
  ['orange juice', 'oj'],
  ['benedict', 'benny'],
  ['build your own', 'byo', 'make your own', 'create your own'],
  ['iced tea', 'ice tea'],
  ['sweet tea', 'sweet iced tea', 'sweet ice tea'],
  ['unsweet tea', 'unsweet iced tea', 'unsweetened iced tea'],
  ['sandwich', 'sub', 'hoagie'],
  ['chicken sandwich', 'chicken burger'],
  ['fish sandwich', 'fish burger'],
  ['fries', 'french fries'],
  ['hamburger', 'burger'],
  ['non fat', 'nonfat', 'no fat', 'not fat', 'fat free', 'skim', 'skimmed'],
  ['2%', 'two percent'],
  ['1%', 'one percent'],
  ['lactose free', 'no lactose'],
  ['gluten free', 'gf', 'glutenfree', 'no gluten', 'without gluten', 'wheat free'],
  ['dairy free', 'df', 'non dairy', 'no dairy', 'without dairy'],
  ['grey', 'gray'],
  ['sugar free', 'no sugar'],
  ['no', 'without', 'no the', 'without the', 'without a', 'minus the', 'hold the', 'skip the'],
  ['dr', 'doctor'],
  ['quadruple', 'quad'],
  ['double', 'dbl'],
  ['unsweetened', 'unsweet'],
  ['iced', 'over ice', 'on ice', 'on the rocks'],
  ['brewed coffee', 'drip coffee', 'filter coffee'],
  ['chips', 'crisps'],
  ['chocolate', 'choc'],
  ['peanut butter', 'pb'],
  ['spaghetti', 'spag', 'spagetti'],
  ['bolognese', 'bol', 'bolognaise'],
  ['omelet', 'omelette'],
  ['steamed', 'steam'],
  ['mashed', 'mash'],
  // Frequent misspellings that are too far from the word to be found by their letters, and those nearby that would
  // otherwise be as near to another.
  ['margherita', 'margarita', 'margerita', 'margharita'],
  ['cappuccino', 'cappucino', 'capuccino', 'capucino', 'cappuchino', 'capuchino', 'capp', 'cap'],
  ['mocha', 'moca', 'mocca', 'moka'],
  ['espresso', 'expresso', 'expreso', 'espreso'],
  ['coffee', 'coffe', 'cofee', 'coffie'],
  ['chai', 'chia'],
  ['oat', 'oak'],
  ['soy', 'soya'],
  ['cream', 'creme'],
  ['sugar', 'suger'],
  ['whipped cream', 'whip cream', 'whip'],
  ['vegetarian', 'veggie', 'veg', 'vegetable'],
  ['vegetables', 'veggies'],
  ['soda', 'pop'],
  ['shake', 'milkshake'],
  ['prawn', 'shrimp'],
  ['aubergine', 'eggplant'],
  ['naan', 'nan', 'naan bread', 'nan bread'],
  ['lassi', 'lasi'],
  ['courgette', 'zucchini'],
  ['coleslaw', 'slaw'],
  ['california', 'cali'],
  ['warmed', 'warmed up', 'warm', 'heated', 'heated up'],
  ['medium', 'med', 'medium spicy', 'medium hot', 'medium heat', 'medium spice'],
  ['extra hot', 'extra spicy', 'very spicy', 'very hot'],
]

/** The same for sizes: a shop seldom lists every way to say "large". */
export const sizes: readonly string[][] = [
  ['small', 'sm', 'sml', 'smaller', 'little', 'lil'],
  ['medium', 'med', 'mid'],
  ['large', 'lg', 'lrg', 'lrge', 'lge', 'big', 'larger'],
  ['extra large', 'xl', 'x large', 'xlarge'],
  ['regular', 'reg', 'normal', 'standard', 'std'],
  ['oz', 'ounce', 'ounces'],
  ['fl oz', 'floz', 'fluid ounce', 'fluid ounces', 'oz'],
  ['liter', 'litre', 'l'],
  ['inch', 'in'],
  ['piece', 'pc', 'pcs', 'pieces'],
  ['pound', 'lb'],
  ['quart', 'qt'],
  ['pint', 'pt'],
  ['single scoop', 'one scoop', '1 scoop'],
  ['double scoop', 'two scoop', '2 scoop', 'two scoops', '2 scoops'],
  ['triple scoop', 'three scoop', '3 scoop', 'three scoops', '3 scoops'],
  ...['pound', 'rack'].flatMap((measure) => [
    [`one ${measure}`, `a ${measure}`],
    [`half ${measure}`, `half a ${measure}`, `a half ${measure}`],
  ]),
  // "Pound of shrimp", and "3 lbs of shrimp": three times what is sold by the pound.
  ['one pound', 'pound', 'pounds', 'lb', 'lbs'],
  ['one liter', '1 liter', 'a liter', 'a litre'],
  ['half order', 'half an order'],
  ...Array.from(numberWords, ([word, value]) => [`${value}`, word]),
]

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

/** Say of a drink how it comes, and are nothing to have by itself: "a decaf" is a drink. */
export const isDrinkManner = (word: string): boolean => ['decaf', 'decaffeinated', 'diet', 'iced'].includes(word)

/** Say of a drink what kind it is, as "tea" and "juice" do: a lemonade is no tea. */
export const isDrink = (word: string): boolean => ['lemonade', 'cider', 'smoothie', 'milkshake'].includes(word)

/** To be had as it is in most places, whatever kinds of it a menu names. */
export const isPlainDrink = (word: string): boolean => /^(?:coffee|juice|milk|soda|tea|water)s?$/.test(word)

/** What is sold under the names of its kinds: whoever wants a cola seldom calls it a soda. */
export const isSoldByKind = (name: string): boolean => /\b(?:beverage|drink|pop|soda)s?$/i.test(name)

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

/** Of what comes in kinds, and with one of them: "oat milk", "dark roast". */
export const isHadOnce = (kind: string): boolean => ['bread', 'bun', 'crust', 'milk', 'roast'].includes(kind)

/** Follow a flavor's name: "vanilla syrup". */
export const isFlavoring = (word: string): boolean => ['syrup', 'sweetener', 'flavoring', 'flavouring'].includes(word)

/** Follow the name of what is poured over: "ranch dressing". */
export const isSauce = (word: string): boolean => ['sauce', 'dressing'].includes(word)

const meats = new RegExp(
  wrapped`
    \b(?:asada|bacon|barbacoa|beef|brisket|carnitas|chicken|chorizo|ham|lamb|pastor|pepperoni|pork|salami|sausage
      |shrimp|steak|turkey)\b
  `,
  'i',
)

/** Is meat, or may be taken in its place: "double meat" is more of it. */
export const isMeat = (words: string): boolean => meats.test(words)

/** How much fat a kind of milk has. */
export const isFatContent = (words: string): boolean =>
  /^(?:\d+%|(?:one|two|\d+) percent|(?:non|low|full) ?fat|fat free|(?:semi )?skim(?:med)?)$/.test(words)

/** Mean some of what is poured or strewn: "a splash of milk". */
export const isDash = (word: string): boolean =>
  ['splash', 'dash', 'touch', 'pinch', 'sprinkle', 'sprinkling', 'dusting', 'swirl', 'squirt', 'drizzle'].includes(word)

/** "Heavy cream" is a kind of cream. */
export const isThickness = (word: string, thing: string): boolean => word === 'heavy' && thing === 'cream'

/** Say in a name of how much of a thing it is: "gluten free bun", "all meat". */
export const amountsInNames = ['free', 'all', 'every', 'big', 'double', 'triple', 'extra'] as const

/** Name a size, and also what people order for: "a pizza party". */
export const isOccasion = (word: string): boolean => ['party', 'picnic', 'birthday'].includes(word)

/** "A big night": not a big thing that is ordered. */
export const isDay = (word: string): boolean => ['day', 'night', 'afternoon', 'evening', 'weekend'].includes(word)

/** A dish with a side and a drink. */
export const isMeal = (word: string): boolean => ['meal', 'combo'].includes(word)

export const isHot = (word: string): boolean => ['hot', 'warm', 'warmed', 'heated', 'steamed'].includes(word)
/** "Fresh brewed iced tea" */
export const isCold = (name: string): boolean => /\b(?:iced|cold|frozen|chilled)\b/i.test(name)
