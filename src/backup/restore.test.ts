import { once } from 'node:events'
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { zstdCompressSync } from 'node:zlib'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { packTar, type TarEntry } from 'modern-tar'
import { describe, expect, test } from 'vitest'
import { newChat } from '../chats/chat.ts'
import { commitLine, digestOf } from '../storage/json/log/commit-record.ts'
import { aCustomer } from '../testing/a-customer.ts'
import { anOrder } from '../testing/an-order.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { dataFiles } from './data-files.ts'
import { manifestText } from './manifest.ts'
import { pack } from './pack.ts'
import { readKeyAndArchive } from './read-key-and-archive.ts'
import { restore } from './restore.ts'

const identity = await generateX25519Identity()
const recipient = await identityToRecipient(identity)

async function aDataDirectory(): Promise<string> {
  const dataDir = await temporaryFolder()
  const storage = await openStorage(dataDir)
  await storage.orders.place(anOrder())
  await storage.customers.change(aCustomer(), async () => ({ customer: aCustomer(), result: null }))
  await storage.orders.keepCursor('ledger', (await storage.orders.eventsAfter(null, 1)).next)
  await storage.end()
  await writeFile(join(dataDir, 'ledger.csv'), 'x'.repeat(300_000))
  return dataDir
}

const archiveOf = async (dataDir: string) => buffer(await pack(dataFiles(dataDir), [recipient]))

/** An archive with entries of our own making, encrypted as any. */
async function forged(entries: TarEntry[]): Promise<Buffer> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return Buffer.from(await encrypter.encrypt(zstdCompressSync(await packTar(entries))))
}

const entry = (name: string, body = ''): TarEntry => ({ header: { name, size: body.length, type: 'file' }, body })
const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const manifestOf = (...names: string[]) =>
  entry('MANIFEST', manifestText(new Map(names.map((name) => [name, emptySha256]))))

const restoreInto = (dataDir: string, archive: Buffer, key = identity) =>
  restore(Readable.from([archive]), [key], dataDir)

test('all comes back, and is said', async () => {
  const [dataDir, target] = [await aDataDirectory(), join(await temporaryFolder(), 'data')]
  expect(await restoreInto(target, await archiveOf(dataDir))).toEqual({
    events: 1,
    orders: 1,
    customers: 1,
    unreadable: [],
    forgotten: 0,
  })
  for (const name of ['orders.jsonl', 'ledger.csv', 'cursors/ledger.json', 'customers/telegram-1001.json']) {
    expect(await readFile(join(target, name))).toEqual(await readFile(join(dataDir, name)))
  }
  expect((await readdir(target)).toSorted()).toEqual(['cursors', 'customers', 'ledger.csv', 'orders.jsonl'])
})

test('a document is as old afterwards as it was', async () => {
  const [dataDir, target] = [await aDataDirectory(), join(await temporaryFolder(), 'data')]
  const name = 'customers/telegram-1001.json'
  const written = new Date('2020-08-20T18:00:00Z')
  await utimes(join(dataDir, name), written, written)
  await restoreInto(target, await archiveOf(dataDir))
  expect((await stat(join(target, name))).mtime).toEqual(written)
})

test('a name of any length and script comes back as it was', async () => {
  const part = fc
    .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
    .filter((text) => !/^\.|[/\\\p{Cc}]/u.test(text))
  const name = fc.array(
    part.filter((text) => Buffer.byteLength(text) < 200),
    { minLength: 1, maxLength: 4 },
  )
  await fc.assert(
    fc.asyncProperty(name, fc.uint8Array({ maxLength: 2_000 }), async (parts, bytes) => {
      const target = await temporaryFolder()
      const files = [
        { name: `notes/${parts.join('/')}`, size: bytes.length, content: Readable.from([bytes]) },
        { name: 'orders.jsonl', size: 0, content: Readable.from([]) },
      ]
      await restoreInto(target, await buffer(await pack(Readable.from(files), [recipient])))
      expect(new Uint8Array(await readFile(join(target, 'notes', ...parts)))).toEqual(bytes)
    }),
    // A separator of lines that is no line break.
    { numRuns: 30, examples: [[['a\u2028b', '\u2029'], new Uint8Array()]] },
  )
})

test('whoever was forgotten while the backup was made stays forgotten, and who came again is known', async () => {
  const dataDir = await aDataDirectory()
  const [early, late] = ['2026-11-21T17:00:00.000Z', '2026-11-21T19:00:00.000Z']
  const storage = await openStorage(dataDir)
  for (const [id, since] of [
    ['gone', early],
    ['back', late],
  ] as const) {
    const ref = { channel: 'web', id }
    await storage.orders.forget(ref, new Date('2026-11-21T18:00:00Z'))
    // As it stands when it was copied before its owner was forgotten, or was begun anew since.
    await storage.customers.change(ref, async () => ({
      customer: aCustomer({ ...ref, createdAt: since }),
      result: null,
    }))
    const chat = newChat('3f1d2c9e-6f0a-4f0e-9b59-0a4f5f0c7a11', new Date(since))
    await storage.chats.change(id, async () => ({ history: { version: 1, userId: id, chats: [chat] }, result: null }))
  }
  await storage.end()
  const target = await temporaryFolder()
  expect(await restoreInto(target, await archiveOf(dataDir))).toMatchObject({ customers: 2, forgotten: 2 })
  expect((await readdir(join(target, 'customers'))).toSorted()).toEqual(['telegram-1001.json', 'web-back.json'])
  expect(await readdir(join(target, 'chats'))).toEqual(['back.json'])
})

