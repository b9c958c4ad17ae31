import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSONFilePreset } from 'lowdb/node'
import type { Customer } from '../../src/customers/customer.ts'
import { type OpenStorage, openStorage } from '../../src/testing/open-storage.ts'
import { aCustomer } from './a-customer.ts'
import type { Figure, Goal } from './figure.ts'
import { withFolder } from './folder.ts'
import { readAllWriteAll } from './peers/read-all-write-all.ts'
import { openSqlite } from './peers/sqlite.ts'
import { rate, ratesInTurn } from './race.ts'

const rounds = 3
const forMs = 1_000
const atOnce = 100
const busy = 1_000

interface Size {
  count: number
  /** Against the design that reads and writes all of them. */
  goal?: Goal
}

const sizes: Size[] = [
  { count: 1_000, goal: { atLeast: 40 } },
  { count: 10_000, goal: { atLeast: 400 } },
  { count: 100_000, goal: { atLeast: 3_000 } },
]

/** Our own store, and how many are in it. */
interface Ours {
  count: number
  /** Of anybody. */
  change: () => Promise<unknown>
  /** Of one of a thousand busy customers, whether the shop has only these or many more. */
  changeBusy: () => Promise<unknown>
}

/** Changing one customer's document among many, against what people would use instead. */
export function customers(whole: boolean): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const figures: Figure[] = []
    const stores: Ours[] = []
    const opened: OpenStorage[] = []
    for (const size of whole ? [...sizes, { count: 1_000_000 }] : sizes) {
      const storage = await storageOf(join(folder, String(size.count)), size.count)
      const { count } = size
      const ours = {
        count,
        change: changing(storage, () => anyOf(count)),
        changeBusy: changing(storage, () => anyOf(busy) * Math.floor(count / busy)),
      }
      opened.push(storage)
      stores.push(ours)
      if (size.goal) figures.push(...(await againstOthers(ours, size.goal, join(folder, `others-${size.count}`))))
    }
    figures.push(...(await growth(stores, 1, { atMost: 1.3 })), ...(await growth(stores, atOnce, { atMost: 2 })))
    for (const storage of opened) await storage.end()
    return figures
  })
}

/** With so many customers in it, put there as the files that they are. */
async function storageOf(folder: string, count: number): Promise<OpenStorage> {
  mkdirSync(join(folder, 'customers'), { recursive: true })
  for (const customer of numbered(count)) {
    writeFileSync(join(folder, `customers/bench-${customer.id}.json`), `${JSON.stringify(customer)}\n`)
  }
  return openStorage(folder)
}

function* numbered(count: number): Generator<Customer> {
  for (let id = 0; id < count; id++) yield aCustomer(id)
}

const anyOf = (count: number): number => Math.floor(Math.random() * count)

function changing({ customers: store }: OpenStorage, next: () => number): () => Promise<unknown> {
  return () =>
    store.change({ channel: 'bench', id: String(next()) }, async (stored) => {
      if (!stored) throw new Error('a customer is not there')
      return { customer: { ...stored, revision: stored.revision + 1 }, result: undefined }
    })
}

async function againstOthers({ count, change }: Ours, goal: Goal, folder: string): Promise<Figure[]> {
  mkdirSync(folder)
  const all = Object.fromEntries([...numbered(count)].map((customer) => [customer.id, customer]))
  const sqlite = openCustomers(join(folder, 'customers.sqlite'), all)
  const lowdb = await changingLowdb(join(folder, 'lowdb.json'), all)
  const naive = changingAll(join(folder, 'all.json'), all)
  const [ours = [], transactions = []] = await ratesInTurn([change, sqlite.change], { rounds, forMs, atOnce })
  const figure = { load: `${count.toLocaleString('en')}, ${atOnce} at once`, measure: 'changes', unit: '/s', ours }
  const figures: Figure[] = [
    { ...figure, peer: { name: 'node:sqlite', values: transactions } },
    // It takes one at a time, however many come.
    { ...figure, peer: { name: 'read all, write all', values: await rates(naive, 1) }, goal },
    // It takes them together, which with very many customers is still a long time.
    { ...figure, peer: { name: 'lowdb, not synced', values: await rates(lowdb, count > 10_000 ? 1 : atOnce) } },
  ]
  sqlite.close()
  return figures
}

async function rates(change: () => Promise<unknown>, atOnce: number): Promise<number[]> {
  const found: number[] = []
  for (let round = 0; round < rounds; round++) found.push(await rate(change, { forMs, atOnce }))
  return found
}

function openCustomers(path: string, all: Record<string, Customer>) {
  const { write, close } = openSqlite<number>(
    path,
    'CREATE TABLE customers (id TEXT PRIMARY KEY, document TEXT)',
    (database) => {
      const insert = database.prepare('INSERT INTO customers VALUES (?, ?)')
      database.exec('BEGIN')
      for (const [id, customer] of Object.entries(all)) insert.run(id, JSON.stringify(customer))
      database.exec('COMMIT')
      const read = database.prepare('SELECT document FROM customers WHERE id = ?')
      const update = database.prepare('UPDATE customers SET document = ? WHERE id = ?')
      return (id) => {
        const stored = JSON.parse(String(read.get(String(id))?.document))
        update.run(JSON.stringify({ ...stored, revision: stored.revision + 1 }), String(id))
      }
    },
  )
  return { change: () => write(anyOf(Object.keys(all).length)), close }
}

async function changingLowdb(path: string, all: Record<string, Customer>): Promise<() => Promise<unknown>> {
  const database = await JSONFilePreset(path, all)
  await database.write()
  const ids = Object.keys(all)
  return () =>
    database.update((customers) => {
      const id = ids[anyOf(ids.length)] ?? ''
      const customer = customers[id]
      if (customer) customers[id] = { ...customer, revision: customer.revision + 1 }
    })
}

function changingAll(path: string, all: Record<string, Customer>): () => Promise<unknown> {
  writeFileSync(path, JSON.stringify(all))
  const change = readAllWriteAll<Customer>(path)
  const ids = Object.keys(all)
  return () => change(ids[anyOf(ids.length)] ?? '', (customer) => ({ ...customer, revision: customer.revision + 1 }))
}

/** What a change costs where there are many, against where there are few, with as many customers busy in both. */
async function growth(stores: readonly Ours[], atOnce: number, goal: Goal): Promise<Figure[]> {
  const rates = await ratesInTurn(
    stores.map(({ changeBusy }) => changeBusy),
    { rounds, forMs, atOnce },
  )
  const [few = [], ...many] = rates.map((each) => each.map((perSecond) => 1e6 / perSecond))
  return many.map((ours, index) => ({
    load: `${stores[index + 1]?.count.toLocaleString('en')}, ${atOnce === 1 ? 'one at a time' : `${atOnce} at once`}`,
    measure: 'time of a change',
    unit: 'µs',
    ours,
    peer: { name: `among ${stores[0]?.count.toLocaleString('en')}`, values: few },
    goal,
  }))
}
