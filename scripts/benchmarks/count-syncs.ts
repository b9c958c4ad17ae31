import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { withFolder } from './folder.ts'

/** Files that are not there: looking for them is seen among the system calls. */
export const begin = '/order-bot-bench-begins'
export const end = '/order-bot-bench-ends'

const calls = 'trace=access,faccessat2,openat,close,fsync,fdatasync,write,writev,pwrite64,pwritev'

/** How often the program waits for the disk between its marks; null where there is no strace to count with. */
export function countSyncs(program: string, args: readonly string[]): Promise<number | null> {
  return withFolder(async (folder) => {
    const trace = join(folder, 'calls')
    const node = [process.execPath, join(import.meta.dirname, program), ...args]
    try {
      await promisify(execFile)('strace', ['-f', '-qq', '-e', calls, '-o', trace, ...node])
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
    return syncsIn(await readFile(trace, 'utf8'))
  })
}

/** fsync and fdatasync, and each write to a file that was opened to be durable with every write. */
export function syncsIn(trace: string): number {
  const durable = new Set<string>()
  /** By thread, what was begun and not yet ended. */
  const begun = new Map<string, string>()
  let syncs = 0
  let isCounting = false
  for (const line of trace.split('\n')) {
    const [, thread = '', text = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    if (text.includes(begin)) isCounting = true
    if (text.includes(end)) isCounting = false
    const [, unfinished] = /^(.*) <unfinished \.\.\.>$/.exec(text) ?? []
    if (unfinished !== undefined) begun.set(thread, unfinished)
    const [, resumed] = /^<\.\.\. \w+ resumed>(.*)$/.exec(text) ?? []
    const call = resumed === undefined ? text : `${begun.get(thread) ?? ''}${resumed}`
    const [, name = '', rest = '', result = ''] = /^(\w+)\((.*)\) += (-?\d+)/.exec(call) ?? []
    const [file = ''] = rest.split(',')
    if (name === 'openat' && /\bO_D?SYNC\b/.test(rest)) durable.add(result)
    if (name === 'close') durable.delete(file)
    const isSync = name.endsWith('sync') || (name.includes('write') && durable.has(file))
    if (isCounting && isSync) syncs++
  }
  return syncs
}
