import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { FakeCustomer } from '../testing/bot-api/customer.ts'
import { kill } from '../testing/serving-bot.ts'
import { aShop, idIn } from './a-shop.ts'
import { failingMachine } from './failing-machine.ts'

/** As many as `scripts/test --faults` asks for, and otherwise a few of them. */
const kills = process.env.FAULTS === 'whole' ? 500 : 2
const eaters = 8

/** Somebody who orders again and again, whatever happens to the bot, until they are full and have been served. */
async function eat(customer: FakeCustomer, isFull: () => boolean, signal: AbortSignal): Promise<void> {
  const isServed = () => customer.messages.some(({ text }) => idIn(text))
  for (;;) {
    const seen = customer.last()
    const labels = seen?.buttons.flat().map(({ text }) => text)
    const next = ['Place order', 'A new order', 'Pickup'].find((label) => labels?.includes(label))
    await (next ? customer.tap(next) : customer.say('two lemonades'))
    while (customer.last() === seen) await sleep(2, undefined, { signal })
    if (isFull() && isServed()) return
  }
}

test(`killed ${kills} times and out of memory once while it serves, it loses no order and places none twice`, {
  timeout: (kills + 2) * 60_000,
}, async ({ signal }) => {
  const [shop, machine] = await Promise.all([aShop(), failingMachine()])
  const { telegram } = shop
  let isFull = false
  const eating = Array.from({ length: eaters }, () => eat(shop.customer(), () => isFull, signal))

  async function underLoad(): Promise<void> {
    const calls = telegram.calls.length + 1 + Math.floor(Math.random() * 200)
    while (telegram.calls.length < calls) await sleep(1, undefined, { signal })
    await sleep(Math.random() * 20)
  }

  for (let round = 0; round < kills; round++) {
    const bot = await shop.open()
    await underLoad()
    await kill(bot, shop)
  }
  const hungry = await shop.open({
    ...machine.env,
    NODE_OPTIONS: `${machine.env.NODE_OPTIONS} --max-old-space-size=128`,
  })
  await underLoad()
  await machine.fail('memory')
  expect(await hungry.exited).not.toBe(0)
  expect(hungry.output()).toContain('heap out of memory')
  await kill(hungry, shop)
  const bot = await shop.open()
  isFull = true
  await Promise.all(eating)
  await shop.orderedOnce()
  bot.kill('SIGTERM')
  expect(await bot.exited).toBe(0)
})
