import type { DraftLine } from '../../../customers/customer.ts'
import { plain } from '../../../text/plain.ts'
import type { Change, Meaning, MeantLine } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'
import { asItComes, kindsIn } from './kinds-of-thing.ts'
import { type PiecesTold, piecesTold } from './pieces-told.ts'

const leading = /^(?:(?:ok|so|um+|hm+|with|can i have|make them|they re|like) )+/
const mostPieces = 24

/**
 * "2 ham 2 cheese 2 plain", of six croissants, "one with olives, the other with bacon", of two pizzas: what each of
 * them should be.
 */
export function kindsOfLine(text: string, context: Context): Meaning | null {
  const lines = context.customer.draft?.lines ?? []
  for (const line of lines.toReversed()) {
    const told = line.quantity > 1 && line.quantity <= mostPieces ? toldOf(line, text) : null
    const meant = told && linesOf(line, told, text, context)
    if (!meant) continue
    const changes: Change[] = [{ op: 'remove', target: { nth: lines.indexOf(line) + 1 } }]
    return { ...changing(changes, { sure: true }), lines: meant }
  }
  return null
}

function toldOf({ quantity }: DraftLine, text: string): PiecesTold[] | null {
  const isListed = /^\W*(?:\p{L}+\W+){0,3}\d/u.test(text)
  const kinds = (isListed ? kindsIn(plain(text).replace(leading, '').split(' '), quantity) : null) ?? []
  return kinds.length > 2 ? kinds.map(({ many, words }) => ({ many, how: words })) : piecesTold(text, quantity)
}

/** What becomes of the line; null: it can't have all that is said of it. */
function linesOf(line: DraftLine, told: readonly PiecesTold[], text: string, context: Context): MeantLine[] | null {
  const { item, note } = line
  const left = line.quantity - told.reduce((sum, { many }) => sum + many, 0)
  const parts = left > 0 ? [...told, { many: left, how: 'plain' }] : told
  const lines = parts.flatMap(({ many, how }): MeantLine[] => {
    const said = saidOf(line, how, context)
    return said
      ? [
          {
            item,
            note,
            quantity: many,
            size: said.size ?? line.size,
            options: [...line.options, ...said.options],
            words: text,
          },
        ]
      : []
  })
  return lines.length === parts.length ? lines : null
}

/** What the words say of the line's item; null: they say more, or nothing of it. */
function saidOf(
  { item }: DraftLine,
  how: string,
  { menu, understanding: { understandLocally } }: Context,
): Pick<MeantLine, 'size' | 'options'> | null {
  const name = menu.items.get(item)?.name
  // "One burger with turkey", of sliders
  const named = /^\p{L}+ (?:with|without|no)\b/u.test(how) ? understandLocally(`a ${how}`).lines[0] : undefined
  if (named && named.item !== item) return null
  const said = understandLocally(`a ${name} ${how}`)
  const [line, ...others] = said.lines
  const isAll = said.sure && others.length + said.changes.length === 0 && !said.question
  if (isAll && line?.item === item && line.quantity === 1 && line.note === null) return line
  return asItComes.test(how) ? { size: null, options: [] } : null
}
