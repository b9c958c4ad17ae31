import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** On the way from a commit to a document, and from there to a log that is empty again. */
const points = {
  /** The log is synced. */
  'a document is in its place': { call: 'rename', file: /\/customers\/[^/]+\.tmp$/ },
  /** The documents are. */
  'the log is gone': { call: 'rm', file: /\/commits\.\d+\.jsonl$/ },
} as const
export const deadlyPoints = ['a document is in its place', 'the log is gone'] as const satisfies (keyof typeof points)[]
export type DeadlyPoint = (typeof deadlyPoints)[number]

/** Kills this process, as `kill -9` would, when it comes to the point for the nth time. */
export function dieBefore(point: DeadlyPoint, nth: number): void {
  const { call, file } = points[point]
  const works = fs[call]
  let left = nth
  Object.assign(fs, {
    [call](path: string, ...rest: unknown[]) {
      if (file.test(path) && --left === 0) process.kill(process.pid, 'SIGKILL')
      return Reflect.apply(works, fs, [path, ...rest])
    },
  })
  syncBuiltinESMExports()
}
