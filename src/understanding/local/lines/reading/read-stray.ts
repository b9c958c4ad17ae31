import { allOf, hasGroup, isNothingMore } from '../../mentions/groups.ts'
import { is, type Mention } from '../../mentions/mention.ts'
import { isSaidBefore } from '../segments/beside.ts'
import { addOptions, comesInOneSize, type Line } from './add-options.ts'
import { unused, use } from './waiting.ts'

/** Reads a word of the menu for what the item does not have. */
export function readStray(line: Line, mention: Mention & { cue: 'menu' }, at: number): void {
  const { item, mentions, head, reading, waiting } = line
  const all = allOf(item, mentions, at)
  reading.doubtful ||= mention.doubtful
  if (waiting.no && isNothingMore(item, mention)) {
    // "An onion soup, no cheese", of which the menu says nothing; but "no drinks" is none of its business.
    if (hasGroup(item, mention.senses) || mention.otherwise !== 'kind') reading.notes.push(...unused(waiting), mention)
    // "no beans or rice"
    if (is(mentions[at + 1], 'or')) waiting.no.used = true
    else waiting.no = null
  } else if (!waiting.no && hasGroup(item, mention.senses) && is(mentions[at + 1], 'aside')) reading.notes.push(mention)
  else if (!waiting.no && !waiting.amount && all.length > 0) {
    for (const id of all) addOptions(line, [id], mention, at)
    // All that there are, or all that others usually have?
    reading.doubtful = true
  } else if (
    !waiting.no &&
    comesInOneSize(line) &&
    isSaidBefore(mentions, at, head) &&
    mention.senses.every(({ kind }) => kind === 'size')
  )
    reading.notes.push(mention)
  else if (mention.senses.some(({ kind }) => kind !== 'item')) {
    const said = { amount: waiting.amount?.amount ?? 'regular', exclude: waiting.no !== null } as const
    reading.strays.push({ mention, ...said, with: unused(waiting) })
    use(waiting)
  }
}
