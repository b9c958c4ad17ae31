import type { Draft, DraftLine } from '../../../customers/customer.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { isSame } from '../../draft/draft.ts'
import { formerDraft } from '../../draft/last-change.ts'
import { lineAsked } from '../../questions.ts'
import type { Context } from '../context.ts'
import { linesCalled } from '../lines/lines-named.ts'

const opening = wrapped`
  ^\W*(?:(?:hm+|um+|uh+|oh|ok|okay|no|nah|wait|actually|sorry|and|so|well|please|on second thoughts?|never ?mind
      |nvm|i (?:changed|['’]?ve changed) my mind|(?:can|could) (?:you|we|i)|let['’]?s|just|i['’]?ll|i|we)\W+)*
`
const ending = String.raw`(?:\s+(?:please|pls|though|actually|sorry|then|again))*\W*$`
const those = String.raw`(?<those>(?:the|my|both|all|our)\s[^,;.]+?)`
const were = '(?:it|they|that) (?:was|were|is|are)(?: before)?'

/** What should stay as it was; it is so already where nothing was changed. */
const kept = [
  // "Just keep the fries" keeps nothing else.
  wrapped`
    (?:(?<!\bjust\s+)keep|leave)\s+${those}
    (?:\s+(?:(?:as|like|how|the way)\s+${were}|as is|alone|on|in|on there|in there|after all|be))?
  `,
  String.raw`(?:put|change|switch|turn|set)\s+${those}\s+back\s+(?:as|like|(?:to )?(?:how|the way|what))\s+${were}`,
  wrapped`
    (?:don['’]?t|do not)\s+(?:touch|change|remove|drop|cancel|take off|delete|take out)\s+${those}
    (?:\s+(?:at all|after all|off))?
  `,
  String.raw`(?:no changes?|nothing changes?)\s+(?:to|on|with|for)\s+${those}`,
  wrapped`
    ${those}\s+(?:is|are|was|were)\s+(?:fine|ok|okay|good|right|all right|alright)
    (?:\s+(?:as|like|how|the way)\s+${were})?
  `,
  String.raw`${those}\s+(?:stays?|can stay|should stay|can be left)(?:\s+(?:on|in|(?:as|like|how|the way)\s+${were}))?`,
  String.raw`${those}\s+(?:as|like|how|the way)\s+${were}`,
]
/** What is to be there again, or what it was. */
const back = [
  wrapped`
    (?:put|add|bring|change|switch|turn|get|give me|have|want|like|need|would like|['’]d like|take)
    \s+${those}\s+back(?:\s+(?:in|on|again|there))?
  `,
  String.raw`(?:re-?add|un-?remove|un-?cancel|restore|reinstate)\s+${those}`,
  String.raw`undo\s+(?:removing|cancell?ing|dropping|changing)\s+${those}`,
]
/** What is to be there again, if it is not. */
const wanted = [
  wrapped`
    (?:(?:do |still |do still )?(?:want|need|would like|['’]d like)|add|have|take(?!.*\s(?:off|out|away)\b))
    \s+${those}(?:\s+after all)?
  `,
]
/** What alone was meant by what was said just now. */
const alone = [String.raw`(?:just|only)\s+(?:(?:on|in|for|with|to)\s+)?${those}`]
/** What was not meant by it. */
const spared = [String.raw`(?:but\s+)?not\s+${those}`]
const matching = (sayings: readonly string[]) =>
  sayings.map((saying) => new RegExp(`${opening}${saying}${ending}`, 'i'))
const ofKept = matching(kept)
const ofBack = matching(back)
const ofWanted = matching(wanted)
const ofAlone = matching(alone)
const ofSpared = matching(spared)

/** Without one of these words it is never said. */
const mayBeSaid = new RegExp(
  wrapped`
    \b(?:back|keep|leave|undo|re-?add|un-?\w+|restore|reinstate|want|need|like|add|have|take|touch|change|changes
      |remove|drop|cancel|delete|was|were|is|are|stays?|stay|left|just|only|not)\b
  `,
  'i',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 100

/**
 * "Put the coke back", "leave the funghi as it was", "actually keep the fries": the keys of the lines that should be as
 * they were before the last change; null: it says nothing like it.
 */
export function asTheyWere(text: string, context: Context): number[] | null {
  if (text.length > longest || !mayBeSaid.test(text)) return null
  const { customer, question } = context
  const former = formerDraft(customer)
  const draft = customer.draft ?? former
  const undone = draft && overdone(text, draft, former, context)
  if (undone) return undone
  const [stays, returns, comes] = [ofKept, ofBack, ofWanted].map((sayings) => saidBy(sayings, text))
  const words = stays ?? returns ?? comes
  if (!draft || words === undefined) return null
  const lines = linesCalledOf(words, draft, former, context)
  const isGone = ({ key }: DraftLine) => customer.draft?.lines.every((line) => line.key !== key) ?? true
  const isTouched = (line: DraftLine) => isGone(line) || !isAsItWas(line, former)
  const isAsked = lineAsked(question) !== null
  const areMeant =
    stays !== undefined
      ? lines.some(isTouched) || (isPlainlyKept(text) && !isAsked)
      : lines.every(returns !== undefined ? isTouched : isGone)
  return lines.length > 0 && areMeant ? lines.map(({ key }) => key) : null
}

/** "No, just the latte", "not the cappuccino", after "oat in both": those of them that were not meant. */
function overdone(text: string, draft: Draft, former: Draft | null, context: Context): number[] | null {
  const touched = draft.lines.filter((line) => !isAsItWas(line, former))
  const [only, not] = touched.length > 1 ? [saidBy(ofAlone, text), saidBy(ofSpared, text)] : []
  const words = only ?? not
  const named = words === undefined ? [] : linesCalled(words, draft, context)
  const areTouched = named.length > 0 && named.every((line) => touched.includes(line))
  const others = touched.filter((line) => named.includes(line) === (only === undefined))
  return areTouched && others.length > 0 ? others.map(({ key }) => key) : null
}

/** "Leave the fries" may be to leave them out, where nothing else was done to them. */
const isPlainlyKept = (text: string): boolean => !/\bleave\b(?!.*\b(?:as|like|how|way|alone|on|in|be)\b)/i.test(text)

function saidBy(sayings: readonly RegExp[], text: string): string | undefined {
  for (const saying of sayings) {
    const words = saying.exec(text)?.groups?.those
    if (words !== undefined) return words
  }
  return undefined
}

/** The lines that the words name, of those that are there and those that were. */
function linesCalledOf(words: string, draft: Draft, former: Draft | null, context: Context): DraftLine[] {
  const gone = (former?.lines ?? []).filter(({ key }) => draft.lines.every((line) => line.key !== key))
  return linesCalled(words, { ...draft, lines: [...draft.lines, ...gone] }, context)
}

function isAsItWas(line: DraftLine, former: Draft | null): boolean {
  const before = former?.lines.find(({ key }) => key === line.key)
  return before === undefined || (before.quantity === line.quantity && isSame(before, line))
}
