import { spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { aCustomer } from '../testing/a-customer.ts'
import { aShop } from './a-shop.ts'

const nobody = 65_534

test("a document that is empty, cut, no JSON or another customer's is kept aside, and its customer served", async () => {
  const shop = await aShop()
  const folder = join(shop.dataDir, 'customers')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const broken = ['', JSON.stringify(aCustomer()).slice(0, -20), 'Ana', JSON.stringify(aCustomer({ id: '99' }))]
  const customers = broken.map(() => shop.customer())
  for (const [index, { id }] of customers.entries())
    await writeFile(join(folder, `telegram-${id}.json`), broken[index] ?? '', { mode: 0o600 })
  const bot = await shop.open()
  for (const customer of customers) await shop.order(customer)
  expect((await readdir(folder)).filter((name) => name.includes('corrupt'))).toHaveLength(broken.length)
  expect(bot.log.filter(({ level }) => level === 'error')).toHaveLength(broken.length)
  await shop.orderedOnce()
})

// To root every file is open, unless that is taken from it.
const isRoot = process.getuid?.() === 0
const plainRoot = ['setpriv', '--bounding-set=-dac_override,-dac_read_search']

test("a document that is another user's is left as it is, nobody else waits, and its customer goes on once it is given back", async ({
  skip,
}) => {
  if (isRoot && spawnSync('setpriv', ['--version']).status !== 0) skip('root without its rights needs setpriv')
  const shop = await aShop()
  await shop.open({}, isRoot ? plainRoot : [])
  const ana = shop.customer()
  await ana.ask('two lemonades')
  const document = join(shop.dataDir, 'customers', `telegram-${ana.id}.json`)
  // Whoever is not root can't give a file away: to have no right to it comes to the same.
  await (isRoot ? chown(document, nobody, nobody) : chmod(document, 0))

  const sorry = ana.next()
  await ana.tap('Pickup')
  expect((await sorry).text).toBe('Please try again in a moment.')
  await shop.order()
  const asked = ana.next()
  await (isRoot ? chown(document, 0, 0) : chmod(document, 0o600))
  expect((await asked).text).toContain('2 × Lemonade')
  await ana.press('Place order')
  expect(await readdir(dirname(document))).toHaveLength(2)
  await shop.orderedOnce()
})
