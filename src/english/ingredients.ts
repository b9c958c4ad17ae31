import { wrapped } from '../text/wrapped.ts'

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
