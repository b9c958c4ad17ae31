import { access, mkdir, mkdtemp, rm, rmdir, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { aCustomer } from '../../testing/a-customer.ts'
import { anOrder } from '../../testing/an-order.ts'
import { openStorage } from '../../testing/open-storage.ts'
import { type Child, startChild } from '../../testing/start-child.ts'
import { lockFile } from './files/file-lock.ts'
import { createFileLease } from './lease/lease.ts'

const staleMs = 2_000
const ann = { channel: 'telegram', id: '1001' }

// Side by side: they mostly wait for somebody to be taken for dead.
describe.concurrent('a process that shows no sign of life', () => {
  const started: { folder: string; child: Child }[] = []
  afterAll(async () => {
    for (const { folder, child } of started) {
      await child.kill()
      await rm(folder, { recursive: true })
    }
  })

  async function start(task: 'serve' | 'fail' | 'lock') {
    const folder = await mkdtemp(join(tmpdir(), 'pause-'))
    const place = join(folder, 'place')
    const child = startChild(task, place, staleMs)
    started.push({ folder, child })
    const ready = await child.next()
    return { place, child, generation: ready.told === 'ready' ? ready.generation : 0 }
  }

  test('is followed by the next when it was killed', async () => {
    const { place, child, generation } = await start('serve')
    await child.kill()
    const next = await openStorage(place, { leaseStaleMs: staleMs })
    expect(next.held.generation).toBe(generation + 1)
    await next.end()
  })

  test('is not waited for when it has ended by a fault of its own', async () => {
    const { place, child } = await start('fail')
    await child.gone
    await expect(access(join(place, 'desk.lease.lock'))).rejects.toThrow('ENOENT')
  })

  test('writes nothing more when it wakes up after another has taken over', async () => {
    const { place, child } = await start('serve')
    await child.pause()
    const next = await openStorage(place, { leaseStaleMs: staleMs })
    await next.orders.place(anOrder())
    await next.customers.change(ann, async () => ({ customer: aCustomer(), result: null }))
    expect(await child.wake()).toEqual({ told: 'tried', outcomes: ['LeaseLostError', 'LeaseLostError'] })
    expect((await next.orders.eventsAfter(null, 9)).events).toHaveLength(1)
    expect(await next.customers.read(ann)).toEqual(aCustomer())
    await next.held.assertHeld()
    await next.orders.place(anOrder({ id: 'SECOND' }))
    await next.end()
  })

  test('goes on when it wakes up and nobody has taken over', async () => {
    const { place, child } = await start('serve')
    await child.pause()
    const silenceMs = async () => Date.now() - (await stat(join(place, 'desk.lease.lock'))).mtimeMs
    await expect.poll(silenceMs).toBeGreaterThan(staleMs)
    expect(await child.wake()).toEqual({ told: 'tried', outcomes: ['done', 'done'] })
  })

  test.each(['2001-01-01', '2101-01-01'])('is known by it, be its clock or ours at %s', async (date) => {
    const folder = await mkdtemp(join(tmpdir(), 'pause-'))
    const file = join(folder, 'desk.lease')
    await mkdir(`${file}.lock`)
    await utimes(`${file}.lock`, new Date(date), new Date(date))
    const started = performance.now()
    const held = await createFileLease({ file, staleMs }).acquire(AbortSignal.timeout(50_000))
    expect(performance.now() - started).toBeGreaterThan(staleMs)
    await held.release()
    await rm(folder, { recursive: true })
  })

  test('leaves the lease to the next holder, whatever it was about to do to the sign of life when it was stopped', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pause-'))
    const file = join(folder, 'desk.lease')
    const held = await createFileLease({ file, staleMs }).acquire(AbortSignal.timeout(50_000))
    const sign = `${file}.lock`
    const signOfLife = async () => (await stat(sign)).mtimeMs
    await utimes(sign, 1, 1)
    await expect.poll(signOfLife).not.toBe(1_000)
    await rmdir(sign)
    await expect.poll(() => signOfLife().catch(() => null)).not.toBeNull()
    await held.assertHeld()
    expect(held.lost.aborted).toBe(false)
    await held.release()
    await expect(stat(sign)).rejects.toThrow('ENOENT')
    await rm(folder, { recursive: true })
  })

  test("does not keep a document's lock, and does not take it from the next holder", async () => {
    const { place, child } = await start('lock')
    await child.pause()
    const lock = await lockFile(place, staleMs)
    expect(await child.wake()).toEqual({ told: 'tried', outcomes: ['StorageUnavailableError', 'done'] })
    await lock.assertHeld()
    await access(`${place}.lock`)
    await lock.release()
    await expect(access(`${place}.lock`)).rejects.toThrow('ENOENT')
  })
})
