import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStorage } from '../../testing/open-storage.ts'
import { startChild } from '../../testing/start-child.ts'
import type { Told } from '../../testing/storage-child.ts'

const rounds = 24

test('killed at any point, nothing is torn, and all that was answered is there once', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'crash-'))
  await mkdir(join(dataDir, 'customers'))
  await mkdir(join(dataDir, 'cursors'))
  const told: Told[] = []
  for (let round = 1; round <= rounds; round++) {
    const child = startChild('work', dataDir, round)
    const enough = 5 + Math.random() * 60
    while (child.told.length < enough) await child.next()
    await child.kill()
    told.push(...child.told)
  }

  const storage = await openStorage(dataDir)
  const revisions = new Map<string, number>()
  for (const message of told) if (message.told === 'changed') revisions.set(message.id, message.revision)
  expect(revisions.size).toBeGreaterThanOrEqual(rounds)
  for (const [id, revision] of revisions) {
    const customer = await storage.customers.read({ channel: 'telegram', id })
    // The one that was in hand may be there, too.
    expect([revision, revision + 1]).toContain(customer?.revision)
    expect(new Set(customer?.remarks)).toEqual(new Set([`revision ${customer?.revision}`]))
  }
  expect(storage.problems.filter(({ problem }) => problem !== 'torn-line-cut')).toEqual([])

  const { events } = await storage.orders.eventsAfter(null, Number.MAX_SAFE_INTEGER)
  const placed = events.flatMap((event) => (event.type === 'order.placed' ? [event.order.id] : []))
  expect(new Set(placed).size).toBe(placed.length)
  const answered = told.flatMap((message) => (message.told === 'placed' ? [message.id] : []))
  expect(new Set(answered).difference(new Set(placed))).toEqual(new Set())

  for (const [index, event] of events.entries()) {
    if (event.type !== 'customer.forgotten') continue
    const earlier = events.slice(0, index).filter((one) => one.type === 'order.placed')
    const own = earlier.filter(({ order }) => order.customerId === event.customerId)
    expect(own.filter(({ order }) => order.name || order.note || order.phone)).toEqual([])
  }
  await expect
    .poll(async () => (await readdir(join(dataDir, 'customers'))).filter((name) => name.endsWith('.tmp')))
    .toEqual([])
  await storage.end()
  expect((await readFile(join(dataDir, 'orders.jsonl'), 'utf8')).endsWith('\n')).toBe(true)
  await rm(dataDir, { recursive: true })
})
