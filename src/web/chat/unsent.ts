import { remembered } from '../remembered.ts'

/** A message of the customer's, which outlives the page until it is answered. */
export interface Unsent {
  prompt: string
  messageId: string
  /** What the customer sees of it. */
  shown: string
}

const stored = remembered('session', 'unsent')

/** Oldest first. */
export function readUnsent(): Unsent[] {
  try {
    const kept: unknown = JSON.parse(stored.read() ?? '[]')
    return Array.isArray(kept) ? kept.filter(isUnsent) : []
  } catch {
    return []
  }
}

export const keepUnsent = (message: Unsent): void =>
  write([...readUnsent().filter(({ messageId }) => messageId !== message.messageId), message])

export const dropUnsent = (id: string): void => write(readUnsent().filter(({ messageId }) => messageId !== id))

const write = (messages: Unsent[]): void => stored.write(messages.length === 0 ? null : JSON.stringify(messages))

const isUnsent = (kept: unknown): kept is Unsent =>
  typeof kept === 'object' && kept !== null && 'prompt' in kept && 'messageId' in kept && 'shown' in kept
