import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createCustomerStore } from '../storage/json/customer-store.ts'
import { openLockedFiles } from '../storage/json/documents/locked-files.ts'
import { lockFile } from '../storage/json/files/file-lock.ts'
import { openCommitLog } from '../storage/json/log/commit-log.ts'
import { openOrderBook } from '../storage/json/order-book.ts'
import { aCustomer } from './a-customer.ts'
import { anOrder } from './an-order.ts'
import { deadlyPoints, dieBefore } from './die-before.ts'
import { openStorage } from './open-storage.ts'

// A process that tests kill or pause. What it does, and where, stands in its arguments; it tells what it has done.
const [task, place = '', argument = '', point = '', nth = ''] = process.argv.slice(2)

export type Told =
  | { told: 'ready'; generation: number }
  | { told: 'changed'; id: string; revision: number }
  | { told: 'placed'; id: string }
  | { told: 'forgotten'; id: string }
  | { told: 'removed'; id: string }
  | { told: 'blocked' }
  | { told: 'tried'; outcomes: string[] }
const tell = (message: Told) => process.send?.(message)

for (const known of deadlyPoints) if (known === point) dieBefore(known, Number(nth))
if (task === 'work') await work(place, Number(argument))
if (task === 'serve') await serve(place, Number(argument))
if (task === 'fail') await fail(place)
if (task === 'lock') await lock(place, Number(argument))

/** Changes, places, forgets and removes, eight at once, until it is killed. Each round has its own customers. */
async function work(dataDir: string, round: number): Promise<void> {
  const held = {
    generation: 0,
    assertHeld: async () => {},
    lost: new AbortController().signal,
    leave: async () => {},
    release: async () => {},
  }
  const report = () => {}
  const log = await openCommitLog({ folder: dataDir, held, report })
  const files = openLockedFiles({ held, log, report })
  const orders = await openOrderBook({ dataDir, held, log, files, report, notify: () => {}, sealAfterMs: 0 })
  const customers = createCustomerStore({ folder: `${dataDir}/customers`, files })

  async function worker(number: number): Promise<void> {
    const id = `${round}-${number}`
    const ref = { channel: 'telegram', id }
    for (let revision = 1; ; revision++) {
      await customers.change(ref, async () => ({
        customer: aCustomer({ id, revision, remarks: filler(revision) }),
        result: null,
      }))
      tell({ told: 'changed', id, revision })
      const order = anOrder({
        id: `${id}-${revision}`,
        customerId: id,
        name: `Name of ${id}`,
        note: filler(revision).join(),
      })
      await orders.place(order)
      tell({ told: 'placed', id: order.id })
      if (revision % 5 !== 0) continue
      await orders.forget(ref, new Date())
      tell({ told: 'forgotten', id })
      const gone = { ...ref, id: `${id}-${revision}` }
      await customers.change(gone, async () => ({ customer: aCustomer(gone), result: null }))
      await customers.change(gone, async () => ({ customer: null, result: null }))
      tell({ told: 'removed', id: gone.id })
    }
  }
  tell({ told: 'ready', generation: 0 })
  await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(worker))
}

/** Long enough for several pages of the disk, and of another length each time. */
function filler(revision: number): string[] {
  return Array.from({ length: 200 + (revision % 200) }, () => `revision ${revision}`)
}

/** Serves as the bot does, stops, and tries to write. */
async function serve(dataDir: string, leaseStaleMs: number): Promise<void> {
  const { held, orders, customers } = await openStorage(dataDir, { leaseStaleMs })
  tell({ told: 'ready', generation: held.generation })
  await once(process, 'message')
  block(dataDir)
  const customer = aCustomer({ revision: 9 })
  await tryAll([
    orders.place(anOrder({ id: 'LATE' })),
    customers.change({ channel: 'telegram', id: '1001' }, async () => ({ customer, result: null })),
  ])
}

/** Begins to serve, and ends by a fault of its own. */
async function fail(dataDir: string): Promise<void> {
  const { held } = await openStorage(dataDir)
  const ready: Told = { told: 'ready', generation: held.generation }
  process.send?.(ready, undefined, undefined, () => process.exit(1))
}

/** Takes the lock of a file, stops, asks whether it is still held, and releases it. */
async function lock(file: string, staleMs: number): Promise<void> {
  const taken = await lockFile(file, staleMs)
  tell({ told: 'ready', generation: 0 })
  await once(process, 'message')
  block(file)
  await tryAll([taken.assertHeld(), taken.release()])
}

/** Does nothing at all until there is a file `PLACE.wake`: no timer has run when it goes on. */
function block(path: string): void {
  tell({ told: 'blocked' })
  const never = new Int32Array(new SharedArrayBuffer(4))
  while (!existsSync(`${path}.wake`)) Atomics.wait(never, 0, 0, 10)
}

async function tryAll(attempts: Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(attempts)
  tell({ told: 'tried', outcomes: settled.map((one) => (one.status === 'rejected' ? nameOf(one.reason) : 'done')) })
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
