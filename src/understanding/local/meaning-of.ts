import { type Change, choicesOf, type Intent, type LineOption, type Meaning, type MeantLine } from '../meaning.ts'
import type { Changed } from './changes/changed.ts'
import { ordersAgain } from './changes/more-of-same.ts'
import { intentOf } from './intent.ts'
import type { Assembly } from './lines/assemble.ts'
import type { Draft } from './lines/draft.ts'
import { is, type Mention } from './mentions/mention.ts'
import type { FoundInquiry } from './questions/find-inquiries.ts'
import { asksFor, pointsToAsked, type Sides } from './questions/split-questions.ts'
import { quote, quoteRuns, type Source } from './quote.ts'
import type { Token } from './tokens/tokenise.ts'

/** What each step has found in a message. */
export interface Findings {
  source: Source
  /** As it was written, with its politeness. */
  written: readonly Token[]
  /** What the menu file may answer, if that is asked. */
  question: FoundInquiry | undefined
  sides: Sides
  changed: Changed
  ordered: Assembly
}

/** What they come to: nothing that was said may get lost on the way, or it is not sure. */
export function meaningOf(findings: Findings): Meaning {
  const { source, question, sides, changed, ordered } = findings
  const lines = ordered.drafts.filter(isWanted).map((line) => lineOf(line, source))
  // "No coke" takes one away, where there is one.
  const changes = [...changed.changes, ...ordered.drafts.filter(({ refused }) => refused).map(removal)]
  const acts = lines.length + changes.length > 0
  const unsaid = [...changed.unexplained, ...ordered.unexplained]
  const unexplained = [...unsaid, ...sides.open.filter((mention) => is(mention, 'unknown'))]
  const changesFirst = changed.changes.length > 0 || lines.length === 0
  const intent = acts ? actOf(sides.said, changesFirst) : intentOfTalk(findings, unexplained)
  // In a mere question any word may stand: no part of an order can be missed.
  const unmatched = quoteRuns(intent === 'question' && !mayOrder(findings) ? unsaid : unexplained, source)
  const saysMore = acts ? saysMoreThanItOrders(findings) : saysMoreThanItAsks(findings)
  const isDoubtful = changed.doubtful || ordered.doubtful || saysMore
  const sure = !isDoubtful && unmatched.length === 0 && intent !== 'other'
  return { intent, lines, changes, ...(question && { question: question.inquiry }), unmatched, sure, source: 'local' }
}

const isWanted = ({ refused, quantity }: Draft): boolean => !refused && !Number.isNaN(quantity)

/** "The usual without the coke, and a salad" repeats, and then changes and orders. */
function actOf(said: readonly Mention[], changesFirst: boolean): Intent {
  if (ordersAgain(said)) return 'repeat'
  return changesFirst ? 'change' : 'order'
}

/** Of a message that neither orders nor changes anything. */
const intentOfTalk = ({ source, written, sides }: Findings, unexplained: readonly Mention[]): Intent =>
  intentOf(sides.said, {
    asks: sides.asked.length > 0,
    wonders: source.tokens.some((token) => token.text === '?'),
    isExplained: unexplained.length === 0,
    isPolite: countWords(source.tokens) < countWords(written),
  })

const countWords = (tokens: readonly Token[]): number => tokens.filter(({ kind }) => kind === 'word').length

/** "Do you have a large udon, please?" may well be an order. */
const mayOrder = ({ written, question, sides }: Findings): boolean =>
  (!question || question.inquiry.about === 'stock') && asksFor(sides.asked, written)

/** What is left undone: "cancel that and a coke", "a coke, and can you dance?" */
function saysMoreThanItOrders({ source, sides }: Findings): boolean {
  const isAnythingElse = (mention: Mention) =>
    is(mention, 'cancel', 'status') || (is(mention, 'repeat') && !ordersAgain(sides.said))
  return sides.open.length > 0 || pointsToAsked(sides, source.tokens) || sides.said.some(isAnythingElse)
}

/** "Can you dance? I'd like ..." */
const saysMoreThanItAsks = (findings: Findings): boolean => {
  const { asked, said } = findings.sides
  const isAct = (mention: Mention) => is(mention, 'request', 'cancel', 'repeat')
  return asked.length > 0 && (said.some(isAct) || mayOrder(findings))
}

function lineOf({ item, quantity, size, options, notes, segment }: Draft, source: Source): MeantLine {
  return {
    item: item.id,
    quantity: quantity ?? 1,
    size,
    options: withoutRepeats(options),
    note: quoteRuns(notes, source).join(', ') || null,
    words: quote(segment.mentions, source),
  }
}

const removal = ({ item }: Draft): Change => ({ op: 'remove', target: { item: item.id } })

/** "With pickles and mayo, hold the pickles actually": what is refused later is not wanted. */
function withoutRepeats(options: LineOption[]): LineOption[] {
  if (options.length < 2) return options
  const keys = options.map((option) => JSON.stringify(option))
  const refused = new Map(
    options.flatMap((option, index) => (isAsUsual(option) && option.exclude ? [[idsOf(option), index] as const] : [])),
  )
  return options.filter((option, index) => {
    const isTakenBack = !option.exclude && isAsUsual(option) && (refused.get(idsOf(option)) ?? -1) > index
    return keys.indexOf(keys[index] ?? '') === index && !isTakenBack
  })
}

const isAsUsual = ({ amount }: LineOption): boolean => amount === 'regular'

const idsOf = (option: LineOption): string => choicesOf(option).join()
