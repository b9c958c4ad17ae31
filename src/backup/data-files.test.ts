import { appendFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCustomer } from '../testing/a-customer.ts'
import { anOrder } from '../testing/an-order.ts'
import { type OpenStorage, openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { checkData } from './check-data.ts'
import { dataFiles } from './data-files.ts'
import { settleLog } from './settle-log.ts'

/** What a bot does to its data, one small thing at a time and each in the order in which the desk does it. */
function bot(storage: OpenStorage, dataDir: string) {
  let number = 0
  const ledger = join(dataDir, 'ledger.csv')
  return {
    placed: [] as string[],
    async order() {
      number += 1
      const [id, customer] = [`N${number}`, aCustomer({ id: `c${number % 3}`, revision: number })]
      await storage.orders.place(anOrder({ id, customerId: customer.id }))
      this.placed.push(id)
      const lastOrder = { id, placedAt: customer.updatedAt, lines: [] }
      await storage.customers.change(customer, async () => ({ customer: { ...customer, lastOrder }, result: null }))
    },
    async follow() {
      const { events, next } = await storage.orders.eventsAfter(await storage.orders.cursorOf('ledger'), 2)
      for (const event of events) if (event.type === 'order.placed') await appendFile(ledger, `${event.order.id}\n`)
      await storage.orders.keepCursor('ledger', next)
    },
  }
}

/** Copies what is listed, as an archive would, and lets something happen before each file and within the journal. */
async function copy(dataDir: string, meanwhile: (name: string) => Promise<unknown>): Promise<string> {
  const copied = await temporaryFolder()
  for (const folder of ['cursors', 'customers']) await mkdir(join(copied, folder))
  for await (const { name, content } of dataFiles(dataDir)) {
    await meanwhile(name)
    for await (const chunk of content) {
      await appendFile(join(copied, name), chunk)
      await meanwhile(name)
    }
  }
  return copied
}

const linesOf = async (path: string) =>
  (await readFile(path, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')

test('whatever the bot does meanwhile, nothing in the copy knows of more than its journal does', async () => {
  const happenings = fc.array(fc.array(fc.constantFrom('order', 'follow'), { maxLength: 3 }), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(happenings, async (steps) => {
      const dataDir = await temporaryFolder()
      const storage = await openStorage(dataDir)
      const desk = bot(storage, dataDir)
      for (const act of ['order', 'order', 'follow', 'order'] as const) await desk[act]()
      const before = [...desk.placed]
      const left = [...steps]
      const copied = await copy(dataDir, async () => {
        for (const act of left.shift() ?? []) await desk[act]()
      })
      await storage.end()

      await settleLog(copied)
      const { customers, unreadable } = await checkData(copied)
      expect({ customers, unreadable }).toEqual({ customers: 3, unreadable: [] })
      const journal = await openStorage(copied)
      const inLedger = await linesOf(join(copied, 'ledger.csv'))
      for (const id of before) expect(await journal.orders.find(id)).not.toBeNull()
      for (const id of inLedger) expect(await journal.orders.find(id)).not.toBeNull()
      for (const id of ['c0', 'c1', 'c2']) {
        const customer = await journal.customers.read({ channel: 'telegram', id })
        expect(await journal.orders.find(customer?.lastOrder?.id ?? '')).not.toBeNull()
      }
      // What the ledger's follower is said to have written, it has written.
      const { events } = await journal.orders.eventsAfter(null, 1_000)
      const rest = await journal.orders.eventsAfter(await journal.orders.cursorOf('ledger'), 1_000)
      const done = events.slice(0, events.length - rest.events.length)
      for (const event of done) if (event.type === 'order.placed') expect(inLedger).toContain(event.order.id)
      expect(journal.problems).toEqual([])
      await journal.end()
    }),
    { numRuns: 25 },
  )
})

describe('the journal', () => {
  test('is copied up to its last whole line', async () => {
    const dataDir = await temporaryFolder()
    const storage = await openStorage(dataDir)
    await bot(storage, dataDir).order()
    await storage.end()
    const whole = await readFile(join(dataDir, 'orders.jsonl'), 'utf8')
    await appendFile(join(dataDir, 'orders.jsonl'), `{"seq":2,"ty${'x'.repeat(100_000)}`)
    const copied = await copy(dataDir, async () => undefined)
    expect(await readFile(join(copied, 'orders.jsonl'), 'utf8')).toBe(whole)
  })

  test('is not kept as it was while a customer was being forgotten', async () => {
    const dataDir = await temporaryFolder()
    const storage = await openStorage(dataDir)
    await bot(storage, dataDir).order()
    const forget = async (name: string) => {
      if (name === 'orders.jsonl')
        await storage.orders.forget({ channel: 'telegram', id: 'c1' }, new Date('2026-11-21T18:00:00Z'))
    }
    await expect(copy(dataDir, forget)).rejects.toMatchObject({ code: 'busy' })
    await copy(dataDir, async () => undefined)
    await storage.end()
  })

  test('is not kept while the lines to be rewritten stand beside it', async () => {
    const dataDir = await temporaryFolder()
    await writeFile(join(dataDir, 'orders.jsonl'), '')
    await writeFile(join(dataDir, 'orders.jsonl.rewrite'), '[]')
    await expect(copy(dataDir, async () => undefined)).rejects.toMatchObject({ code: 'busy' })
  })

  test("that no bot would start on takes no backup's place, and its line is named", async () => {
    const dataDir = await temporaryFolder()
    await writeFile(join(dataDir, 'orders.jsonl'), 'not an event\n')
    await expect(copy(dataDir, async () => undefined)).rejects.toThrow('orders.jsonl is broken at line 1')
  })
})

describe('a sealed month', () => {
  /** A bot with an order of October, which is sealed, and one of November. */
  async function sealedOctober() {
    const dataDir = await temporaryFolder()
    const storage = await openStorage(dataDir)
    await storage.orders.place(anOrder({ id: 'OLD', placedAt: '2026-10-31T12:00:00.000Z' }))
    await storage.orders.place(anOrder({ id: 'NEW' }))
    // It comes after what is being sealed.
    await storage.orders.blankBefore(new Date(0))
    return { dataDir, storage }
  }

  test('comes along without its index, which the next start makes again', async () => {
    const { dataDir, storage } = await sealedOctober()
    await storage.orders.keepCursor('ledger', (await storage.orders.eventsAfter(null, 1)).next)
    const copied = await copy(dataDir, async () => undefined)
    await storage.end()
    expect((await readdir(copied)).filter((name) => name.startsWith('orders')).toSorted()).toEqual([
      'orders-2026-10.jsonl.gz',
      'orders.jsonl',
    ])
    expect(await checkData(copied)).toMatchObject({ events: 2, orders: 2 })
    const restored = await openStorage(copied)
    for (const id of ['OLD', 'NEW']) expect(await restored.orders.find(id)).toMatchObject({ id })
    await restored.end()
  })

  test('that was sealed while the backup was made is not missing in one that is kept', async () => {
    const { dataDir, storage } = await sealedOctober()
    const seal = async (name: string) => {
      if (name !== 'orders.jsonl') return
      await storage.orders.place(anOrder({ id: 'LATER', placedAt: '2026-12-01T12:00:00.000Z' }))
      await storage.orders.blankBefore(new Date(0))
    }
    await expect(copy(dataDir, seal)).rejects.toMatchObject({ code: 'busy' })
    await storage.end()
  })

  test('that is missing, or is broken, is not restored as if it were not', async () => {
    const { dataDir, storage } = await sealedOctober()
    await storage.end()
    const month = join(dataDir, 'orders-2026-10.jsonl.gz')
    await writeFile(month, (await readFile(month)).subarray(0, 60))
    await expect(checkData(dataDir)).rejects.toThrow('orders-2026-10.jsonl.gz is broken at its compressed bytes')
    await rm(month)
    await expect(checkData(dataDir)).rejects.toThrow('orders.jsonl is broken at line 1')
  })
})

test('locks, the lease and half-written files stay where they are; all else comes along', async () => {
  const dataDir = await temporaryFolder()
  for (const folder of ['cursors', 'customers', 'customers/a.json.lock', 'desk.lease.lock', 'notes']) {
    await mkdir(join(dataDir, folder))
  }
  const names = [
    'commits.3.jsonl',
    'cursors/ledger.json',
    'desk.lease',
    'desk.lease.leaving',
    'ledger.csv',
    'ledger.csv.tmp',
    'customers/a.json',
    'customers/a.json.3.tmp',
    'customers/.wanted',
  ]
  for (const name of [...names, 'customers/b.json.corrupt-1', 'notes/mine.txt', 'orders.jsonl']) {
    await writeFile(join(dataDir, name), '')
  }
  const copied: string[] = []
  for await (const { name } of dataFiles(dataDir)) copied.push(name)
  const documents = ['customers/a.json', 'customers/b.json.corrupt-1', 'ledger.csv', 'notes/mine.txt']
  expect(copied.slice(2, -1).toSorted()).toEqual(documents.toSorted())
  // The log of commits before the documents, and the journal after all that follows from it.
  expect([...copied.slice(0, 2), copied.at(-1)]).toEqual(['cursors/ledger.json', 'commits.3.jsonl', 'orders.jsonl'])
})

test.each([
  ['a directory without a journal', async () => undefined, 'has no orders.jsonl'],
  ['a link', async (dir: string) => await symlink('/etc/hostname', join(dir, 'ledger.csv')), 'neither a file nor'],
  ['a name of two lines', async (dir: string) => await writeFile(join(dir, 'a\nb'), ''), 'control character'],
])('%s is refused', async (_, prepare, words) => {
  const dataDir = await temporaryFolder()
  await prepare(dataDir)
  if (words !== 'has no orders.jsonl') await writeFile(join(dataDir, 'orders.jsonl'), '')
  await expect(copy(dataDir, async () => undefined)).rejects.toThrow(words)
})
