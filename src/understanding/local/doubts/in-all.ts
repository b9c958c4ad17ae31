import { isOneMore } from '../../../english/pieces.ts'
import { type Option, optionOf } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { optionIdsOf } from '../mentions/senses.ts'

/** "A burger with two patties", "double patty", where the menu has an extra patty: two in all, or two more? */
export function mayBeInAll(mentions: readonly Mention[], at: number, { texts }: Words, { anything }: Lexicon): boolean {
  const [before, number, piece] = [mentions[at - 2], mentions[at - 1], mentions[at]]
  const isSeveral = (number?.cue === 'number' || number?.cue === 'multiple') && (number.value ?? 0) > 1
  if (!piece || !isSeveral || is(before, 'add', 'extra', 'more')) return false
  const isExtra = /^extra\b/i.test(texts[piece.from] ?? '')
  return !isExtra && optionIdsOf(piece).some((id) => namesOf(optionOf(anything, id)).some(isOneMore))
}

const namesOf = (option: Option | undefined): string[] => (option ? [option.name, ...option.aliases] : [])
