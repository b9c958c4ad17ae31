import type { OptionGroup } from '../../../menu/menu.ts'
import { choicesOf, type LineOption } from '../../meaning.ts'
import { is } from '../mentions/mention.ts'
import { areAlternatives } from '../mentions/senses.ts'
import { besideContrary } from './beside-contrary.ts'
import { type Draft, quantityOf } from './draft.ts'
import { kept } from './parts.ts'

/**
 * "A turkey sandwich with swiss, and the same with pickles for my wife": one more, with what is said besides. Where
 * more than one line was named, the same may be all of them; and "the same but with tuna" hardly has both: of
 * what there can be only one, it has the tuna.
 */
export function sameAgain(draft: Draft, [whole, ...more]: readonly Draft[]): Draft[] | null {
  if (!whole || more.length > 0) return null
  const { item, size, options, parts, segment } = whole
  // "... and the same without": of what was said.
  if (draft.contrary === 'no') return [besideContrary(whole, draft)]
  // "... and the same for my wife": two of it.
  if (draft.options.length === 0 && draft.size === null && draft.contrary === null) {
    whole.doubtful ||= draft.doubtful || parts.length > 0 || quantityOf(whole) > 1
    whole.quantity = 2 * quantityOf(whole)
    return []
  }
  const [before, now] = [options, draft.options].map((some) =>
    some.filter(({ exclude }) => !exclude).flatMap(choicesOf),
  )
  const mayReplace = is(segment.mentions.at(-1), 'but') || draft.segment.mentions.some((mention) => is(mention, 'but'))
  const isAlternative = (isSo: (group: OptionGroup) => boolean, said: readonly string[]) =>
    mayReplace && areAlternatives({ groups: item.groups.filter(isSo) }, said, now ?? [])
  const isReplaced = (option: LineOption) => isAlternative(({ max }) => max === 1, choicesOf(option))
  const isOpen = isAlternative(({ max }) => max !== 1, before ?? [])
  return [
    {
      ...draft,
      size: draft.size ?? size,
      options: [...kept(whole, draft).filter((option) => !isReplaced(option)), ...draft.options],
      doubtful: draft.doubtful || isOpen || parts.length > 0 || quantityOf(whole) > 1,
    },
  ]
}