test('a document that the bot could not read either is restored as it was, and named', async () => {
  const dataDir = await aDataDirectory()
  const broken = ['customers/telegram-2.json', 'days/2026-11-21.json', 'sign-ins.json']
  for (const name of broken) await writeFile(join(dataDir, name), '{')
  const target = await temporaryFolder()
  const { unreadable } = await restoreInto(target, await archiveOf(dataDir))
  expect(unreadable).toEqual(broken)
})

test('what is nowhere but in the log of commits comes back, but for whoever was forgotten since', async () => {
  const dataDir = await aDataDirectory()
  const storage = await openStorage(dataDir)
  await storage.orders.forget({ channel: 'web', id: 'gone' }, new Date('2026-11-21T18:00:00Z'))
  await storage.end()
  const file = 'customers/telegram-1001.json'
  const text = await readFile(join(dataDir, file), 'utf8')
  const chat = newChat('3f1d2c9e-6f0a-4f0e-9b59-0a4f5f0c7a11', new Date('2026-11-21T17:00:00Z'))
  const gone = aCustomer({ channel: 'web', id: 'gone', createdAt: '2026-11-21T17:00:00.000Z' })
  const commits = [
    { file, before: digestOf(text), text: `${JSON.stringify(aCustomer({ revision: 7 }))}\n` },
    { file: 'chats/7.json', before: null, text: `${JSON.stringify({ version: 1, userId: '7', chats: [chat] })}\n` },
    { file: 'customers/web-gone.json', before: null, text: `${JSON.stringify(gone)}\n` },
  ]
  await writeFile(
    join(dataDir, 'commits.3.jsonl'),
    `${commits.map((commit) => commitLine([commit])).join('')}{"file":"cust`,
  )
  const target = await temporaryFolder()
  expect(await restoreInto(target, await archiveOf(dataDir))).toMatchObject({ customers: 1, forgotten: 1 })
  expect((await readdir(target)).filter((name) => name.startsWith('commits'))).toEqual([])
  const restored = await openStorage(target)
  expect(await restored.customers.read(aCustomer())).toMatchObject({ revision: 7 })
  expect(await restored.chats.read('7')).toMatchObject({ chats: [{ id: chat.id }] })
  expect(await restored.customers.read(gone)).toBeNull()
  await restored.end()
})

test('an order that the power took from the journal comes back from the log of commits', async () => {
  const dataDir = await aDataDirectory()
  const storage = await openStorage(dataDir)
  await storage.orders.place(anOrder({ id: 'LATE' }))
  await storage.end()
  const journal = join(dataDir, 'orders.jsonl')
  const [first = '', second = ''] = (await readFile(journal, 'utf8')).trimEnd().split('\n')
  await writeFile(journal, `${first}\n${second.slice(0, 9)}`)
  const at = Buffer.byteLength(`${first}\n`)
  await writeFile(join(dataDir, 'commits.3.jsonl'), commitLine([{ file: 'orders.jsonl', at, line: `${second}\n` }]))
  const target = await temporaryFolder()
  expect(await restoreInto(target, await archiveOf(dataDir))).toMatchObject({ orders: 2, events: 2 })
  const restored = await openStorage(target)
  expect(await restored.orders.find('LATE')).toMatchObject({ id: 'LATE' })
  expect(restored.problems).toEqual([])
  await restored.end()
})

