import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createKeyRing, readKeyRing } from '../encryption/key-ring.ts'
import { makeKey, writeKeys } from '../encryption/keys.ts'
import { codeOf } from '../passwords/code.ts'
import { createPasswords } from '../passwords/passwords.ts'
import type { Encryption } from '../storage/json/documents/customer-form.ts'
import { commitLine, digestOf } from '../storage/json/log/commit-record.ts'
import { aCustomer } from '../testing/a-customer.ts'
import { openStorage } from '../testing/open-storage.ts'
import { root, run } from '../testing/run.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { reencrypt } from './reencrypt.ts'
import { needs, survey } from './survey.ts'

const now = new Date('2026-11-21T10:00:00Z')
const old = makeKey([], now)
const fresh = makeKey([old], now)
const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const counted = { kind: 'hotp', secret: seed, algorithm: 'SHA1', digits: 6 } as const
const counting = `otpauth://hotp/Supplier?secret=${seed}&counter=0`

async function open(dataDir: string, encryption: Encryption) {
  const storage = await openStorage(dataDir, { encryption })
  const passwords = createPasswords({ store: storage.passwords })
  const visit = (id: string) =>
    storage.customers.change({ channel: 'telegram', id }, async (before) => {
      const customer = before ?? aCustomer({ id, revision: 0 })
      return { customer: { ...customer, revision: customer.revision + 1 }, result: customer.profile.phone }
    })
  return { ...storage, passwords, visit }
}

test("keys are rotated while the bot works: nothing is lost, and nothing can't be read at any moment", async () => {
  const dataDir = await temporaryFolder()
  const before = await open(dataDir, { ring: createKeyRing([old]), customers: true })
  const people = Array.from({ length: 12 }, (_, index) => `${1001 + index}`)
  for (const id of people) await before.visit(id)
  await before.passwords.add('Supplier', counting)
  await before.end()

  const both = createKeyRing([fresh, old])
  // Nobody may write what the bot that runs can't read.
  await expect(reencrypt(dataDir, both)).rejects.toMatchObject({ code: 'refused' })

  const bot = await open(dataDir, { ring: both, customers: true })
  let isDone = false
  const phones = new Set<string | null>()
  const codes: unknown[] = []
  let visits = 0
  async function work(): Promise<void> {
    while (!isDone) {
      for (const id of people.slice(0, 6)) phones.add(await bot.visit(id))
      visits += 1
      const read = await bot.passwords.read('Supplier')
      codes.push(read.ok && read.given.code.code)
    }
  }
  const working = work()
  // Three at once, each of which may meet files that the bot or another has just written.
  const results = await Promise.all([1, 2, 3].map(() => reencrypt(dataDir, both)))
  isDone = true
  await working

  expect(results.flatMap(({ unreadable }) => unreadable)).toEqual([])
  expect([...phones]).toEqual(['+15550100'])
  // Each counter once: of some thousand codes of six digits two are alike.
  expect(codes).toEqual(codes.map((_, counter) => codeOf({ ...counted, counter }).code))
  expect(await bot.customers.read({ channel: 'telegram', id: '1001' })).toMatchObject({ revision: 1 + visits })
  expect(await bot.customers.read({ channel: 'telegram', id: '1012' })).toMatchObject({ revision: 1 })
  const found = await survey(dataDir, both)
  expect(found.counts.customers).toEqual(new Map([[fresh.id, people.length]]))
  expect(found.counts.passwords).toEqual(new Map([[fresh.id, 1]]))
  expect(needs(found, old.id)).toBe(false)
  await bot.end()
})

test('what a crash has left in the log alone is what is encrypted anew, and its key is in use', async () => {
  const dataDir = await temporaryFolder()
  const file = 'customers/telegram-1001.json'
  const texts: string[] = []
  for (let number = 0; number < 2; number++) {
    const { visit, end } = await open(dataDir, { ring: createKeyRing([old]), customers: true })
    await visit('1001')
    await end()
    texts.push(await readFile(join(dataDir, file), 'utf8'))
  }
  const [earlier = '', later = ''] = texts
  const both = { ring: createKeyRing([fresh, old]), customers: true }
  await (await open(dataDir, both)).end()
  await writeFile(join(dataDir, file), earlier)
  await writeFile(join(dataDir, 'commits.1.jsonl'), commitLine([{ file, before: digestOf(earlier), text: later }]))

  expect(await reencrypt(dataDir, both.ring)).toMatchObject({ written: 1 })
  const bot = await open(dataDir, both)
  expect(await bot.customers.read({ channel: 'telegram', id: '1001' })).toMatchObject({ revision: 2 })
  await bot.end()
  await writeFile(
    join(dataDir, 'commits.2.jsonl'),
    commitLine([{ file: 'customers/telegram-1002.json', before: null, text: later }]),
  )
  expect(needs(await survey(dataDir, both.ring), old.id)).toBe(true)
})

