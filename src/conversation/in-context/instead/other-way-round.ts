import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:no|oh|sorry|wait|actually|oops)\W+)*(?:(?:it['’]?s |i meant )?(?:the )?other way (?:a)?round\b
      |(?:swap|switch) (?:them|those|the two|the sizes)(?: (?:round|around|over))?\W*$)
  `,
  'i',
)

/** "No, the other way round", of a large chocolate shake and a small vanilla one: their sizes change places. */
export function otherWayRound(text: string, { customer: { draft }, menu }: Context): Meaning | null {
  const [one, other, ...more] = draft?.lines ?? []
  if (!one?.size || !other?.size || more.length > 0 || one.size === other.size || !saying.test(text)) return null
  const comeInBoth = [one, other].every(({ item }) => {
    const sizes = menu.items.get(item)?.sizes
    return [one.size, other.size].every((size) => size !== null && sizes?.has(size))
  })
  // What is on them may be meant as well.
  if (!comeInBoth || one.options.length + other.options.length > 0) return null
  const changes: Change[] = [
    { op: 'size', target: { nth: 1 }, size: other.size },
    { op: 'size', target: { nth: 2 }, size: one.size },
  ]
  return changing(changes, { sure: false })
}
