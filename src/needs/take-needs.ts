import { knownNeed, needOf } from './english.ts'
import { isSameNeed, type Need, type TakenBack } from './need.ts'
import { readNeeds, type Takes } from './read-needs.ts'

/** What a text says that somebody does not eat, and the text without it: all of it that may leave this process. */
export interface ToldNeeds {
  rest: string
  told: Need[]
  takenBack: TakenBack[]
  /** "no nuts, allergy": said of this order alone, and the kitchen must read it. */
  note: string | null
}

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
type Statement = ReturnType<typeof statement>

const statements: readonly Statement[] = [
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
const retractions: readonly Statement[] = [
  statement(`${who}${isNot}${very}\\s+${allergic}\\s+to`, 'any'),
  statement(`${who}${isNot}${very}`, 'way'),
]
/** "I have a severe nut allergy" */
const hasAllergy = phrase(
  String.raw`${who}\s+(?:have|has|got)${very}\s+(?:(?:severe|bad|serious|strong|mild)\s+)?${things}\s+${allergy}`,
)
/** "No dairy for me ever", "never any mushrooms" */
const noneEver = phrase(
  String.raw`(?:no|never\s+any)\s+${things}(?:\s+for\s+(?:me|us))?,?\s+(?:ever|(?<!(?:as|like)\s+)always)|(?:always\s+no|never\s+any)\s+${things}`,
)
/** "So no gluten for her", of the person just spoken of */
const noneForThem = phrase(String.raw`(?:so\s+)?no\s+${things}\s+(?:for\s+(?:me|us|him|her|them)|please|pls)`)
/** "I no longer have a nut allergy" */
const hasNot = phrase(
  String.raw`${who}\s+(?:${dont}\s+have|no\s+longer\s+ha(?:ve|s))\s+(?:an?\s+|any\s+|the\s+)?${things}\s+${allergy}(?:\s+any\s?more)?`,
)
/** "I eat fish again" */
const eatsAgain = phrase(String.raw`${who}\s+(?:(?:can|do|does)\s+)?eats?\s+${things}\s+(?:again|now|these\s+days)`)
/** "I have no allergies any more" */
const hasNone = phrase(String.raw`${who}\s+ha(?:ve|s)\s+no\s+(?:more\s+|food\s+)*allergies(?:\s+any\s?more)?`)
/** "Forget my allergies", "remove my nut allergy" */
const forget = phrase(
  String.raw`(?:please\s+)?(?:forget|remove|delete|drop|clear)\s+(?:about\s+)?my\s+(?:${things}\s+)?(?:${allergy}|diets?)`,
)
const anywhere = String.raw`(?:\s+(?:on|in|with|near)\s+(?:anything|everything|any\s+of\s+(?:it|them|these|those|that)|it|them|all\s+of\s+(?:it|them)))?`
/** "No basil, I'm allergic" */
const noAsAllergic = phrase(
  String.raw`(?:no|without|hold\s+the)\s+(?:any\s+)?${things}${anywhere}(?:\s+(?:at\s+all|whatsoever|anywhere|please|pls))*\s*[,.!(–—-]*\s*(?:(?:be)?cause\s+|since\s+|as\s+|c[ou][sz]\s+|bc\s+)?${who}${is}${very}\s+allergic(?!\s+to)\)?`,
)
/** "No nuts, allergy", "without eggs (it's an allergy!)" */
const thisOnce = phrase(
  String.raw`(?:no|without|hold\s+the|leave\s+out)\s+${things}\s*[,:(–—-]*\s*(?:because\s+of\s+|due\s+to\s+|for\s+|it['’]?s\s+|it\s+is\s+)?(?:an?\s+|my\s+|his\s+|her\s+)?(?:\p{L}+\s+)?(?:allergy|allergies|allergic)(?!\s+to)[!)]*`,
)

/** Lead to what is said, and have nothing to say without it. */
const noteFirst = String.raw`so\s+you\s+know|fyi|btw|by\s+the\s+way|(?:please\s+)?note(?:\s+that)?|be\s+aware(?:\s+that)?|remember(?:\s+that)?`
const opening = new RegExp(
  String.raw`(?:\b(?:just\s+)?(?:${noteFirst}|because|since|also|and|but|sorry|oh|i\s+mean|i\s+meant|actually)[\s,:]*)+$`,
  'iu',
)
const afterwards = String.raw`any\s?more|any\s+longer|though|by\s+the\s+way|btw|please|so|now|ever|be\s+(?:very\s+)?careful`
const closing = new RegExp(String.raw`^(?:\s*(?:,?\s*(?:${afterwards}))\b)*[\s,]*`, 'iu')

/** Whoever speaks neither of somebody, nor of health or habits, says nothing of it; and few who order do. */
const mayTell = new RegExp(String.raw`(?<!\p{L})${who}(?:${is}|\s)|allerg|intolera|sensitive|diet|ever|always`, 'iu')

/**
 * Takes out of a text what somebody does not eat: health is nobody's business but the shop's, so that it's kept where
 * it belongs and reaches no model, cache or log.
 * @param isMenuWord whether something is to be ordered or left out by that name, so that it stays in the text too
 */
export function takeNeeds(text: string, isMenuWord: (words: string) => boolean): ToldNeeds {
  if (!mayTell.test(text)) return { rest: text, told: [], takenBack: [], note: null }
  let rest = text
  const cut = (from: number, to: number, kept = '') => {
    rest = `${rest.slice(0, from).replace(opening, '')} ${kept} ${rest.slice(to).replace(closing, '')}`
  }
  /** What a pattern has caught, or null where it's nowhere; it's cut out then. */
  const take = (pattern: RegExp, kept: (said: string) => string = () => ''): { said: string; whole: string } | null => {
    const match = pattern.exec(rest)
    if (!match) return null
    const said = match[1] ?? match[2] ?? ''
    cut(match.index, match.index + match[0].length, kept(said))
    return { said, whole: match[0] }
  }
  const takeAll = (forms: readonly Statement[]): Need[] =>
    forms.flatMap(({ begins, takes }) => {
      const found: Need[] = []
      for (let match = begins.exec(rest); match; match = begins.exec(rest)) {
        const end = match.index + match[0].length
        const { needs, length } = readNeeds(rest.slice(end), takes)
        if (needs.length === 0) break
        found.push(...needs)
        cut(match.index, end + length)
      }
      return found
    })
  const needsOf = (taken: { said: string } | null): Need[] => (taken ? [needOf(taken.said)] : [])
  const stays = (said: string) => (isMenuWord(said) ? `no ${said}` : '')

  const forgotten = take(forget)
  const takenBack: TakenBack[] = [
    ...(forgotten ? [knownNeed(forgotten.said) ?? kindOf(forgotten.whole)] : []),
    ...(take(hasNone) ? ['allergies' as const] : []),
    ...needsOf(take(hasNot)),
    ...needsOf(take(eatsAgain)),
    ...takeAll(retractions),
  ]
  const told = [
    ...needsOf(take(noAsAllergic, stays)),
    ...takeAll(statements),
    ...needsOf(take(hasAllergy)),
    ...needsOf(take(noneEver)),
  ]
  if (told.length > 0) {
    const [, said = ''] = noneForThem.exec(rest) ?? []
    if (told.some((need) => isSameNeed(need, needOf(said)))) take(noneForThem, stays)
  }
  const note = take(thisOnce, stays)?.whole.trim() ?? null
  return { rest: rest === text ? text : tidy(rest), told, takenBack, note }
}

const kindOf = (words: string): TakenBack => (/diets?$/i.test(words) ? 'diets' : 'allergies')

/** Whether a text still speaks of somebody's health, in a way that could not be taken out. */
export const mentionsHealth = (text: string): boolean => /allerg|intoleran|co?eliac|diabet|pregnan/i.test(text)

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[,.;!?])/g, '')
    .replace(/^(?:[\s,;.!]|(?:and|but|so)\b)+/i, '')
    .replace(/(?:[\s,;]|\b(?:and|but)$)+$/, '')
    .trim()
