import { wrapped } from '../text/wrapped.ts'
import type { Takes } from './read-needs.ts'

const who = String.raw`(?:i|we|he|she|they|one of us|(?:my|our)\s\p{L}+)`
const is = String.raw`(?:\s*['’](?:m|re|s)|m|\s+(?:am|is|are))`
const isNot = String.raw`(?:${is}\s+(?:not|no\s+longer)|\s+(?:isn|aren|ain)['’]?t)`
const very = String.raw`(?:\s+(?:very|severely|badly|deathly|highly|really|also|strictly|quite|fully|an?|both))*`
const can = String.raw`(?:can['’]?t|cannot|can\s+not|must\s?n['’]?t|must\s+not|should\s?n['’]?t|should\s+not|may\s+not)`
const dont = String.raw`(?:don['’]?t|do\s+not|doesn['’]?t|does\s+not|never|won['’]?t)`
const allergic = '(?:allergic|intolerant|sensitive)'
const things = String.raw`((?:[\p{L}-]+\s+){0,2}?[\p{L}-]+)`
const allergy = '(?:allerg(?:y|ies)|intolerances?)'

/** Words as a whole; what they catch is what is not eaten. */
const phrase = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu')
/** What stands before the words for it, and which words they may be. */
const statement = (pattern: string, takes: Takes) => ({ begins: new RegExp(`(?<!\\p{L})${pattern}\\s+`, 'iu'), takes })
export type Statement = ReturnType<typeof statement>

