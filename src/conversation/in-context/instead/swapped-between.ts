import type { DraftLine } from '../../../customers/customer.ts'
import type { Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { type Change, isChosen, type Meaning, type OptionChoice } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(wrapped`
  ^(?:(?:ok|actually|no|wait|oh|sorry|can you|could you|just) )*(?:swap|switch|exchange|flip) the (?<what>[a-z]+)
  (?: (?:around|over|round|then|instead))*$
`)

/** "Swap the sauces", of two dishes that each come with one: each gets what the other had. */
export function swappedBetween(text: string, { customer: { draft }, menu }: Context): Meaning | null {
  const what = saying.exec(plain(text))?.groups?.what
  const lines = what === undefined ? [] : (draft?.lines ?? [])
  const told = lines.flatMap((line) => {
    const option = chosenOf(line, stem(what ?? ''), menu)
    return option ? [{ target: { nth: lines.indexOf(line) + 1 }, option }] : []
  })
  const [one, other, ...more] = told
  if (!one || !other || more.length > 0 || one.option.option === other.option.option) return null
  const changes: Change[] = [
    { op: 'option', target: one.target, option: other.option },
    { op: 'option', target: other.target, option: one.option },
  ]
  return changing(changes, { sure: false })
}

/** The only one that is chosen of a group of that name, of which only one can be had. */
function chosenOf({ item, options }: DraftLine, what: string, { items }: Menu): OptionChoice | null {
  const group = items
    .get(item)
    ?.groups.find(({ name, max }) => max === 1 && plain(name).split(' ').map(stem).includes(what))
  const [option, ...more] = options.filter(
    (one): one is OptionChoice =>
      isChosen(one) && !one.exclude && group?.options.some(({ id }) => id === one.option) === true,
  )
  return option && more.length === 0 ? option : null
}
