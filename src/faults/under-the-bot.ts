import dns from 'node:dns'
import { existsSync, readFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { MachineFault } from './failing-machine.ts'

// Comes into the bot's process before the bot: while there is a file of a fault's name, that part of the machine fails.
const fileOf = (fault: MachineFault): string => join(process.env.FAULTS_FOLDER ?? '', fault)
const isFailing = (fault: MachineFault): boolean => existsSync(fileOf(fault))

class SystemError extends Error {
  readonly code: string
  readonly syscall: string
  constructor(code: string, syscall: string) {
    super(`${code}: ${syscall}`)
    this.code = code
    this.syscall = syscall
  }
}

const handle = await open('/dev/null')
const handles: FileHandle = Object.getPrototypeOf(handle)
await handle.close()
// `write` of a handle is how a file is written that syncs with each write: the bytes may be there, and are not safe.
for (const name of ['sync', 'datasync', 'write'] as const) {
  const works = handles[name]
  Object.assign(handles, {
    async [name](this: FileHandle, ...given: never[]) {
      const done = await Reflect.apply(works, this, given)
      if (isFailing('sync')) throw new SystemError('EIO', 'fsync')
      return done
    },
  })
}

dns.lookup = new Proxy(dns.lookup, {
  apply(works, on, given) {
    if (!isFailing('dns')) return Reflect.apply(works, on, given)
    const answer = given.at(-1)
    process.nextTick(() => answer(new SystemError('EAI_AGAIN', 'getaddrinfo')))
  },
})

const { now } = Date
const wrongNow = (): number => now() + (isFailing('clock') ? Number(readFileSync(fileOf('clock'), 'utf8')) : 0)
globalThis.Date = new Proxy(Date, {
  construct: (works, given, as) => Reflect.construct(works, given.length === 0 ? [wrongNow()] : given, as),
  get: (works, name) => (name === 'now' ? wrongNow : Reflect.get(works, name)),
})

setInterval(() => {
  for (const hoard: number[][] = []; isFailing('memory'); ) hoard.push(Array.from({ length: 100_000 }, () => 0.5))
}, 20).unref()
