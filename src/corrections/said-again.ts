import type { Customer } from '../customers/customer.ts'
import type { Meaning } from '../understanding/meaning.ts'
import type { Correction } from './correction.ts'

/** Someone who rephrases it does so before doing anything else. */
const soonMs = 5 * 60_000

/**
 * What the customer meant by words that were not understood, where the next message says the same in other words; null
 * where it doesn't clearly say one thing.
 * @param before the customer as the message found them
 */
export function saidAgain({ unclear }: Customer, { sure, lines, changes }: Meaning, now: Date): Correction | null {
  const [line, ...others] = lines
  const isOneThing = sure && line !== undefined && others.length === 0 && changes.length === 0
  if (!isOneThing || unclear === null || unclear.words.length === 0) return null
  if (now.getTime() - Date.parse(unclear.at) > soonMs) return null
  const { item, size, options } = line
  return {
    at: now.toISOString(),
    by: 'customer',
    text: unclear.text,
    words: unclear.words,
    meant: { item, size, options },
  }
}