test('a document that is encrypted under another key is as old as it was', async () => {
  const dataDir = await temporaryFolder()
  const before = await open(dataDir, { ring: createKeyRing([old]), customers: true })
  await before.visit('1001')
  await before.end()
  await (await open(dataDir, { ring: createKeyRing([fresh, old]), customers: true })).end()
  const file = join(dataDir, 'customers', 'telegram-1001.json')
  const written = new Date('2020-08-20T18:00:00Z')
  await utimes(file, written, written)
  expect(await reencrypt(dataDir, createKeyRing([fresh, old]))).toMatchObject({ written: 1 })
  expect((await stat(file)).mtime).toEqual(written)
})

test('scripts/keys makes keys, rotates them, says what is under which, and drops none that is needed', async () => {
  const dataDir = await temporaryFolder()
  const keysFile = join(await temporaryFolder(), 'keys')
  const keys = async (ring: string, ...args: string[]) => {
    await writeFile(keysFile, `${ring}\n`)
    const script = join(root, 'scripts/keys')
    return run('sh', ['-c', 'input=$1; shift; exec "$@" <"$input"', 'sh', keysFile, script, ...args])
  }
  const data = ['--data', dataDir]
  const first = (await keys('', 'generate')).stdout.trim()
  const [id = ''] = readKeyRing(first).ids
  const start = async (ring: string, customers: boolean) => {
    const bot = await open(dataDir, { ring: readKeyRing(ring), customers })
    await bot.visit(customers ? '1' : '2')
    await bot.end()
  }
  await start(first, true)
  await start(first, false)

  const both = (await keys(first, 'rotate')).stdout.trim()
  expect(both.endsWith(`,${first}`)).toBe(true)
  const [newId] = readKeyRing(both).ids
  expect(await keys(both, 'reencrypt', ...data)).toMatchObject({
    status: 1,
    stderr: `keys: the bot does not know the key ${newId} yet: deploy it with these keys first\n`,
  })
  await (await open(dataDir, { ring: readKeyRing(both), customers: true })).end()
  expect(await keys(both, 'drop', id, ...data)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `keys: something may still need ${id}: reencrypt, and check\n`,
  })
  expect((await keys(both, 'check', ...data)).stdout).toBe(
    `customers   1 under ${id}, 1 in the clear\npasswords   none\n`,
  )
  expect(await keys(both, 'reencrypt', '--with-plain', ...data)).toMatchObject({ status: 0 })
  expect((await keys(both, 'check', ...data)).stdout).toBe(
    `customers   2 under ${newId}\npasswords   none\nNothing needs ${id} any more.\n`,
  )
  const last = (await keys(both, 'drop', id, ...data)).stdout.trim()
  expect(both).toBe(`${last},${first}`)
  await start(last, true)

  const file = join(dataDir, 'customers', 'telegram-1.json')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('"id":"1"', '"id":"9"'))
  expect(await keys(last, 'check', ...data)).toMatchObject({
    status: 1,
    stderr: "Can't be read with these keys: customers/telegram-1.json\n",
  })
})

test.each([
  [['drop'], 2, 'drop wants one ID'],
  [['forget'], 2, 'it is generate, rotate, check, reencrypt or drop'],
  [['forget', '--data', '.'], 2, 'it is generate, rotate, check, reencrypt or drop'],
  [['check'], 2, 'give --data DIR or --stack NAME'],
  [['rotate'], 1, 'is not ID:KEY'],
])('scripts/keys %s says what is wrong', async (args, status, why) => {
  const isDrop = args[0] === 'drop'
  const result = await run('sh', [
    '-c',
    'exec "$@" </dev/null',
    'sh',
    join(root, 'scripts/keys'),
    ...args,
    ...(isDrop ? ['--data', '.'] : []),
  ])
  expect(result).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(why) })
  expect(result.stderr).not.toContain(writeKeys([old]))
})
