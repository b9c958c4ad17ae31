import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lock } from 'proper-lockfile'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Customer } from '../../../customers/customer.ts'
import { aCustomer } from '../../../testing/a-customer.ts'
import { anOrder } from '../../../testing/an-order.ts'
import { type OpenStorage, openStorage } from '../../../testing/open-storage.ts'
import { LeaseLostError } from '../../lease.ts'
import { lockFile } from '../files/file-lock.ts'
import type { StorageProblem } from '../report.ts'
import { openCommitLog } from './commit-log.ts'
import { commitLine, digestOf } from './commit-record.ts'

const ann = { channel: 'telegram', id: '1001' }

let folder: string
let file: string
let problems: StorageProblem[]
let mayWrite: () => Promise<void>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commits-'))
  file = join(folder, 'customers/ann.json')
  problems = []
  mayWrite = async () => {}
  await mkdir(join(folder, 'customers'))
})
afterEach(() => rm(folder, { recursive: true }))

const open = () =>
  openCommitLog({
    folder,
    held: {
      generation: 7,
      assertHeld: () => mayWrite(),
      lost: new AbortController().signal,
      leave: async () => {},
      release: async () => {},
    },
    report: (problem) => void problems.push(problem),
  })
type Log = Awaited<ReturnType<typeof open>>

/** As documents are changed. */
const change = (log: Log, before: string | null, text: string | null, write = () => writeFile(file, text ?? '')) =>
  log.commit({ document: { path: file, before: digestOf(before), text, kept: () => {}, write }, events: [] })
const logs = async () => (await readdir(folder)).filter((name) => name.startsWith('commits.'))
const textOf = () => readFile(file, 'utf8')

/** A process that died after three changes, without a checkpoint. */
async function died(): Promise<void> {
  const log = await open()
  await change(log, null, '1\n')
  await change(log, '1\n', '2\n')
  await change(log, '2\n', '3\n')
}

test.each([
  ['gone', null],
  ['empty', ''],
  ['cut', '{"version":1'],
  ['full of zeros', '\0\0'],
  ['an earlier one', '1\n'],
  ['the last one', '3\n'],
])('a document that is %s after a crash is what was committed last', async (_, text) => {
  await died()
  if (text === null) await rm(file)
  else await writeFile(file, text)
  await open()
  expect(await textOf()).toBe('3\n')
  expect([problems, await logs()]).toEqual([[], []])
})

test.each([
  ['changed', async () => writeFile(file, '{"by":"a tool"}'), '{"by":"a tool"}'],
  ['made anew', async () => writeFile(file, 'by an older release\n'), 'by an older release\n'],
])('a document that somebody else has %s since stays theirs, and is reported', async (_, act, text) => {
  await died()
  await act()
  await open()
  expect(await textOf()).toBe(text)
  expect(problems).toEqual([{ problem: 'changed-elsewhere', file: 'ann.json' }])
  expect(await logs()).toEqual([])
})

test('a document that somebody else has removed since it was made durable is not brought back', async () => {
  await writeFile(file, '1\n')
  const log = await open()
  await change(log, '1\n', '2\n')
  await rm(file)
  await open()
  await expect(textOf()).rejects.toThrow('ENOENT')
  expect(problems).toEqual([{ problem: 'changed-elsewhere', file: 'ann.json' }])
})

test('what was removed stays removed', async () => {
  const log = await open()
  await change(log, null, '1\n')
  await change(log, '1\n', null)
  await open()
  await expect(textOf()).rejects.toThrow('ENOENT')
})

test('the lock of the process that died is not waited for', async () => {
  await died()
  await writeFile(file, '2\n')
  await mkdir(`${file}.lock`)
  // By proper-lockfile's rule it would be nobody's to take for an hour.
  const later = Date.now() / 1_000 + 3_600
  await utimes(`${file}.lock`, later, later)
  // As if the log had been written to under the lock.
  const [name = ''] = await logs()
  await appendFile(join(folder, name), '{"file":')
  await open()
  expect(await textOf()).toBe('3\n')
})

