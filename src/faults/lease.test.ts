import { expect, test } from 'vitest'
import { freePort } from '../testing/free-port.ts'
import { aShop } from './a-shop.ts'

test('a bot that was stopped for so long that another took over does nothing more when it wakes up', async () => {
  const shop = await aShop()
  const first = await shop.open()
  const ana = shop.customer()
  await ana.ask('two lemonades')
  await ana.press('Pickup')
  first.kill('SIGSTOP')
  await ana.tap('Place order')
  await shop.open({ PORT: await freePort() })
  await expect.poll(() => ana.last()?.text).toContain('is placed')
  await shop.order()
  first.kill('SIGCONT')
  expect(await first.exited).toBe(1)
  expect(first.output()).toContain('lease')
  await shop.order()
  await shop.orderedOnce()
})