export const statements: readonly Statement[] = [
  // "I'm allergic to ...", "my son has an allergy to ..."
  statement(`${who}${is}${very}\\s+${allergic}\\s+to`, 'any'),
  statement(`${who}\\s+(?:have|has|got)${very}\\s+${allergy}\\s+to`, 'any'),
  // "we don't eat ...", "I can't have ..."
  statement(`${who}\\s+(?:${can}|${dont})\\s+(?:ever\\s+)?(?:eat|tolerate|digest)`, 'any'),
  statement(`${who}\\s+(?:${can}|${dont})\\s+(?:ever\\s+)?(?:have|drink|do)`, 'known'),
  // "I only eat halal", "I'm vegan"
  statement(`${who}\\s+(?:(?:only|always|just)\\s+)?(?:eats?|keeps?|follows?)(?:\\s+(?:only|strictly|an?))*`, 'way'),
  statement(`${who}${is}${very}`, 'way'),
  // "My son has celiac disease"
  statement(`${who}\\s+(?:have|has|got)(?=\\s+co?eliac)`, 'way'),
  // "Allergic to ...", and behind an order: "two pies allergic to nuts"
  {
    begins: new RegExp(
      `(?<!\\p{L})(?<!\\b(?:not|no\\s+longer|never|n['’]?t|nobody|anyone|you)\\s+)${allergic}\\s+to\\s+`,
      'iu',
    ),
    takes: 'any',
  },
]
export const retractions: readonly Statement[] = [
  statement(`${who}${isNot}${very}\\s+${allergic}\\s+to`, 'any'),
  statement(`${who}${isNot}${very}`, 'way'),
]
/** "I have a severe nut allergy" */
export const hasAllergy = phrase(
  String.raw`${who}\s+(?:have|has|got)${very}\s+(?:(?:severe|bad|serious|strong|mild)\s+)?${things}\s+${allergy}`,
)
/** "No dairy for me ever", "never any mushrooms" */
export const noneEver = phrase(
  wrapped`
    (?:no|never\s+any)\s+${things}(?:\s+for\s+(?:me|us))?,?\s+(?:ever|(?<!(?:as|like)\s+)always)
    |(?:always\s+no|never\s+any)\s+${things}
  `,
)
/** "So no gluten for her", of the person just spoken of */
export const noneForThem = phrase(String.raw`(?:so\s+)?no\s+${things}\s+(?:for\s+(?:me|us|him|her|them)|please|pls)`)
/** "I no longer have a nut allergy" */
export const hasNot = phrase(
  wrapped`
    ${who}\s+(?:${dont}\s+have|no\s+longer\s+ha(?:ve|s))\s+(?:an?\s+|any\s+|the\s+)?${things}\s+${allergy}
    (?:\s+any\s?more)?
  `,
)
/** "I eat fish again" */
export const eatsAgain = phrase(
  String.raw`${who}\s+(?:(?:can|do|does)\s+)?eats?\s+${things}\s+(?:again|now|these\s+days)`,
)
/** "I have no allergies any more" */
export const hasNone = phrase(String.raw`${who}\s+ha(?:ve|s)\s+no\s+(?:more\s+|food\s+)*allergies(?:\s+any\s?more)?`)
/** "Forget my allergies", "remove my nut allergy" */
export const forget = phrase(
  wrapped`
    (?:please\s+)?(?:forget|remove|delete|drop|clear)\s+(?:about\s+)?my\s+(?:${things}\s+)?(?:${allergy}|diets?)
  `,
)
const anywhere = wrapped`
  (?:\s+(?:on|in|with|near)\s+
    (?:anything|everything|any\s+of\s+(?:it|them|these|those|that)|it|them|all\s+of\s+(?:it|them)))?
`
/** "No basil, I'm allergic" */
export const noAsAllergic = phrase(
  wrapped`
    (?:no|without|hold\s+the)\s+(?:any\s+)?${things}${anywhere}(?:\s+(?:at\s+all|whatsoever|anywhere|please|pls))*
    \s*[,.!(–—-]*\s*(?:(?:be)?cause\s+|since\s+|as\s+|c[ou][sz]\s+|bc\s+)?${who}${is}${very}\s+allergic(?!\s+to)\)?
  `,
)
/** "Nuts on it? I'm allergic", "is there any dairy in that? allergic!" */
export const askedAsAllergic = phrase(
  wrapped`
    (?<=^|[,.;!?]\s*)(?:(?:is|are)\s+there\s+)?(?:any\s+)?((?!is\b|are\b)(?:[\p{L}-]+\s+)?[\p{L}-]+)\s+(?:on|in)\s+
    (?:it|that|this|them|those|these)\s*\?+\s*(?:${who}${is}${very}\s+)?allergic(?!\s+to)[!.]*
  `,
)
/** "No nuts, allergy", "without eggs (it's an allergy!)" */
export const thisOnce = phrase(
  wrapped`
    (?:no|without|hold\s+the|leave\s+out)\s+${things}\s*[,:(–—-]*\s*
    (?:because\s+of\s+|due\s+to\s+|for\s+|it['’]?s\s+|it\s+is\s+)?(?:an?\s+|my\s+|his\s+|her\s+)?(?:\p{L}+\s+)?
    (?:allergy|allergies|allergic)(?!\s+to)[!)]*
  `,
)

/** Lead to what is said, and have nothing to say without it. */
const noteFirst = wrapped`
  so\s+you\s+know
  |fyi
  |btw
  |by\s+the\s+way
  |(?:please\s+)?note(?:\s+that)?
  |be\s+aware(?:\s+that)?
  |remember(?:\s+that)?
`
export const opening = new RegExp(
  wrapped`
    (?:\b(?:just\s+)?(?:${noteFirst}|because|since|also|and|but|sorry|oh|i\s+mean|i\s+meant|actually)[\s,:]*)+$
  `,
  'iu',
)
const afterwards = wrapped`
  any\s?more
  |any\s+longer
  |though
  |by\s+the\s+way
  |btw
  |please
  |so
  |now
  |ever
  |be\s+(?:very\s+)?careful
`
export const closing = new RegExp(String.raw`^(?:\s*(?:,?\s*(?:${afterwards}))\b)*[\s,]*`, 'iu')

/** Whoever speaks neither of somebody, nor of health or habits, says nothing of it; and few who order do. */
export const mayTell = new RegExp(
  String.raw`(?<!\p{L})${who}(?:${is}|\s)|allerg|intolera|sensitive|diet|ever|always`,
  'iu',
)
