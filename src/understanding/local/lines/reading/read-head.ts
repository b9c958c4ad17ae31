import { optionOf } from '../../../../menu/menu.ts'
import { is, type Mention } from '../../mentions/mention.ts'
import { optionIdsOf, requires } from '../../mentions/senses.ts'
import { addOptions, type Line } from './add-options.ts'
import { pieceOf } from './counted-by.ts'
import { drop } from './waiting.ts'

/** Reads the noun itself. */
export function readHead(line: Line, mention: Mention & { cue: 'menu' }): void {
  const { item, head, reading, waiting } = line
  if (Number.isNaN(reading.quantity)) reading.unexplained.push(mention)
  reading.doubtful ||= mention.doubtful
  reading.refused = waiting.no?.used === false
  waiting.no = null
  // "some more fries" asks for fries.
  if (is(waiting.amount?.mention, 'more')) waiting.amount = null
  const piece = pieceOf(item)
  if (waiting.count && piece) addOptions(line, [piece], mention, head)
  drop(waiting, reading)
  // "a cola", of the kinds of soda.
  const kinds = optionIdsOf(mention).filter((id) => optionOf(item, id))
  if (requires(item, kinds, [])) addOptions(line, kinds, mention, head)
}
