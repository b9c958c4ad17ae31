import { knownNeed, needOf } from './english.ts'
import { isSameNeed, type Need, type TakenBack } from './need.ts'
import {
  askedAsAllergic,
  eatsAgain,
  forget,
  hasAllergy,
  hasNone,
  hasNot,
  mayTell,
  noAsAllergic,
  noneEver,
  noneForThem,
  retractions,
  statements,
  thisOnce,
} from './need-phrases.ts'
import { type RemainingText, remainingText } from './remaining-text.ts'

/** What a text says that somebody does not eat, and the text without it: all of it that may leave this process. */
export interface ToldNeeds {
  rest: string
  told: Need[]
  takenBack: TakenBack[]
  /** "no nuts, allergy": said of this order alone, and the kitchen must read it. */
  note: string | null
}

/**
 * Takes out of a text what somebody does not eat. Health is nobody's business but the shop's: it is kept with the
 * customer, and reaches no model, cache or log.
 * @param isMenuWord whether something is to be ordered or left out by that name, so that it stays in the text too
 */
export function takeNeeds(text: string, isMenuWord: (words: string) => boolean): ToldNeeds {
  if (!mayTell.test(text)) return { rest: text, told: [], takenBack: [], note: null }
  const remaining = remainingText(text)
  const stays = (said: string) => (isMenuWord(said) ? `no ${said}` : '')

  const takenBack = takeBack(remaining)
  const told = [
    ...needsOf(remaining.take(noAsAllergic, stays)),
    ...needsOf(remaining.take(askedAsAllergic, (said) => `are there ${said} in it?`)),
    ...remaining.takeNeeds(statements),
    ...needsOf(remaining.take(hasAllergy)),
    ...needsOf(remaining.take(noneEver)),
  ]
  const again = needOf(remaining.aboutWhat(noneForThem))
  if (told.some((need) => isSameNeed(need, again))) remaining.take(noneForThem, stays)
  const note = remaining.take(thisOnce, stays)?.whole.trim() ?? null
  return { rest: remaining.tidied(), told, takenBack, note }
}

function takeBack(remaining: RemainingText): TakenBack[] {
  const forgotten = remaining.take(forget)
  return [
    ...(forgotten ? [knownNeed(forgotten.said) ?? kindOf(forgotten.whole)] : []),
    ...(remaining.take(hasNone) ? ['allergies' as const] : []),
    ...needsOf(remaining.take(hasNot)),
    ...needsOf(remaining.take(eatsAgain)),
    ...remaining.takeNeeds(retractions),
  ]
}

const needsOf = (taken: { said: string } | null): Need[] => (taken ? [needOf(taken.said)] : [])

const kindOf = (words: string): TakenBack => (/diets?$/i.test(words) ? 'diets' : 'allergies')

/** Whether a text still speaks of somebody's health, in a way that could not be taken out. */
export const mentionsHealth = (text: string): boolean => /allerg|intoleran|co?eliac|diabet|pregnan/i.test(text)
