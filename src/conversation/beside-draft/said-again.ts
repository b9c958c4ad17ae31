import type { Draft, DraftLine } from '../../customers/customer.ts'
import { countWords } from '../../english/numbers.ts'
import type { Menu } from '../../menu/menu.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { MeantLine } from '../../understanding/meaning.ts'
import { changeLine, twinOf, withoutSaidAgain } from '../draft/draft.ts'
import type { Circumstances } from '../turn.ts'

/** Whoever sends a message twice does so within seconds. */
const atOnceMs = 5_000

/**
 * "3 croissants", where there are two: better ask than make them five. One more of something is just that, unless it
 * comes so soon that it may be the same message.
 * @param text all of the message
 * @returns the draft with what is to be asked about, and the lines that are left to be added
 */
export function notingSaidAgain(
  draft: Draft,
  lines: readonly MeantLine[],
  text: string,
  { menu, now }: Pick<Circumstances, 'menu' | 'now'>,
): { draft: Draft; lines: MeantLine[] } {
  const twins = saysMore(text) ? [] : lines.flatMap((line) => pairOf(line, draft, menu))
  const isAsItIs = twins.length === lines.length && twins.every(({ line, twin }) => line.quantity === twin.quantity)
  if (isAsItIs && sumsUp(text)) return { draft, lines: [] }
  const isSoon = now.getTime() - Date.parse(draft.touchedAt) < atOnceMs
  const isSentTwice =
    isSoon &&
    twins.length === lines.length &&
    twins.every(({ line, twin }) => line.words === twin.words && line.words !== '')
  const isSaidOnce = (twin: DraftLine) => twins.filter((pair) => pair.twin === twin).length === 1
  const unclear = twins.filter(
    ({ line, twin }) => (isSentTwice || line.quantity > 1 || twins.length > 1 || thinksAgain(text)) && isSaidOnce(twin),
  )
  const noted = unclear.reduce(
    (changed, { line, twin }) => changeLine(changed, twin.key, (same) => withSaid(same, line.quantity)),
    draft,
  )
  return { draft: noted, lines: lines.filter((line) => !unclear.some((pair) => pair.line === line)) }
}

/** "Actually one sprite and one coke", of two sprites */
const thinksAgain = (text: string): boolean => /\bactually\b|\binstead\b|\bno wait\b/i.test(text)

/** Asked whether that is all, the customer says the same again: it is. */
const withSaid = (line: DraftLine, said: number): DraftLine =>
  line.saidAgain === said ? { ...withoutSaidAgain(line), quantity: said } : { ...line, saidAgain: said }

/** "So one coke and three lemonades" */
const sumsUp = (text: string): boolean => /^\W*(?:(?:ok|okay|yes|right)\W+)?(?:so|that['’]?s|that is)\b/i.test(text)

const saidMore = new RegExp(
  wrapped`
    ^\s*(?:(?:oh|ok|okay|yes|yeah)\W+)*(?:and|n|&|\+|plus)(?=\W)
    |\b(?:add|(?:throw|chuck|stick|pop|toss) (?:in|on)|also|too|another|more|additional|as well|again|on top|(?:an?|${countWords}) extra)\b
  `,
  'i',
)

/** "And two cokes", "2 more cokes" */
export const saysMore = (text: string): boolean => saidMore.test(text)

function pairOf(line: MeantLine, draft: Draft, menu: Menu): { line: MeantLine; twin: DraftLine }[] {
  const twin = twinOf(line, draft, menu)
  return twin ? [{ line, twin }] : []
}
