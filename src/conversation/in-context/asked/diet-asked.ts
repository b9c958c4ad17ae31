import { knownNeed } from '../../../needs/english.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { asking } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const alone = /^\W*(?:(?:and|also)\W+)*(?<diet>[\p{L}-]+(?:\s+(?:free|based|intolerant))?)\s*\?+\s*$/iu

/** "Gluten free?", "vegan?": of the order or what was spoken of, else of the menu. A request has no question mark. */
export function dietAsked(text: string, { customer: { draft, spokenOf } }: Context): Meaning | null {
  const words = alone.exec(text)?.groups?.diet
  const need = words === undefined || !isWayToEat.test(words) ? null : knownNeed(words)
  if (!need) return null
  const question =
    draft || spokenOf
      ? ({ about: 'need', item: null, option: null, needs: [need] } as const)
      : ({ about: 'suitable', needs: [need], category: null } as const)
  return asking({ ...question, needs: [need] })
}

/** "Cheese?" asks for something else. */
const isWayToEat = /^(?:vegan|vegetarian|veggie|plant[\s-]based|halal|kosher|.+[\s-]free)$/i
