import { company } from './company.ts'
import { courtesies } from './courtesies.ts'
import { madeOtherwise } from './made-otherwise.ts'
import { onEach } from './on-each.ts'
import { pointedAt } from './pointed-at.ts'
import { putRight } from './put-right.ts'

const sayings = [...courtesies, ...putRight, ...pointedAt, ...company, ...onEach, ...madeOtherwise]

/** "Olives on the two of them": "olives on both"; "one should be large": "make one large". */
export const plainly = (text: string): string =>
  sayings.reduce((rest, [said, inPlainWords]) => rest.replace(said, inPlainWords), text)
