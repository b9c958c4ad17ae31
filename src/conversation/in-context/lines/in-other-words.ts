import type { Draft } from '../../../customers/customer.ts'
import { countWords, ordinals, severalWords } from '../../../english/numbers.ts'
import type { Menu } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { linesMeant } from '../../changes/lines-meant.ts'
import type { Context } from '../context.ts'
import { asideOnLines } from './aside-on-lines.ts'
import { onlyChanges } from './only-changes.ts'

const wish = new RegExp(
  wrapped`
    ^\W*(?:(?:and|ok|okay|oh|hi|so|um+|well|wait|sorry|actually|yeah|yes|please|also|then)\W+)*
    (?:(?:(?:can|could) (?:i|we|you) (?:get|have|do|put|make)
        |i(?:['’]?d| would) (?:like|want|prefer)
        |i['’]?ll (?:have|take|get)
        |i (?:want|need|prefer)
        |(?:can|could|may|should|let)
        |make
        |have)\s+)?
  `,
  'i',
)
const end = String.raw`(?:\s+(?:please|pls|instead|then))*\W*$`
const several = `(?<count>${severalWords})`
const one = `(?<count>${countWords})`
const those = String.raw`(?<those>(?:the|my|both|all)\s.+?)`

const nth = [...ordinals.keys()].join('|')

/** How they are to be, and not what. */
const describing = 'make $<those>'
/** What they are to be, and not how. */
const naming = 'change $<those> to $<other>'

/** What is said of lines that are there, where it reads like an order of others, and how it is said unmistakably. */
const sayings: readonly (readonly [saying: RegExp, plainly: string])[] = [
  [new RegExp(`^(?:(?:it|that)\\s+)?${several}\\s+of\\s+${those}${end}`, 'i'), 'make $<those> $<count>'],
  [new RegExp(`^${those}\\s+x\\s?${several}${end}`, 'i'), 'make $<those> $<count>'],
  [new RegExp(`^(?:up|bump|increase)\\s+${those}\\s+to\\s+${several}${end}`, 'i'), 'make $<those> $<count>'],
  [new RegExp(`^take\\s+${one}\\s+(?:off|from|away from)\\s+${those}${end}`, 'i'), 'remove $<count> of $<those>'],
  [new RegExp(`^(?:cancel|take away)\\s+${one}\\s+of\\s+${those}${end}`, 'i'), 'remove $<count> of $<those>'],
  [new RegExp(`^take\\s+${those}\\s+off${end}`, 'i'), 'remove $<those>'],
  [
    new RegExp(
      `^(?<those>(?:the|my)\\s+(?:${nth}|last)(?:\\s+one)?)\\s+(?:an?\\s+)?(?<other>(?!and\\b)\\p{L}[\\p{L} ]*?)${end}`,
      'iu',
    ),
    naming,
  ],
  [new RegExp(`^forget\\s+(?:about\\s+)?${those}${end}`, 'i'), 'remove $<those>'],
  [
    new RegExp(
      wrapped`
        changed my mind (?:about|on) ${those},? (?:so |please |just )*
        (?:remove|drop|cancel|skip|lose|take off) (?:it|them|that|those)${end}
      `,
      'i',
    ),
    'remove $<those>',
  ],
  [new RegExp(`^(?<other>(?!(?:an?|the|my|${several})\\s)\\p{L}[\\p{L} ]*?) instead of ${those}${end}`, 'iu'), naming],
  [
    new RegExp(
      `^${those}\\s+(?:(?:should|must|(?:has|have|needs?|ought|is|are) to)\\s+)?(?:to\\s+)?be\\s+(?<how>.+)$`,
      'i',
    ),
    'make $<those> $<how>',
  ],
  [new RegExp(`^${those}\\s+(?:have|as|in|comes? with|to come with)\\s+(?<how>.+)$`, 'i'), 'make $<those> with $<how>'],
  [
    new RegExp(`^${those}\\s+(?:needs?|could use|could do with|gets?)\\s+(?!to\\b)(?<how>.+)$`, 'i'),
    '$<how> on $<those>',
  ],
  [
    new RegExp(`^(?<what>(?!(?:an?|the|my|${several})\\s)\\p{L}[\\p{L} ]*?) with ${those}${end}`, 'iu'),
    '$<what> on $<those>',
  ],
  [new RegExp(`^${those}$`, 'i'), describing],
  // Not where it moves from another line: "put it in the small one instead".
  [/^(?!.*\binstead\b)(?=.*\b(?:on|in|for|to)\s+(?:top\s+of\s+)?(?:the|my|both|all)\s)/i, ''],
]
/** Nobody says more of them; and it bounds the work. */
const longest = 160
const adding =
  /\b(?:another|(?<!\b(?:needs?|have|use|with|gets?) )more|too|as well|(?<!\b(?:the|my) )second|extra one)\b/i

/**
 * "The funghi small please", "can I get olives on both pizzas", "three of the cokes": the lines in the order should be
 * so, and nothing is added.
 */
export function inOtherWords(text: string, { customer: { draft }, menu, understanding }: Context): Meaning | null {
  if (!draft || text.length > longest || adding.test(text)) return null
  const aside = asideOnLines(text, understanding.understandLocally)
  if (aside) return aside
  const said = text.replace(wish, '')
  const isOfThem = (change: Change) => isOfWhatIsThere(change, draft, menu)
  for (const [words, plainly] of sayings) {
    if (!words.test(said)) continue
    const meaning = onlyChanges(understanding.understandLocally(said.replace(words, plainly)))
    if (meaning?.changes.every((change) => isOfThem(change) && isOfKind(change, plainly))) return meaning
  }
  return null
}

function isOfKind({ op }: Change, plainly: string): boolean {
  if (plainly === describing) return op === 'size' || op === 'option'
  return plainly !== naming || op === 'item'
}

function isOfWhatIsThere(change: Change, draft: Draft, menu: Menu): boolean {
  const { op, target } = change
  const lines = typeof target === 'object' ? linesMeant(draft, target, { asked: null, menu }) : []
  if (op === 'quantity') return lines.length > 0 && lines.every(({ quantity }) => change.quantity > quantity)
  return lines.length > 0 && op !== 'again' && op !== 'likewise' && op !== 'more'
}
