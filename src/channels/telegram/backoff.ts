import { GrammyError } from 'grammy'
import { pause } from '../../concurrency/pause.ts'

const shortestMs = 300
const longestMs = 15_000

/**
 * Waits before the next try: twice as long each time, and no shorter than Telegram asks for.
 * @param failures how many tries failed before this one
 * @param signal ends the waiting
 */
export async function backOff(failures: number, signal: AbortSignal, error?: unknown): Promise<void> {
  const askedFor = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1_000 : 0
  await pause(Math.max(askedFor, Math.min(longestMs, shortestMs * 2 ** failures)), signal)
}
