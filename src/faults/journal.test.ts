import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startBot } from '../testing/bot-process.ts'
import { aShop } from './a-shop.ts'

test('a broken line of the journal is named, and nobody serves over it; a torn last line is cut off, and said so', async () => {
  const shop = await aShop()
  const journal = join(shop.dataDir, 'orders.jsonl')
  const first = await shop.open()
  await shop.order()
  await shop.order()
  first.kill('SIGTERM')
  await first.exited
  const whole = await readFile(journal, 'utf8')

  await writeFile(journal, whole.replace('"seq":2', '"seq":9'))
  const refusing = startBot(shop.env)
  expect(await refusing.exited).toBe(1)
  expect(refusing.output()).toContain('orders.jsonl is broken at line 2')

  await writeFile(journal, `${whole}{"seq":3,"type":"order.pla`)
  const { log } = await shop.open()
  expect(log).toContainEqual(expect.objectContaining({ msg: 'storage needed mending', problem: 'torn-line-cut' }))
  await shop.order()
  await shop.orderedOnce()
})
