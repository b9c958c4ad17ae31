import { z } from 'zod'
import { type OrderEvent, orderEventSchema } from '../../../orders/order-event.ts'
import type { Line } from '../files/lines.ts'
import { JournalBrokenError } from '../journal-broken.ts'

const numberedSchema = z.object({ seq: z.number().int() })

/** A line of the journal: the event and its number, which is the line's own. */
export interface JournalRecord {
  seq: number
  event: OrderEvent
}

/** A record and where it stands, in bytes from the beginning of the whole journal, its sealed months included. */
export interface Entry extends JournalRecord {
  offset: number
  next: number
  /** As it is written there, without its newline. */
  text: string
}

/**
 * The event as a line, with its newline.
 * @throws when the event does not fit its schema: written, it would stop the next start
 */
export const recordText = ({ seq, event }: JournalRecord): string => `${JSON.stringify({ seq, ...event })}\n`

/** null for what is not an event. */
export function parseRecord(text: string): JournalRecord | null {
  try {
    const json: unknown = JSON.parse(text)
    return { seq: numberedSchema.parse(json).seq, event: orderEventSchema.parse(json) }
  } catch {
    return null
  }
}

/**
 * The events that lines are.
 * @param file for people
 * @throws JournalBrokenError at a line that is none
 */
export async function* entriesIn(file: string, lines: AsyncIterable<Line>): AsyncGenerator<Entry> {
  for await (const { text, offset, next } of lines) {
    const record = parseRecord(text)
    if (!record || next === null) throw new JournalBrokenError(file, `byte ${offset} of the whole journal`)
    yield { ...record, offset, next, text }
  }
}