test('a tool that has taken the lock since is waited for', async () => {
  await died()
  const [name = ''] = await logs()
  await utimes(join(folder, name), 0, 0)
  await writeFile(file, '2\n')
  const release = await lock(file)
  let isOpen = false
  const opening = open().then(() => {
    isOpen = true
  })
  await writeFile(file, '{"by":"a tool"}')
  expect(isOpen).toBe(false)
  await release()
  await opening
  expect(await textOf()).toBe('{"by":"a tool"}')
})

test('a line that was never finished was never kept', async () => {
  await died()
  const [name = ''] = await logs()
  const path = join(folder, name)
  await truncate(path, (await readFile(path)).length - 1)
  await writeFile(file, '')
  await open()
  expect(await textOf()).toBe('2\n')
})

test('a batch that the power has left in pieces was never kept, and all before it was', async () => {
  await died()
  const [name = ''] = await logs()
  const path = join(folder, name)
  const batch = Buffer.from(commitLine([{ file: 'customers/ann.json', before: digestOf('3\n'), text: '4\n' }]))
  batch.fill(0, 10, 20)
  await appendFile(path, Buffer.concat([batch, Buffer.alloc(100)]))
  await open()
  expect(await textOf()).toBe('3\n')
  expect([problems, await logs()]).toEqual([[], []])
})

test('the room that a log has ahead is nothing to do again', async () => {
  const log = await open()
  for (let number = 1; number <= 400; number++) await change(log, `${number - 1}\n`, `${number}\n`, async () => {})
  const [name = ''] = await logs()
  expect((await readFile(join(folder, name))).at(-1)).toBe(0)
  await writeFile(file, '')
  await open()
  expect(await textOf()).toBe('400\n')
  expect(problems).toEqual([])
})

test('a line before the last that is no commit stops the start, names the place and removes nothing', async () => {
  await died()
  const [name = ''] = await logs()
  const text = await readFile(join(folder, name), 'utf8')
  await writeFile(join(folder, name), `Ann\n${text}`)
  const error = await open().catch((reason: unknown) => reason)
  expect(String(error)).toContain(`${name} is broken at byte 0:`)
  expect(String(error)).not.toContain('Ann')
  expect(await logs()).toEqual([name])
})

test('a checkpoint leaves no log, and the next commit begins one', async () => {
  const log = await open()
  await change(log, null, '1\n')
  expect(await logs()).toEqual(['commits.1.jsonl'])
  await log.checkpoint()
  expect(await logs()).toEqual([])
  await change(log, '1\n', '2\n')
  expect(await logs()).toEqual(['commits.2.jsonl'])
  await log.close()
  expect(await logs()).toEqual([])
  await expect(change(log, '2\n', '3\n')).rejects.toMatchObject({ code: 'ECLOSED' })
})

test('a checkpoint waits for documents that are not in their places yet, and holds up none that come after', async () => {
  const log = await open()
  const { promise: gate, resolve } = Promise.withResolvers<void>()
  const { promise: writing, resolve: isWriting } = Promise.withResolvers<void>()
  void change(log, null, '1\n', () => {
    isWriting()
    return gate
  })
  await writing
  const checkpoint = log.checkpoint()
  await change(log, '1\n', '2\n')
  expect(await logs()).toEqual(['commits.1.jsonl', 'commits.2.jsonl'])
  resolve()
  await checkpoint
  expect(await logs()).toEqual(['commits.2.jsonl'])
})

