import { appendFile, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKeyRing } from '../encryption/key-ring.ts'
import { makeKey } from '../encryption/keys.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { vaultFile, vaultPlace } from './password.ts'
import { createPasswords } from './passwords.ts'

const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const counting = `otpauth://hotp/Supplier?secret=${seed}&counter=0`
const clock = () => new Date(59_000)
const ring = createKeyRing([makeKey([], new Date())])

/** Passwords of a bot on real files, until `end`. */
async function open(dataDir: string, keys: typeof ring | null = ring) {
  const storage = await openStorage(dataDir, { encryption: keys && { ring: keys, customers: false } })
  return { ...createPasswords({ store: storage.passwords, clock }), problems: storage.problems, end: storage.end }
}

describe('the passwords', () => {
  it('give codes by time, and each code by counter once', async () => {
    const { add, read, end } = await open(await temporaryFolder())
    expect(await add('Deliveries', seed)).toEqual({ ok: true, given: { id: 1, name: 'Deliveries', kind: 'totp' } })
    await add('Supplier', counting)
    expect(await read('deliveries')).toMatchObject({ ok: true, given: { code: { code: '287082', secondsLeft: 1 } } })
    const codes = await Promise.all([1, 2, 3, 4].map(() => read('Supplier')))
    expect(codes.map((one) => one.ok && one.given.code.code).toSorted()).toEqual([
      '287082',
      '359152',
      '755224',
      '969429',
    ])
    await end()
  })

  it('have unique names, and can be renamed and removed', async () => {
    const { add, list, rename, remove, read, end } = await open(await temporaryFolder())
    await add('Supplier', seed)
    expect(await add('SUPPLIER', seed)).toEqual({ ok: false, why: 'name-taken' })
    await add('Deliveries', seed)
    expect(await rename('supplier', 'deliveries')).toEqual({ ok: false, why: 'name-taken' })
    expect(await rename('supplier', 'SUPPLIER')).toMatchObject({ ok: true, given: { id: 1, name: 'SUPPLIER' } })
    expect((await list()).map(({ name }) => name)).toEqual(['Deliveries', 'SUPPLIER'])
    expect(await remove(1)).toMatchObject({ ok: true })
    expect(await read(1)).toEqual({ ok: false, why: 'no-such-name' })
    // An old button must not come to mean another account.
    expect(await add('Third', seed)).toMatchObject({ ok: true, given: { id: 3 } })
    await end()
  })

  it('are kept through a restart, a counter too, and never in the clear', async () => {
    const dataDir = await temporaryFolder()
    const first = await open(dataDir)
    await first.add('Supplier', counting)
    await first.read('Supplier')
    await first.end()
    for (const file of await readdir(dataDir)) {
      const text = await readFile(join(dataDir, file), 'utf8').catch(() => '')
      expect(text).not.toMatch(new RegExp(`Supplier|${seed}|hotp`, 'i'))
    }
    const second = await open(dataDir)
    expect(await second.read('Supplier')).toMatchObject({ given: { code: { code: '287082' } } })
    await second.end()
  })

  it('are refused when any byte of what is stored is another, and stay as they are', async () => {
    const dataDir = await temporaryFolder()
    const { add, read, list, problems, end } = await open(dataDir)
    await add('Deliveries', seed)
    const file = join(dataDir, vaultFile)
    const whole = await readFile(file)
    for (let index = 0; index < whole.length; index++) {
      const changed = Buffer.from(whole)
      changed[index] = (whole[index] ?? 0) ^ 1
      await writeFile(file, changed)
      await expect(list()).rejects.toMatchObject({ name: 'EncryptionError' })
    }
    await expect(read('Deliveries')).rejects.toMatchObject({ name: 'EncryptionError' })
    await expect(add('New', seed)).rejects.toMatchObject({ name: 'EncryptionError' })
    await writeFile(file, whole)
    expect(await list()).toHaveLength(1)
    expect(problems).toEqual([])
    await end()
  })

  it('are not begun anew where another version has written them', async () => {
    const dataDir = await temporaryFolder()
    const { add, list, problems, end } = await open(dataDir)
    const file = join(dataDir, vaultFile)
    await writeFile(file, ring.seal(JSON.stringify({ version: 2 }), vaultPlace))
    await expect(list()).rejects.toMatchObject({ code: 'unknown-form' })
    await expect(add('New', seed)).rejects.toMatchObject({ code: 'unknown-form' })
    expect(problems).toEqual([])
    await end()
  })

  it("show no code that counts while its counter can't be kept", async () => {
    const dataDir = await temporaryFolder()
    const { add, read, end } = await open(dataDir)
    await add('Supplier', counting)
    const before = await readFile(join(dataDir, vaultFile), 'utf8')
    // What is not the bot's is nothing that it writes behind.
    const log = join(dataDir, 'commits.1.jsonl')
    const { size } = await stat(log)
    await appendFile(log, 'x')
    await expect(read('Supplier')).rejects.toMatchObject({ name: 'StorageUnavailableError' })
    expect(await readFile(join(dataDir, vaultFile), 'utf8')).toBe(before)
    await truncate(log, size)
    expect(await read('Supplier')).toMatchObject({ given: { code: { code: '755224' } } })
    await end()
  })
})

describe('without the right keys', () => {
  it('nothing is kept', async () => {
    const dataDir = await temporaryFolder()
    const { add, list, end } = await open(dataDir, null)
    await expect(add('Deliveries', seed)).rejects.toMatchObject({ code: 'keys-missing' })
    expect(await list()).toEqual([])
    expect(await readdir(dataDir)).not.toContain(vaultFile)
    await end()
  })

  it('the bot does not start on what was kept, and says which key is missing', async () => {
    const dataDir = await temporaryFolder()
    const { end } = await open(dataDir)
    await end()
    const other = makeKey([{ id: ring.ids[0], bytes: Buffer.alloc(32) }], new Date())
    await expect(open(dataDir, null)).rejects.toMatchObject({
      code: 'keys-missing',
      message: `ENCRYPTION_KEYS lacks ${ring.ids[0]}, under which data is encrypted`,
    })
    await expect(open(dataDir, createKeyRing([other]))).rejects.toMatchObject({ code: 'unknown-key' })
    const sameId = createKeyRing([{ ...other, id: ring.ids[0] }])
    await expect(open(dataDir, sameId)).rejects.toMatchObject({ code: 'not-authentic' })
    await writeFile(join(dataDir, 'keys-in-use.json'), '{')
    await expect(open(dataDir)).rejects.toMatchObject({ code: 'not-authentic' })
  })
})
