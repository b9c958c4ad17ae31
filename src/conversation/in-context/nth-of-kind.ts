import { ordinals } from '../../understanding/local/english/numbers.ts'
import type { Meaning, Target } from '../../understanding/meaning.ts'
import { linesMeant } from '../changes/lines-meant.ts'
import type { Context } from './context.ts'
import { changeAt } from './said-of-other.ts'

const place = [...ordinals.keys()].join('|')
const nthNamed = new RegExp(
  String.raw`\bthe\s+(?<place>${place}|last)\s+(?!one\b|of\b)(?<name>[a-z][a-z'-]*(?:\s+[a-z][a-z'-]*)?)`,
  'i',
)

/** "Drop the second caesar", of two that are lines of their own: that one alone; null: it says no such thing. */
export function nthOfKind(text: string, context: Context): Meaning | null {
  const { place: said = '', name = '' } = nthNamed.exec(text)?.groups ?? {}
  const words = name.split(/\s+/)
  for (let end = words.length; end > 0; end--) {
    const named = words.slice(0, end).join(' ')
    const at = named === '' ? null : placeOf(said.toLowerCase(), named, context)
    if (at === null) continue
    const phrase = new RegExp(String.raw`\bthe\s+${said}\s+${named.replace(/\s+/g, String.raw`\s+`)}\b`, 'i')
    return changeAt(at + 1, text, phrase, context.understanding.understandLocally)
  }
  return null
}

/** Where in the order the nth of several of that name stands. */
function placeOf(nth: string, name: string, { customer: { draft }, menu, understanding }: Context): number | null {
  const target = draft && targetOf(understanding.understandLocally(`drop the ${name}`))
  const lines = target ? linesMeant(draft, target, { asked: null, menu }) : []
  const number = nth === 'last' ? lines.length : (ordinals.get(nth) ?? 0)
  const line = lines.length > 1 ? lines.at(number - 1) : undefined
  return draft && line && number > 0 ? draft.lines.indexOf(line) : null
}

function targetOf({ changes, lines }: Meaning): Target | null {
  const [change, ...others] = changes
  const isNamed = change?.op === 'remove' && typeof change.target === 'object' && !('nth' in change.target)
  return isNamed && others.length + lines.length === 0 ? change.target : null
}
