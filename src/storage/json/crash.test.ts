import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { lock } from 'proper-lockfile'
import { expect, test } from 'vitest'
import { customerSchema } from '../../customers/customer.ts'
import { ifPresent } from '../../ops/system-error.ts'
import { deadlyPoints } from '../../testing/die-before.ts'
import { openStorage } from '../../testing/open-storage.ts'
import { type Child, startChild } from '../../testing/start-child.ts'
import type { Told } from '../../testing/storage-child.ts'
import { readCommits } from './log/commit-reading.ts'

const rounds = 18
const points = [null, ...deadlyPoints]
/** Each round starts a process, and others may be at work on the machine. */
const timeout = 240_000

test('killed at any point, nothing is torn, and all that was answered is there once', { timeout }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'crash-'))
  await mkdir(join(dataDir, 'customers'))
  await mkdir(join(dataDir, 'cursors'))
  const told: Told[] = []
  for (let round = 1; round <= rounds; round++) {
    const point = points[round % points.length]
    const death = point && { point, nth: Math.ceil(Math.random() * (point === 'the log is gone' ? 6 : 60)) }
    const child = startChild('work', dataDir, round, death ?? undefined)
    if (death) await child.gone
    else await killLate(child)
    told.push(...child.told)
  }

  const storage = await openStorage(dataDir)
  const revisions = new Map<string, number>()
  for (const message of told) if (message.told === 'changed') revisions.set(message.id, message.revision)
  expect(revisions.size).toBeGreaterThanOrEqual(rounds)
  for (const [id, revision] of revisions) {
    const customer = await storage.customers.read({ channel: 'telegram', id })
    // The one that was in flight may be there, too.
    expect([revision, revision + 1]).toContain(customer?.revision)
    expect(new Set(customer?.remarks)).toEqual(new Set([`revision ${customer?.revision}`]))
  }
  for (const message of told) {
    if (message.told === 'removed')
      expect(await storage.customers.read({ channel: 'telegram', id: message.id })).toBeNull()
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

async function killLate(child: Child): Promise<void> {
  const enough = 5 + Math.random() * 60
  while (child.told.length < enough) await child.next()
  await child.kill()
}

test("a document that a tool has changed under its lock is the tool's, though its bot died with a newer one in the log", async () => {
  const { dataDir, behind } = await deathWithDocumentsBehind()
  const [[file, newer], untouched] = behind
  const path = join(dataDir, file)
  // As after a while: nobody would wait for a process that has died.
  await ifPresent(utimes(`${path}.lock`, 0, 0))
  const unlock = await lock(path)
  const before = customerSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  await writeFile(path, JSON.stringify({ ...before, profile: { ...before.profile, name: 'Tool' } }))
  await unlock()

  const storage = await openStorage(dataDir)
  const stored = await storage.customers.read(before)
  expect(stored).toMatchObject({ revision: before.revision, profile: { name: 'Tool' } })
  expect(newer).not.toContain(`"revision":${before.revision},`)
  expect(storage.problems).toContainEqual({ problem: 'changed-elsewhere', file: basename(file) })
  if (untouched) expect(await readFile(join(dataDir, untouched[0]), 'utf8')).toBe(untouched[1])
  await storage.end()
  await rm(dataDir, { recursive: true })
})

type Behind = [file: string, newer: string]

/** A process died when documents, at least one of them, had something newer in the log than in their files. */
async function deathWithDocumentsBehind(): Promise<{ dataDir: string; behind: [Behind, ...Behind[]] }> {
  for (;;) {
    const dataDir = await mkdtemp(join(tmpdir(), 'crash-'))
    await mkdir(join(dataDir, 'customers'))
    await mkdir(join(dataDir, 'cursors'))
    // By then, each of the eight customers has been changed before.
    await startChild('work', dataDir, 1, { point: 'a document is in its place', nth: 20 }).gone
    const behind: Behind[] = []
    for (const [file, { text }] of (await readCommits(dataDir)).documents) {
      const stands = await ifPresent(readFile(join(dataDir, file), 'utf8'))
      if (stands !== null && text !== null && stands !== text) behind.push([file, text])
    }
    const [first, ...others] = behind
    if (first) return { dataDir, behind: [first, ...others] }
    await rm(dataDir, { recursive: true })
  }
}
