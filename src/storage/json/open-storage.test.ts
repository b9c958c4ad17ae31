import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anOrder } from '../../testing/an-order.ts'
import { openStorage } from '../../testing/open-storage.ts'
import { createJsonStorage } from './open-storage.ts'

const report = () => {}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a data directory that must be there and is not is an error that says so', async () => {
  const dataDir = join(folder, 'data')
  const error = await createJsonStorage({ dataDir, mustExist: true, report }).catch((reason: unknown) => reason)
  expect(String(error)).toMatch(/^DataDirectoryError: the data directory .*data does not exist/)
  expect(await readdir(folder)).toEqual([])
})

test('a file in its place is an error that says so, not a crash', async () => {
  await writeFile(join(folder, 'data'), '')
  for (const mustExist of [true, false]) {
    const opening = createJsonStorage({ dataDir: join(folder, 'data'), mustExist, report })
    await expect(opening).rejects.toMatchObject({
      name: 'DataDirectoryError',
      message: expect.stringContaining('data is a file: DATA_DIR has to name a folder'),
    })
  }
})

test('a place where no folder can be made is an error that says so, and not waited for', async () => {
  const opening = createJsonStorage({ dataDir: '/proc/none/data', mustExist: false, report })
  await expect(opening).rejects.toMatchObject({
    name: 'DataDirectoryError',
    message: expect.stringContaining('data is where no folder can be made'),
  })
})

test('an instance that waits beside the one that serves changes nothing, and takes over what it left', async () => {
  const serving = await openStorage(folder)
  await serving.orders.place(anOrder())
  const before = (await readdir(folder, { recursive: true })).toSorted()
  const standby = await createJsonStorage({ dataDir: folder, mustExist: true, report })
  const asked = standby.orders.find('K7F3MQ')
  const acquiring = standby.lease.acquire(AbortSignal.timeout(50_000))
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(before)
  await serving.orders.changeStatus('K7F3MQ', { to: 'accepted', by: 'staff', at: new Date() })
  await serving.end()
  const held = await acquiring
  await standby.open(held)
  expect(await asked).toMatchObject(anOrder({ status: 'accepted' }))
  await standby.close()
  await held.release()
})

test('one that is closed before it was opened answers nobody', async () => {
  const storage = await createJsonStorage({ dataDir: folder, mustExist: true, report })
  const asked = storage.orders.find('K7F3MQ')
  await storage.close()
  await expect(asked).rejects.toMatchObject({ code: 'ECLOSED' })
})
