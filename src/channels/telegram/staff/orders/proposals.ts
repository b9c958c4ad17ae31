import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Menu } from '../../../../menu/menu.ts'
import { describeDifference } from '../../../../orders/describe-difference.ts'
import { type Order, versionOf } from '../../../../orders/order.ts'
import { CommandError } from '../../../../staff/commands/command.ts'
import { correctedOrder, type LineCorrection } from '../../../../staff/commands/correct-order.ts'
import { lineSchema } from '../../../../staff/commands/line-args.ts'
import type { MeantLine } from '../../../../understanding/meaning.ts'
import { keyboardOf } from '../../keyboard.ts'
import type { StaffContext } from '../staff-context.ts'
import { preview } from './correct-views.ts'

/** As many as may be thought about at once; a restart forgets them, and they are begun again. */
const mostPending = 200

interface Proposal extends LineCorrection {
  id: string
  version: number
}

/** Corrections that were shown, and wait for a yes or a no. */
export function createProposals({ today, clock }: { today: () => Menu; clock: () => Date }) {
  const pending = new LRUCache<string, Proposal>({ max: mostPending })

  /** Shows what would become of it; what can't be is said. */
  async function propose(context: StaffContext, order: Order, line: number, meant: MeantLine | null): Promise<string> {
    const becomes = meant && lineSchema.safeParse(withoutWords(meant)).data
    if (becomes === undefined) return "I don't know which one is meant: please say it in full."
    const after = attempt(order, { line, becomes })
    if (typeof after === 'string') return after
    if (describeDifference(order, after).length === 0) return 'It is like that already.'
    const token = randomBytes(6).toString('hex')
    pending.set(token, { id: order.id, version: versionOf(order), line, becomes })
    const shown = preview(order, after, token, today())
    await context.reply(shown.text, keyboardOf(shown))
    return ''
  }

  function attempt(order: Order, correction: LineCorrection): Order | string {
    try {
      return correctedOrder(order, correction, today(), clock())
    } catch (error) {
      if (error instanceof CommandError) return `${error.message}.`
      throw error
    }
  }

  return {
    propose,
    /** undefined: it is not known any more. */
    wanted: (token: string): Proposal | undefined => pending.get(token),
    drop: (token: string): void => void pending.delete(token),
  }
}

const withoutWords = ({ item, quantity, size, options, note }: MeantLine) => ({ item, quantity, size, options, note })
