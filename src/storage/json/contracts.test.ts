import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { describeChatStore } from '../../testing/contracts/chat-store.ts'
import { describeCustomerStore } from '../../testing/contracts/customer-store.ts'
import { describeDocumentStore } from '../../testing/contracts/document-store.ts'
import { describeLease } from '../../testing/contracts/lease.ts'
import { describeOrderBook } from '../../testing/contracts/order-book.ts'
import { type OpenStorage, openStorage } from '../../testing/open-storage.ts'
import { createDocumentBesideBot } from './document-beside-bot.ts'
import { createDocumentStore } from './document-store.ts'
import { openLockedFiles } from './documents/locked-files.ts'
import { createFileLease } from './lease/lease.ts'
import { openCommitLog } from './log/commit-log.ts'

describeCustomerStore('JSON', async () => {
  const storage = await reopenable()
  return { ...storage, store: storage.first.customers, reopen: async () => (await storage.reopen()).customers }
})

describeChatStore('JSON', async () => {
  const storage = await reopenable()
  return { ...storage, store: storage.first.chats, reopen: async () => (await storage.reopen()).chats }
})

describeDocumentStore('JSON', async () => {
  const storage = await reopenable()
  const schema = z.object({ numbers: z.array(z.number()) })
  const report = () => {}
  const folder = join(storage.dataDir, 'numbers')
  await mkdir(folder)
  const storeOf = async ({ held }: OpenStorage) => {
    const log = await openCommitLog({ folder, held, report })
    const files = openLockedFiles({ held, log, report })
    return createDocumentStore('numbers.json', { folder, schema, files })
  }
  return { ...storage, store: await storeOf(storage.first), reopen: async () => storeOf(await storage.reopen()) }
})

describeDocumentStore('JSON, beside a bot', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'storage-'))
  const schema = z.object({ numbers: z.array(z.number()) })
  const open = () => createDocumentBesideBot(join(folder, 'numbers.json'), schema)
  return { store: open(), reopen: async () => open(), close: () => rm(folder, { recursive: true }) }
})

describeOrderBook('JSON', async () => {
  const storage = await reopenable()
  return { ...storage, book: storage.first.orders, reopen: async () => (await storage.reopen()).orders }
})

describeLease('JSON', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lease-'))
  return {
    contender: () => createFileLease({ file: join(folder, 'desk.lease') }),
    close: () => rm(folder, { recursive: true }),
  }
})

async function reopenable() {
  const dataDir = await mkdtemp(join(tmpdir(), 'storage-'))
  const first = await openStorage(dataDir)
  let current: OpenStorage = first
  return {
    dataDir,
    first,
    async reopen() {
      await current.end()
      current = await openStorage(dataDir)
      return current
    },
    async close() {
      await current.end()
      await rm(dataDir, { recursive: true })
    },
  }
}
