import { join } from 'node:path'
import type { Customer } from '../../src/customers/customer.ts'
import type { Order } from '../../src/orders/order.ts'
import { type OpenStorage, openStorage } from '../../src/testing/open-storage.ts'
import { aCustomer, havingOrdered, orderOf } from './a-customer.ts'
import { countSyncs } from './count-syncs.ts'
import type { Figure, Goal } from './figure.ts'
import { withFolder } from './folder.ts'
import { bareAppend, type Writer } from './peers/group-commit.ts'
import { openSqlite } from './peers/sqlite.ts'
import { ratesInTurn } from './race.ts'

const rounds = 5
/** Long enough for documents to be written meanwhile, which are put off for two seconds when many come. */
const forMs = 2_500
const customers = Array.from({ length: 500 }, (_, id) => aCustomer(id))

interface Load {
  atOnce: number
  append: Goal
  sqlite?: Goal
}

const loads: Load[] = [
  { atOnce: 1, append: { atLeast: 0.9 } },
  { atOnce: 10, append: { atLeast: 0.8 } },
  { atOnce: 100, append: { atLeast: 0.7 }, sqlite: { atLeast: 1.5 } },
]

/** What is kept when an order is placed: of it and of its customer; and that its followers have to hear of it. */
interface Placing {
  order: Order
  customer: Customer
}

/** Placing an order, durable with the customer's change and what follows, against the least that could be done. */
export function orders(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const storage = await openStorage(join(folder, 'data'))
    const append = await bareAppend(join(folder, 'append.jsonl'))
    const sqlite = openOrders(join(folder, 'orders.sqlite'))
    const works = [placing(storage), writing(append), writing(sqlite)]
    const figures: Figure[] = []
    for (const { atOnce, append, sqlite } of loads) {
      const [ours = [], appends = [], transactions = []] = await ratesInTurn(works, { rounds, forMs, atOnce })
      const figure = { load: `${atOnce} at once`, measure: 'orders', unit: '/s', ours }
      figures.push({ ...figure, peer: { name: 'bare append', values: appends }, goal: append })
      figures.push({ ...figure, peer: { name: 'node:sqlite', values: transactions }, ...(sqlite && { goal: sqlite }) })
    }
    await Promise.all([storage.end(), append.close(), sqlite.close()])
    return [...figures, ...(await syncsOfOrders())]
  })
}

/** As the order desk does it. */
export function placing({ customers: store, orders }: OpenStorage): () => Promise<unknown> {
  const next = takingTurns()
  return () => {
    const { order, customer } = next()
    return store.change(customer, async (stored, transaction) => {
      await orders.place(order, transaction)
      return { customer: havingOrdered(stored ?? customer, order), result: undefined }
    })
  }
}

function writing(writer: Writer<Placing>): () => Promise<unknown> {
  const next = takingTurns()
  return () => {
    const { order, customer } = next()
    return writer.write({ order, customer: havingOrdered(customer, order) })
  }
}

/** The customers order one after another. */
function takingTurns(): () => Placing {
  let count = 0
  return () => {
    const customer = customers[count % customers.length] ?? aCustomer(0)
    return { customer, order: orderOf(customer, count++) }
  }
}

const openOrders = (path: string): Writer<Placing> =>
  openSqlite(
    path,
    `CREATE TABLE orders (id TEXT PRIMARY KEY, customer TEXT, document TEXT);
     CREATE TABLE customers (id TEXT PRIMARY KEY, document TEXT);
     CREATE TABLE outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, "order" TEXT)`,
    (database) => {
      const order = database.prepare('INSERT INTO orders VALUES (?, ?, ?)')
      const customer = database.prepare('INSERT OR REPLACE INTO customers VALUES (?, ?)')
      const outbox = database.prepare('INSERT INTO outbox ("order") VALUES (?)')
      return (placing) => {
        order.run(placing.order.id, placing.customer.id, JSON.stringify(placing.order))
        customer.run(placing.customer.id, JSON.stringify(placing.customer))
        outbox.run(placing.order.id)
      }
    },
  )

async function syncsOfOrders(): Promise<Figure[]> {
  const counted = 2_000
  const syncs = await countSyncs('place-orders.ts', [String(counted), '100'])
  if (syncs === null) return []
  return [{ load: '100 at once', measure: 'orders a sync', unit: '', ours: [counted / syncs], goal: { atLeast: 20 } }]
}
