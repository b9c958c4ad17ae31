import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type Backoff, createRetryDelays, slowBackoff } from '../concurrency/retry-delays.ts'
import { settledWithin } from '../concurrency/settled-within.ts'
import { createWaiters } from '../concurrency/waiters.ts'
import { LeaseLostError } from '../storage/lease.ts'
import type { Task } from './task.ts'
import type { Tasks } from './tasks.ts'

interface Options {
  tasks: Pick<Tasks, 'toBeReminded' | 'reminded' | 'onChange'>
  /** Rejects when doing it later may help. */
  remind(task: Task): Promise<void>
  /** Rejects when another process reminds by now, as it may after this one was paused for long. */
  assertHeld?(): Promise<void>
  clock?: () => Date
  /** Resolves after this many milliseconds; rejects on the signal. */
  wait?(ms: number, signal: AbortSignal): Promise<unknown>
  /** Milliseconds from a failure to the next attempt. */
  backoff?: Backoff
  logger: Logger
}

export interface Reminders {
  /** Resolves when all that is due is told; rejects when they are stopped before. */
  idle(): Promise<void>
  stop(): Promise<void>
}

// The clock may be set, and a machine may sleep: nobody trusts a long wait.
const longestWaitMs = 60_000
// Of a reminder that is being sent when the process stops, that it was is still kept.
const stopTimeoutMs = 5_000

/**
 * Reminds of each task at its due time, and of those that came due while no process ran at the start; until it is
 * stopped or the lease is lost.
 *
 * At least once: that somebody was reminded is kept when Telegram has taken the message. When the process is killed in
 * the milliseconds between, or Telegram takes it and its answer is lost, they are reminded again: better than never.
 */
export function startReminders({
  tasks,
  remind,
  assertHeld = async () => {},
  clock = () => new Date(),
  wait = (ms, signal) => sleep(ms, undefined, { signal }),
  backoff = slowBackoff,
  logger,
}: Options): Reminders {
  const stopping = new AbortController()
  /** Told, and perhaps not kept yet: a full disk must not make it be told again and again. */
  const told = new Set<string>()
  const waiters = createWaiters()
  const delays = createRetryDelays(backoff)
  let wake = new AbortController()

  const unsubscribe = tasks.onChange(() => wake.abort())

  /** @returns how long nothing is due, in milliseconds */
  async function remindAll(): Promise<number> {
    while (!stopping.signal.aborted) {
      const [task] = await tasks.toBeReminded()
      if (!task?.due) return longestWaitMs
      const ahead = Date.parse(task.due) - clock().getTime()
      if (ahead > 0) return Math.min(ahead, longestWaitMs)
      await remindOnce(task, task.due)
    }
    return 0
  }

  async function remindOnce(task: Task, due: string): Promise<void> {
    await assertHeld()
    const key = `${task.id} ${due}`
    if (!told.has(key)) await remind(task)
    told.add(key)
    await tasks.reminded(task.id, due)
    told.delete(key)
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        wake = new AbortController()
        const rest = await remindAll()
        delays.reset()
        // Otherwise there is news, and it is looked at again at once.
        if (!wake.signal.aborted) waiters.release()
        await pause(rest, AbortSignal.any([wake.signal, stopping.signal]))
      } catch (error) {
        if (error instanceof LeaseLostError) {
          logger.error({ err: error }, 'reminders ended')
          return
        }
        logger.warn({ err: error }, 'somebody could not be reminded, will try again')
        await pause(delays.after(error), stopping.signal)
      }
    }
  }

  const pause = (ms: number, signal: AbortSignal) =>
    wait(ms, signal).catch(() => {
      // There is news, or nothing more to wait for.
    })

  const running = run()

  return {
    async idle() {
      const waiting = waiters.wait()
      wake.abort()
      await waiting
    },
    async stop() {
      stopping.abort()
      unsubscribe()
      await settledWithin(running, stopTimeoutMs)
      waiters.refuse(new Error('the reminders were stopped'))
    },
  }
}
