import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lock } from 'proper-lockfile'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Customer } from '../../customers/customer.ts'
import { aCustomer } from '../../testing/a-customer.ts'
import { type OpenStorage, openStorage } from '../../testing/open-storage.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { LeaseLostError } from '../lease.ts'
import { createCustomerStore } from './customer-store.ts'
import { openLockedFiles } from './documents/locked-files.ts'
import { openCommitLog } from './log/commit-log.ts'

const ann = { channel: 'telegram', id: '1001' }
const rename = (name: string) => async (customer: Customer | null) => {
  const known = customer ?? aCustomer()
  return { customer: { ...known, profile: { ...known.profile, name } }, result: customer }
}

let dataDir: string
let folder: string
let file: string
let storage: OpenStorage
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'customers-'))
  folder = join(dataDir, 'customers')
  file = join(folder, 'telegram-1001.json')
  storage = await openStorage(dataDir)
})
afterEach(async () => {
  await storage.end()
  await rm(dataDir, { recursive: true })
})

test.each([
  ['empty', ''],
  ['cut', JSON.stringify(aCustomer()).slice(0, -20)],
  ['no JSON', 'Ann'],
  ['no customer', '{"version":1}'],
  ["another customer's", JSON.stringify(aCustomer({ id: '1002' }))],
])('a document that is %s is kept under another name and reported; the customer starts anew', async (_, text) => {
  for (const look of [() => storage.customers.read(ann), () => storage.customers.change(ann, rename('Ann'))]) {
    await writeFile(file, text)
    expect(await look()).toBeNull()
    const [problem] = storage.problems.splice(0)
    const keptAs = problem?.problem === 'file-set-aside' ? problem.keptAs : ''
    expect(problem).toEqual({ problem: 'file-set-aside', file: 'telegram-1001.json', keptAs })
    expect(keptAs).toMatch(/^telegram-1001\.json\.corrupt-/)
    expect(await readFile(join(folder, keptAs), 'utf8')).toBe(text)
  }
  expect((await storage.customers.read(ann))?.profile.name).toBe('Ann')
})

test('whoever is forgotten leaves nothing behind, not even what was set aside', async () => {
  await writeFile(file, 'Ann')
  await storage.customers.change(ann, rename('Ann'))
  await storage.customers.change({ channel: 'telegram', id: '10' }, async () => ({
    customer: aCustomer({ id: '10' }),
    result: null,
  }))
  await storage.customers.change(ann, async () => ({ customer: null, result: null }))
  expect(await readdir(folder)).toEqual(['telegram-10.json'])
})

test("a change waits for whoever else has the document's lock, and builds on what they wrote", async () => {
  await storage.customers.change(ann, rename('Ann'))
  const release = await lock(file)
  const log: string[] = []
  const change = storage.customers.change(ann, rename('Anna')).then((before) => {
    log.push(`changed from ${before?.profile.name}`)
  })
  await writeFile(file, JSON.stringify(aCustomer({ profile: { ...aCustomer().profile, name: 'Anne' } })))
  log.push('tool is done')
  await release()
  await change
  expect(log).toEqual(['tool is done', 'changed from Anne'])
})

test('a change that changes nothing writes nothing', async () => {
  await storage.customers.change(ann, rename('Ann'))
  const before = await stat(file)
  await storage.customers.change(ann, rename('Ann'))
  expect((await stat(file)).ino).toBe(before.ino)
})

test('a process that has lost the lease writes nothing and leaves nothing', async () => {
  await storage.customers.change(ann, rename('Ann'))
  const held = { ...storage.held, assertHeld: () => Promise.reject(new LeaseLostError()) }
  const report = () => {}
  const log = await openCommitLog({ folder: await temporaryFolder(), held, report })
  const files = openLockedFiles({ held, log, report })
  const late = createCustomerStore({ folder, files })
  await expect(late.change(ann, rename('Anna'))).rejects.toThrow(LeaseLostError)
  await expect(late.change(ann, async () => ({ customer: null, result: null }))).rejects.toThrow(LeaseLostError)
  expect((await storage.customers.read(ann))?.profile.name).toBe('Ann')
  expect(await readdir(folder)).toEqual(['telegram-1001.json'])
})

test('files left behind by processes that died are gone after a start', async () => {
  const generation = storage.held.generation
  await storage.end()
  await writeFile(`${file}.${generation}.tmp`, '{')
  await writeFile(`${file}.${generation + 2}.tmp`, '{')
  storage = await openStorage(dataDir)
  await storage.customers.change(ann, rename('Ann'))
  const names = async () => (await readdir(folder)).toSorted()
  await expect.poll(names).toEqual(['telegram-1001.json', `telegram-1001.json.${generation + 2}.tmp`])
})

test('only the owner may read, whatever the umask', async () => {
  const umask = process.umask(0)
  try {
    const open = await openStorage(join(dataDir, 'inner'))
    await open.customers.change(ann, async (customer) => {
      const lockMode = (await stat(join(dataDir, 'inner/customers/telegram-1001.json.lock'))).mode & 0o777
      expect(lockMode).toBe(0o700)
      return rename('Ann')(customer)
    })
    await open.orders.keepCursor('ledger', '0')
    await open.end()
  } finally {
    process.umask(umask)
  }
  for (const entry of await readdir(join(dataDir, 'inner'), { recursive: true, withFileTypes: true })) {
    const { mode } = await stat(join(entry.parentPath, entry.name))
    expect([entry.name, mode & 0o777]).toEqual([entry.name, entry.isDirectory() ? 0o700 : 0o600])
  }
  expect((await stat(join(dataDir, 'inner'))).mode & 0o777).toBe(0o700)
})

test("a folder that can't be locked in is told by the system's code", async () => {
  await rm(folder, { recursive: true })
  await expect(storage.customers.change(ann, rename('Ann'))).rejects.toMatchObject({
    name: 'StorageUnavailableError',
    code: 'ENOENT',
  })
  await mkdir(folder)
  await storage.customers.change(ann, rename('Ann'))
})
