import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenStorage, openStorage } from '../../testing/open-storage.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { type CommitLog, openCommitLog } from './commit-log.ts'
import { type FilesInHand, openFilesInHand } from './files-in-hand.ts'

let storage: OpenStorage
let log: CommitLog
let isRush: boolean
let files: FilesInHand
let path: string
beforeEach(async () => {
  storage = await openStorage(await temporaryFolder())
  const { held } = storage
  const folder = await temporaryFolder()
  const report = () => {}
  log = await openCommitLog({ folder, held, report })
  isRush = true
  files = openFilesInHand({ held, log: { ...log, isRushed: () => isRush }, report })
  path = join(folder, 'ann.json')
})
afterEach(async () => {
  await files.close()
  await log.close()
  await storage.end()
})

const write = (text: string) => files.use(path, (file) => file.commit(text, []))
const isLocked = () => existsSync(`${path}.lock`)

test('where there is no rush a file is let go of once it is written', async () => {
  isRush = false
  await write('1\n')
  expect(isLocked()).toBe(false)
  expect(await readFile(path, 'utf8')).toBe('1\n')
})

test('in a rush it is written, and stays in hand for whoever may come next', async () => {
  await write('1\n')
  expect(isLocked()).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('1\n')
  expect(files.peek(path)?.text()).toBe('1\n')
})

test('after the rush it is let go of though nobody comes', async () => {
  await write('1\n')
  isRush = false
  await expect.poll(isLocked, { timeout: 30_000 }).toBe(false)
  expect(files.peek(path)).toBeNull()
})

test('however long the rush, others have their turn', async () => {
  await write('1\n')
  await expect.poll(isLocked, { timeout: 30_000 }).toBe(false)
})

test('what is in hand at the end is let go of', async () => {
  await write('1\n')
  await files.close()
  expect(isLocked()).toBe(false)
})
