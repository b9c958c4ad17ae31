import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aCustomer } from '../../testing/a-customer.ts'
import { anOrder } from '../../testing/an-order.ts'
import { openStorage } from '../../testing/open-storage.ts'

const ann = { channel: 'telegram', id: '1001' }
const full = { name: 'StorageUnavailableError', code: 'ENOSPC' }

test("a full disk refuses what it can't hold, harms nothing, and serves again when there is room", async ({
  skip,
  onTestFinished,
}) => {
  const disk = await mkdtemp(join(tmpdir(), 'disk-'))
  onTestFinished(() => rm(disk, { recursive: true }))
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk)
  } catch {
    skip('a small disk to fill up needs root and mount')
  }
  onTestFinished(() => run('umount', '--lazy', disk))
  const dataDir = join(disk, 'data')
  const filler = join(disk, 'filler')
  await mkdir(dataDir)
  const storage = await openStorage(dataDir)
  const change = (note: string) =>
    storage.customers.change(ann, async () => ({ customer: aCustomer({ remarks: [note] }), result: null }))
  await change('before')
  await storage.orders.place(anOrder({ id: 'BEFORE' }))

  await fill(filler)
  await expect(change('x'.repeat(10_000))).rejects.toMatchObject(full)
  expect(await storage.customers.read(ann)).toEqual(aCustomer({ remarks: ['before'] }))
  // Some fit into the journal's last page; the write that does not ends in the middle of a line.
  const crowd = Array.from({ length: 300 }, (_, index) => storage.orders.place(anOrder({ id: `CROWD${index}` })))
  const placings = await Promise.allSettled(crowd)
  const refused = placings.flatMap((placing) => (placing.status === 'rejected' ? [placing.reason] : []))
  expect(refused.length).toBeGreaterThan(0)
  for (const reason of refused) expect(reason).toMatchObject(full)
  expect((await readFile(join(dataDir, 'orders.jsonl'), 'utf8')).endsWith('\n')).toBe(true)
  expect((await readdir(dataDir, { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual([])

  await rm(filler)
  await change('after')
  await storage.orders.place(anOrder({ id: 'AFTER' }))
  await storage.end()
  const again = await openStorage(dataDir)
  expect(again.problems).toEqual([])
  expect(await again.customers.read(ann)).toEqual(aCustomer({ remarks: ['after'] }))
  const { events } = await again.orders.eventsAfter(null, 999)
  const kept = placings.flatMap((placing, index) => (placing.status === 'fulfilled' ? [`CROWD${index}`] : []))
  expect(events.map((event) => event.type === 'order.placed' && event.order.id)).toEqual(['BEFORE', ...kept, 'AFTER'])
  await again.end()
})

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'ignore' })
}

/** Takes all the room that is left. */
async function fill(path: string): Promise<void> {
  const handle = await open(path, 'w')
  try {
    for (;;) await handle.write(Buffer.alloc(4096))
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' })
  } finally {
    await handle.close()
  }
}
