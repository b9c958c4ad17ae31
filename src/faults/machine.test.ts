import { expect, test } from 'vitest'
import { health } from '../testing/serving-bot.ts'
import { aShop } from './a-shop.ts'
import { failingMachine } from './failing-machine.ts'

const day = 24 * 60 * 60 * 1_000

test('a clock that jumps a day ahead and a day behind, and names that nobody finds for a while, cost no order', async () => {
  const [shop, machine] = await Promise.all([aShop(), failingMachine()])
  const { telegram, openai, sheets } = shop
  const byName = (url: string) => url.replace('127.0.0.1', 'localhost')
  const bot = await shop.open({
    ...machine.env,
    TELEGRAM_API_ROOT: byName(telegram.url),
    OPENAI_BASE_URL: byName(openai.url),
    GOOGLE_API_ROOT: byName(sheets.url),
  })
  const [ana, bo] = [shop.customer(), shop.customer()]
  await ana.ask('two lemonades')
  await machine.fail('clock', day)
  // Nobody wants today what they did not order yesterday.
  expect((await ana.press('Pickup')).text).toContain('never placed and has expired')
  await bo.ask('two lemonades')
  await shop.order()
  await machine.fail('clock', -day)
  await bo.press('Pickup')
  await bo.press('Place order')
  await shop.order()
  await machine.mend('clock')
  await shop.order(bo)

  const cleo = shop.customer()
  await cleo.ask('two lemonades')
  await cleo.press('Pickup')
  await machine.fail('dns')
  // Connections that are there need no name.
  telegram.cut()
  sheets.cut()
  await expect.poll(() => health(bot)).toMatchObject({ status: 'degraded' })
  const answer = cleo.next()
  await cleo.tap('Place order')
  await machine.mend('dns')
  expect((await answer).text).toContain('is placed')
  await shop.orderedOnce()
})
