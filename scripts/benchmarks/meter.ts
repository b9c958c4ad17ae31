// Loaded into a bot before its own program: tells whoever started it what it uses, and where its time goes.
import { type Profiler, Session } from 'node:inspector/promises'

/** Since the process began. */
export interface Usage {
  cpuMicros: number
  /** Resident. */
  megabytes: number
}

export type Question = 'usage' | 'heap' | 'profile' | 'profiled'
/** Of the heap: megabytes. */
export type Answer = Usage | number | Profiler.Profile | null

const session = new Session()
session.connect()

async function answer(question: Question): Promise<Answer> {
  switch (question) {
    case 'usage': {
      const { user, system } = process.cpuUsage()
      return { cpuMicros: user + system, megabytes: process.memoryUsage.rss() / 2 ** 20 }
    }
    case 'heap':
      await session.post('HeapProfiler.collectGarbage')
      return process.memoryUsage().heapUsed / 2 ** 20
    case 'profile':
      await session.post('Profiler.enable')
      await session.post('Profiler.start')
      return null
    case 'profiled':
      return (await session.post('Profiler.stop')).profile
  }
}

process.on('message', async (question: Question) => process.send?.(await answer(question)))
// What listens must not keep a bot alive that has ended.
process.channel?.unref()
