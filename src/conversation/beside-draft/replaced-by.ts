import type { Draft, DraftLine } from '../../customers/customer.ts'
import type { Menu, OptionGroup } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { type Change, isChosen, type Meaning } from '../../understanding/meaning.ts'
import { optionRefused } from '../../understanding/meanings.ts'
import { linesMeant } from '../changes/lines-meant.ts'

/**
 * "And one with jam instead", of a bagel with cream cheese: the cream cheese goes. Where jam could replace several
 * options, none of them goes. Where only one of a group is allowed, the old one goes anyway.
 */
export function replacedBy({ lines, changes }: Meaning, text: string, draft: Draft, menu: Menu): Change[] {
  const [added, ...others] = changes.filter(({ op }) => op === 'option')
  const isAlone = added?.op === 'option' && others.length + lines.length === 0
  if (!isAlone || !isChosen(added.option) || added.option.exclude || !/\binstead$/.test(plain(text))) return []
  const { option: wanted } = added.option
  // Of the line that is named, or else of the last that can have it.
  const of = linesMeant(draft, added.target, { asked: null, menu })
  const meant = typeof added.target === 'object' ? of : draft.lines
  const line = meant.findLast((one) => groupWith(wanted, one, menu) !== undefined)
  const [gone, ...more] = line ? chosenAlike(wanted, line, menu) : []
  if (!gone || more.length > 0 || gone.option === wanted) return []
  return [{ ...added, option: optionRefused(gone) }]
}

const chosenAlike = (wanted: string, line: DraftLine, menu: Menu) => {
  const group = groupWith(wanted, line, menu)
  const alike = group && group.max !== 1 ? group.options.map(({ id }) => id) : []
  return line.options.filter(isChosen).filter(({ option, exclude }) => !exclude && alike.includes(option))
}

const groupWith = (option: string, line: DraftLine, { items }: Menu): OptionGroup | undefined =>
  items.get(line.item)?.groups.find(({ options }) => options.some(({ id }) => id === option))
