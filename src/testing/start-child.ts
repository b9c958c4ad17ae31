import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import type { DeadlyPoint } from './die-before.ts'
import type { Told } from './storage-child.ts'

export interface Child {
  /** All that it has told so far. */
  told: Told[]
  /** The next thing that it tells. */
  next(): Promise<Told>
  /** Stops it: it neither runs nor is able to. */
  pause(): Promise<void>
  /** Lets it run again; resolves with what came of what it then tried at once. */
  wake(): Promise<Told>
  /** SIGKILL; resolves when it is gone and all that it has told is here. */
  kill(): Promise<void>
  /** Resolves when it is gone by itself and all that it has told is here. */
  gone: Promise<unknown>
}

/**
 * A process of `storage-child.ts`.
 * @param death where it kills itself, and when it comes there for which time
 */
export function startChild(
  task: 'work' | 'serve' | 'fail' | 'lock',
  place: string,
  argument: number,
  death?: { point: DeadlyPoint; nth: number },
): Child {
  const args = [task, place, String(argument), ...(death ? [death.point, String(death.nth)] : [])]
  const child: ChildProcess = fork(new URL('./storage-child.ts', import.meta.url), args)
  const told: Told[] = []
  child.on('message', (message: Told) => told.push(message))
  const gone = once(child, 'close')
  async function next(): Promise<Told> {
    const seen = told.length
    await Promise.race([once(child, 'message'), gone])
    const message = told[seen]
    if (!message) throw new Error('the child process has ended')
    return message
  }
  return {
    told,
    next,
    gone,
    async pause() {
      child.send('stop')
      await next()
      child.kill('SIGSTOP')
    },
    async wake() {
      await writeFile(`${place}.wake`, '')
      const outcome = next()
      child.kill('SIGCONT')
      return await outcome
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