test('a log that is full is emptied once, however much is committed until it is', async () => {
  const log = await open()
  const { promise: gate, resolve } = Promise.withResolvers<void>()
  const commit = (text: string) =>
    new Promise<void>((kept) => {
      const document = { path: file, before: null, text, kept, write: () => gate }
      void log.commit({ document, events: [] })
    })
  // It is full for the second time while it is still being emptied for the first.
  const large = 'x'.repeat(8 * 1024 * 1024)
  for (let number = 1; number <= 12; number++) await commit(`${large}${number}`)
  for (let number = 1; number <= 20; number++) await commit(`${number}`)
  resolve()
  for (let number = 21; number <= 60; number++) await commit(`${number}`)
  await log.checkpoint()
  await commit('the next')
  expect(await logs()).toEqual([expect.stringMatching(/^commits\.[2-5]\.jsonl$/)])
  await log.close()
})

test('many at once share a few writes', async () => {
  const log = await open()
  let writes = 0
  mayWrite = async () => void writes++
  const crowd = Array.from({ length: 100 }, (_, index) => change(log, null, `${index}\n`, async () => {}))
  await Promise.all(crowd)
  expect(writes).toBeLessThanOrEqual(5)
})

test('whoever has lost the lease commits nothing, and leaves the log to whoever has it', async () => {
  const log = await open()
  await change(log, null, '1\n')
  mayWrite = () => Promise.reject(new LeaseLostError())
  await expect(change(log, '1\n', '2\n')).rejects.toThrow(LeaseLostError)
  await expect(log.checkpoint()).rejects.toThrow(LeaseLostError)
  await log.close()
  expect(await textOf()).toBe('1\n')
  expect(await logs()).toEqual(['commits.1.jsonl'])
})

test('what another process has written into the log is never written over', async () => {
  const log = await open()
  await change(log, null, '1\n')
  await appendFile(join(folder, 'commits.1.jsonl'), 'Ann\n')
  await expect(change(log, '1\n', '2\n')).rejects.toMatchObject({ code: 'EFOREIGN' })
  expect(await textOf()).toBe('1\n')
})

test('what the power took from the documents is there again, and whoever stops leaves no log', async () => {
  const first = await openStorage(folder)
  await first.customers.change(ann, async () => ({ customer: aCustomer({ revision: 1 }), result: null }))
  await first.customers.change(ann, async () => ({ customer: aCustomer({ revision: 2 }), result: null }))
  await truncate(join(folder, 'customers/telegram-1001.json'))
  await first.held.release()
  const second = await openStorage(folder)
  expect(await second.customers.read(ann)).toEqual(aCustomer({ revision: 2 }))
  await second.customers.change(ann, async () => ({ customer: aCustomer({ revision: 3 }), result: null }))
  await second.end()
  expect([second.problems, await logs()]).toEqual([[], []])
})

test('whoever is forgotten is not in the log either', async () => {
  const storage = await openStorage(folder)
  await storage.customers.change(ann, async () => ({ customer: aCustomer(), result: null }))
  expect(await logs()).toHaveLength(1)
  await storage.customers.change(ann, async () => ({ customer: null, result: null }))
  expect(await logs()).toEqual([])
  await storage.end()
})

