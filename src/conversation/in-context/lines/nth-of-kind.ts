import { ordinals } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning, Target } from '../../../understanding/meaning.ts'
import { linesMeant } from '../../changes/lines-meant.ts'
import type { Context } from '../context.ts'
import { changeAt } from './change-at.ts'

const place = [...ordinals.keys()].join('|')
const nthNamed = new RegExp(
  String.raw`\bthe\s+(?<place>${place}|last)\s+(?!one\b|of\b)(?<name>[a-z][a-z'-]*(?:\s+[a-z][a-z'-]*)?)`,
  'i',
)

const bothNamed = new RegExp(
  wrapped`
    \bthe\s+(?<one>${place})\s+(?:and|&|n)\s+(?:on\s+)?(?:the\s+)?(?<other>${place}|last)
    (?=\s+(?!ones?\b|of\b)[a-z])
  `,
  'i',
)

/** "Drop the second caesar", of two that are lines of their own, or of one line of two: that one alone. */
export function nthOfKind(text: string, context: Context): Meaning | null {
  return bothOfKind(text, context) ?? nthOfName(text, context)
}

/** "Mushrooms on the first and the last pizza": the same of each. */
function bothOfKind(text: string, context: Context): Meaning | null {
  const { one, other } = bothNamed.exec(text)?.groups ?? {}
  if (one === undefined || other === undefined) return null
  const [first, second] = [one, other].map((nth) => nthOfName(text.replace(bothNamed, `the ${nth}`), context))
  const targets = [first, second].map((meaning) => JSON.stringify(meaning?.changes[0]?.target))
  if (!first || !second || targets[0] === targets[1]) return null
  return { ...first, changes: [...first.changes, ...second.changes] }
}

function nthOfName(text: string, context: Context): Meaning | null {
  const { place: said = '', name = '' } = nthNamed.exec(text)?.groups ?? {}
  const words = name.split(/\s+/)
  for (let end = words.length; end > 0; end--) {
    const named = words.slice(0, end).join(' ')
    const meant = named === '' ? null : pieceMeant(said.toLowerCase(), named, context)
    if (!meant) continue
    const phrase = new RegExp(String.raw`\bthe\s+${said}\s+${named.replace(/\s+/g, String.raw`\s+`)}\b`, 'i')
    const meaning = changeAt(meant.at + 1, text, phrase, context.understanding.understandLocally)
    return meaning && meant.isOfSeveral ? ofOnePiece(meaning) : meaning
  }
  return null
}

interface Piece {
  /** Where in the order its line stands. */
  at: number
  /** The line is of more than that one. */
  isOfSeveral: boolean
}

/** The nth of several of that name. */
function pieceMeant(nth: string, name: string, { customer: { draft }, menu, understanding }: Context): Piece | null {
  const target = draft && targetOf(understanding.understandLocally(`drop the ${name}`))
  const lines = target ? linesMeant(draft, target, { asked: null, menu }) : []
  const [only, ...others] = lines
  const number = nth === 'last' ? Math.max(lines.length, only?.quantity ?? 0) : (ordinals.get(nth) ?? 0)
  if (!draft || !only || number < 1) return null
  if (others.length === 0)
    return only.quantity > 1 && only.quantity >= number ? { at: draft.lines.indexOf(only), isOfSeveral: true } : null
  const line = lines.at((nth === 'last' ? lines.length : number) - 1)
  return line ? { at: draft.lines.indexOf(line), isOfSeveral: false } : null
}

/** What is said of the line, said of one of it. */
function ofOnePiece(meaning: Meaning): Meaning | null {
  const changes = meaning.changes.flatMap((change): Change[] => {
    if (change.op === 'remove') return [{ op: 'fewer', target: change.target, by: 1 }]
    return change.op === 'option' || change.op === 'size' || change.op === 'item' ? [{ ...change, pieces: 1 }] : []
  })
  return changes.length === meaning.changes.length ? { ...meaning, changes } : null
}

function targetOf({ changes, lines }: Meaning): Target | null {
  const [change, ...others] = changes
  const isNamed = change?.op === 'remove' && typeof change.target === 'object' && !('nth' in change.target)
  return isNamed && others.length + lines.length === 0 ? change.target : null
}
