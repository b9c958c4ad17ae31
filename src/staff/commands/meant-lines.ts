import type { MeantLine } from '../../understanding/meaning.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { CommandError } from './command.ts'
import type { OrderArgs } from './order-args.ts'

/**
 * What is ordered, in words or by the menu's ids.
 * @throws CommandError where the words may mean something else
 */
export async function meantLines(
  { text, lines = [] }: Pick<OrderArgs, 'text' | 'lines'>,
  understanding: Understanding,
): Promise<readonly MeantLine[]> {
  if (text === undefined) return lines.map((line) => ({ ...line, words: line.item }))
  const meaning = await understanding.understand(text)
  const unclear = meaning.unmatched.length > 0 || !meaning.sure || meaning.lines.length === 0
  if (unclear) throw new CommandError('unfit', notUnderstood)
  return meaning.lines
}

const notUnderstood = 'text is not understood: give what is ordered as lines, and when it is wanted as wanted_for'