test("an order is kept in one commit with its customer's document", async () => {
  const storage = await openStorage(folder)
  const { order, customer } = await placeWith(storage, aCustomer({ revision: 1 }))
  const [name = ''] = await logs()
  const lines = (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  expect(await storage.orders.find(order.id)).toEqual(order)
  // As a loss of power may leave it: of all that was not synced there is nothing.
  await truncate(join(folder, 'orders.jsonl'))
  await rm(join(folder, 'customers/telegram-1001.json'))
  await storage.held.release()
  const next = await openStorage(folder)
  expect(await next.orders.find(order.id)).toEqual(order)
  expect(await next.customers.read(ann)).toEqual(customer)
  expect(next.problems).toEqual([])
  await next.end()
})

test("what the power left of the journal's end is put right, and nothing before it is touched", async () => {
  const storage = await openStorage(folder)
  await storage.orders.place(anOrder({ id: 'A' }))
  await storage.customers.change(ann, async () => ({ customer: null, result: null }))
  expect(await logs()).toEqual([])
  const before = await readFile(join(folder, 'orders.jsonl'))
  await storage.orders.place(anOrder({ id: 'B' }))
  const whole = await readFile(join(folder, 'orders.jsonl'))
  await writeFile(join(folder, 'orders.jsonl'), Buffer.concat([before, Buffer.alloc(whole.length - before.length + 9)]))
  await storage.held.release()
  const next = await openStorage(folder)
  expect(await readFile(join(folder, 'orders.jsonl'))).toEqual(whole)
  await next.end()
})

test("where a customer's document can't be kept, their order is not placed either, and can be placed again", async () => {
  const storage = await openStorage(folder)
  await expect(placeWith(storage, aCustomer({ revision: -1 }))).rejects.toThrow()
  expect(await storage.orders.find('K7F3MQ')).toBeNull()
  expect((await storage.orders.eventsAfter(null, 9)).events).toEqual([])
  await placeWith(storage, aCustomer())
  expect((await storage.orders.eventsAfter(null, 9)).events).toHaveLength(1)
  await storage.end()
})

test('the same order placed meanwhile by another waits until it is kept', async () => {
  const storage = await openStorage(folder)
  const { promise: decided, resolve: decide } = Promise.withResolvers<void>()
  const { promise: placing, resolve: isPlacing } = Promise.withResolvers<void>()
  const change = storage.customers.change(ann, async (_, transaction) => {
    await storage.orders.place(anOrder(), transaction)
    isPlacing()
    await decided
    return { customer: aCustomer(), result: null }
  })
  await placing
  const again = storage.orders.place(anOrder())
  decide()
  await change
  expect((await again).outcome).toBe('already-placed')
  await storage.end()
})

/** Changes the documents of so many customers so often that they follow behind. */
async function rush(storage: OpenStorage, revisions: number): Promise<string[]> {
  const ids = Array.from({ length: 50 }, (_, index) => String(index))
  for (let revision = 1; revision <= revisions; revision++) {
    await Promise.all(
      ids.map((id) => {
        const customer = aCustomer({ channel: 'telegram', id, revision })
        return storage.customers.change(customer, async () => ({ customer, result: null }))
      }),
    )
  }
  return ids
}

test('whoever takes the lock of a document finds in it what was kept last, however many are changed', async () => {
  const storage = await openStorage(folder)
  for (const id of await rush(storage, 5)) {
    const document = join(folder, `customers/telegram-${id}.json`)
    const held = await lockFile(document)
    expect(JSON.parse(await readFile(document, 'utf8'))).toMatchObject({ id, revision: 5 })
    await held.release()
  }
  await storage.end()
})

test('what is being committed when the storage closes is kept, and what comes later is told that it is closed', async () => {
  const storage = await openStorage(folder)
  const placed: string[] = []
  /** One after another, until it is refused. @returns why it was */
  async function placeAll(name: string): Promise<unknown> {
    for (let number = 1; ; number++) {
      const id = `${name}${number}`
      const refused = await storage.orders.place(anOrder({ id })).then(
        () => placed.push(id) && null,
        (error) => error.code,
      )
      if (refused) return refused
    }
  }
  const reasons = Array.from('ABCDEFGH', placeAll)
  await vi.waitUntil(() => placed.length > 20)
  await storage.end()
  expect(await Promise.all(reasons)).toEqual(Array(8).fill('ECLOSED'))
  const next = await openStorage(folder)
  expect(await Promise.all(placed.map((id) => next.orders.find(id)))).not.toContain(null)
  await next.end()
})

async function placeWith({ customers, orders }: OpenStorage, customer: Customer) {
  const order = anOrder()
  await customers.change(customer, async (_, transaction) => {
    await orders.place(order, transaction)
    return { customer, result: null }
  })
  return { order, customer }
}