describe('nothing is restored, and nothing left behind, when', () => {
  async function refusal(archive: Buffer, key?: string): Promise<unknown> {
    const target = await temporaryFolder()
    const error = await restoreInto(target, archive, key).catch((reason: unknown) => reason)
    expect(await readdir(target)).toEqual([])
    return error
  }

  test('the key is another', async () => {
    const archive = await archiveOf(await aDataDirectory())
    expect(await refusal(archive, await generateX25519Identity())).toMatchObject({ code: 'wrong-key' })
  })

  test('the archive is cut short, at any byte', async () => {
    const archive = await archiveOf(await aDataDirectory())
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), async (length) => {
        expect(await refusal(archive.subarray(0, length))).toMatchObject({ code: 'damaged' })
      }),
      { numRuns: 40, examples: [[0], [archive.length - 1]] },
    )
  })

  test('any of its bytes is another', async () => {
    const archive = await archiveOf(await aDataDirectory())
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (index, change) => {
        const tampered = Buffer.from(archive)
        tampered[index] = (tampered[index] ?? 0) ^ change
        expect(['damaged', 'wrong-key']).toContain(
          Object.getOwnPropertyDescriptor(await refusal(tampered), 'code')?.value,
        )
      }),
      { numRuns: 60 },
    )
  })

  test('something follows it', async () => {
    const archive = await archiveOf(await aDataDirectory())
    expect(await refusal(Buffer.concat([archive, Buffer.from('x')]))).toMatchObject({ code: 'damaged' })
  })

  test.each([
    ['an entry leads upwards', [entry('../out'), manifestOf('../out')]],
    ['an entry leads upwards from within', [entry('a/../../out'), manifestOf('a/../../out')]],
    ['an entry leads to the root', [entry('/tmp/out'), manifestOf('/tmp/out')]],
    ['an entry is a link', [{ header: { name: 'a', size: 0, type: 'symlink', linkname: '/etc' } }, manifestOf()]],
    ['an entry comes twice', [entry('orders.jsonl'), entry('orders.jsonl'), manifestOf('orders.jsonl')]],
    ['an entry is not in the manifest', [entry('orders.jsonl'), entry('b'), manifestOf('orders.jsonl')]],
    ['an entry is missing', [entry('orders.jsonl'), manifestOf('orders.jsonl', 'b')]],
    ['an entry is another than in the manifest', [entry('orders.jsonl', 'x'), manifestOf('orders.jsonl')]],
    ['something follows the manifest', [manifestOf('orders.jsonl'), entry('orders.jsonl')]],
    ['there is no manifest', [entry('orders.jsonl')]],
    ['there is no journal', [entry('b'), manifestOf('b')]],
    ['the manifest is of another form', [entry('orders.jsonl'), entry('MANIFEST', '# order-bot backup 2\n')]],
  ] satisfies [string, TarEntry[]][])('%s', async (_, entries) => {
    expect(await refusal(await forged(entries))).toMatchObject({ code: 'damaged' })
  })

  test('a line of the journal is not an event', async () => {
    const files = [{ name: 'orders.jsonl', size: 2, content: Readable.from([Buffer.from('{\n')]) }]
    const archive = await buffer(await pack(Readable.from(files), [recipient]))
    expect(await refusal(archive)).toMatchObject({ name: 'JournalBrokenError' })
  })

  test('the log of commits leads elsewhere', async () => {
    const log = commitLine([{ file: '../out.json', before: null, text: '{}\n' }])
    const files = [
      { name: 'commits.1.jsonl', size: log.length, content: Readable.from([Buffer.from(log)]) },
      { name: 'orders.jsonl', size: 0, content: Readable.from([]) },
    ]
    expect(await refusal(await buffer(await pack(Readable.from(files), [recipient])))).toMatchObject({
      code: 'damaged',
    })
  })

  test("a cursor points behind the journal's end, or between its events", async () => {
    for (const cursor of ['99999', '3']) {
      const dataDir = await aDataDirectory()
      await writeFile(join(dataDir, 'cursors/ledger.json'), JSON.stringify({ cursor }))
      expect(await refusal(await archiveOf(dataDir))).toMatchObject({ code: 'damaged' })
    }
  })
})

test('a directory with anything in it stays as it is', async () => {
  const [archive, target] = [await archiveOf(await aDataDirectory()), await aDataDirectory()]
  await writeFile(join(target, 'orders.jsonl'), 'mine')
  await expect(restoreInto(target, archive)).rejects.toMatchObject({ code: 'refused' })
  expect(await readFile(join(target, 'orders.jsonl'), 'utf8')).toBe('mine')
})

test('what an attempt that was killed has left does not stand in the way', async () => {
  const target = await temporaryFolder()
  await mkdir(join(target, '.restoring/customers'), { recursive: true })
  await restoreInto(target, await archiveOf(await aDataDirectory()))
  expect(await readdir(target)).toContain('orders.jsonl')
})

test('one of several keys opens it, and a comment is no key', async () => {
  const archive = await archiveOf(await aDataDirectory())
  const file = `# made today\n${await generateX25519Identity()}\n\n${identity}\n`
  const input = Readable.from([Buffer.from(file), ...[archive.subarray(0, 10), archive.subarray(10)]])
  const parted = await readKeyAndArchive(input)
  expect(parted.identities).toHaveLength(2)
  const target = await temporaryFolder()
  expect(await restore(Readable.from(parted.archive), parted.identities, target)).toMatchObject({ orders: 1 })
})

test('a file that fails while it is read fails the archive', async () => {
  async function* files() {
    yield { name: 'a', size: 1, content: Readable.from([Buffer.from('a')]) }
    throw new Error('the disk has gone')
  }
  const archive = await pack(files(), [recipient])
  const [error] = await once(archive.resume(), 'error')
  expect(error).toMatchObject({ message: 'the disk has gone' })
})

test.each([[[]], [['not-a-key']], [['AGE-SECRET-KEY-1']]])('%j is nobody to encrypt for', async (recipients) => {
  await expect(pack(Readable.from([]), recipients)).rejects.toMatchObject({ code: 'refused' })
})
