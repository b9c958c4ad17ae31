import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Customer } from '../../../customers/customer.ts'
import { createKeyRing } from '../../../encryption/key-ring.ts'
import { makeKey } from '../../../encryption/keys.ts'
import { aCustomer } from '../../../testing/a-customer.ts'
import { openStorage } from '../../../testing/open-storage.ts'
import { temporaryFolder } from '../../../testing/temporary-folder.ts'
import type { Encryption } from './customer-form.ts'

const ring = createKeyRing([makeKey([], new Date())])
const profile = { ...aCustomer().profile, name: 'Canary Name', phone: '+15550100', address: '1 Canary Street' }
const ann = aCustomer({ profile })
const secrets = /Canary|5550100/

async function open(dataDir: string, encryption: Encryption | null) {
  const storage = await openStorage(dataDir, { encryption })
  const keep = (customer: Customer | null, of = ann) =>
    storage.customers.change(of, async () => ({ customer, result: null }))
  return { ...storage, keep }
}

const fileOf = (dataDir: string, { channel, id }: Customer) => join(dataDir, 'customers', `${channel}-${id}.json`)
const textOf = (dataDir: string) => readFile(fileOf(dataDir, ann), 'utf8')

test('what is remembered of a customer is encrypted from the next write on, and in the clear again after that is off', async () => {
  const dataDir = await temporaryFolder()
  const plain = await open(dataDir, null)
  await plain.keep(ann)
  expect(await textOf(dataDir)).toMatch(secrets)
  await plain.end()

  const encrypting = await open(dataDir, { ring, customers: true })
  expect(await encrypting.customers.read(ann)).toEqual(ann)
  await encrypting.keep({ ...ann, revision: 1 })
  expect(await textOf(dataDir)).not.toMatch(secrets)
  expect(JSON.parse(await textOf(dataDir))).toMatchObject({ channel: 'telegram', id: '1001', revision: 1 })
  expect(await encrypting.customers.read(ann)).toEqual({ ...ann, revision: 1 })
  await encrypting.end()

  const decrypting = await open(dataDir, { ring, customers: false })
  expect(await decrypting.customers.read(ann)).toEqual({ ...ann, revision: 1 })
  await decrypting.keep({ ...ann, revision: 2 })
  expect(await textOf(dataDir)).toMatch(secrets)
  await decrypting.end()
})

test("it is refused where it was changed or is another's, and never set aside or begun anew", async () => {
  const dataDir = await temporaryFolder()
  const { customers, keep, problems, end } = await open(dataDir, { ring, customers: true })
  await keep(ann)
  const text = await textOf(dataDir)
  const begin = text.indexOf('"sealed":"sealed.') + 10
  for (const index of [begin + 30, begin + 60, text.length - 10]) {
    const other = text[index] === 'A' ? 'B' : 'A'
    await writeFile(fileOf(dataDir, ann), text.slice(0, index) + other + text.slice(index + 1))
    await expect(customers.read(ann)).rejects.toMatchObject({ code: 'not-authentic' })
    await expect(keep(ann)).rejects.toMatchObject({ code: 'not-authentic' })
  }
  const bob = aCustomer({ id: '1002' })
  await writeFile(fileOf(dataDir, ann), text.replace('"id":"1001"', '"id":"1002"'))
  await rename(fileOf(dataDir, ann), fileOf(dataDir, bob))
  await expect(customers.read(bob)).rejects.toMatchObject({ code: 'not-authentic' })
  expect(problems).toEqual([])
  expect(await readdir(join(dataDir, 'customers'))).toEqual(['telegram-1002.json'])
  await end()
})

test('it goes when its customer is forgotten', async () => {
  const dataDir = await temporaryFolder()
  const { keep, end } = await open(dataDir, { ring, customers: true })
  await keep(ann)
  await keep(null)
  expect(await readdir(join(dataDir, 'customers'))).toEqual([])
  await end()
})
