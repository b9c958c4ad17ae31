import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { FakeCustomer } from '../testing/bot-api/customer.ts'
import { startBot } from '../testing/bot-process.ts'
import { type BotWorld, botWorld } from '../testing/bot-world.ts'
import { verifyData } from '../verify/verify-data.ts'

/** As many as `scripts/test --faults` asks for, and otherwise a few of them. */
const kills = process.env.FAULTS === 'whole' ? 500 : 3
const customers = 8

/** Somebody who orders again and again, whatever happens to the bot, and notes the numbers of the orders. */
function eater(customer: FakeCustomer) {
  const placed: string[] = []
  let full = false

  async function eat(): Promise<void> {
    let seen = customer.messages.length
    await customer.say('two lemonades')
    // Everybody ends with an order in hand.
    while (!full || placed.length === 0) {
      while (customer.messages.length === seen) await sleep(2)
      seen = customer.messages.length
      const message = customer.last()
      const [, id] = /Order (\w+) is placed/.exec(message?.text ?? '') ?? []
      if (id && !placed.includes(id)) placed.push(id)
      const labels = message?.buttons.flat().map(({ text }) => text)
      const next = ['Place order', 'A new order', 'Pickup'].find((label) => labels?.includes(label))
      if (next) await customer.tap(next)
      else await customer.say('two lemonades')
    }
  }

  return { placed, eating: eat(), stop: () => (full = true) }
}

async function serve(world: BotWorld) {
  const bot = startBot({ ...world.env, LOG_LEVEL: 'info' })
  await bot.logged('polling Telegram')
  return bot
}

test(`killed ${kills} times while it serves, it loses no order and places none twice`, {
  timeout: kills * 20_000,
}, async () => {
  const world = await botWorld('polling')
  const { telegram, sheets } = world
  const eaters = Array.from({ length: customers }, (_, index) => eater(telegram.customer(index + 1, 'Ana')))
  for (let round = 0; round < kills; round++) {
    const bot = await serve(world)
    const calls = telegram.calls.length + 1 + Math.floor(Math.random() * 200)
    while (telegram.calls.length < calls) await sleep(1)
    await sleep(Math.random() * 20)
    bot.kill('SIGKILL')
    await bot.exited
    // As if the seconds had passed after which a dead process's lease is taken.
    await rm(join(world.dataDir, 'desk.lease.lock'), { recursive: true, force: true })
  }
  for (const { stop } of eaters) stop()
  const bot = await serve(world)
  await Promise.all(eaters.map(({ eating }) => eating))
  const rows = () =>
    sheets
      .table('Orders')
      .slice(1)
      .map(([id]) => String(id))
  const told = new Set(eaters.flatMap(({ placed }) => placed))
  const verify = () => verifyData(world.dataDir, { kind: 'csv' })
  await expect.poll(async () => rows().length === (await verify()).orders, { timeout: 60_000 }).toBe(true)
  bot.kill('SIGTERM')
  expect(await bot.exited).toBe(0)

  expect(told.size).toBeGreaterThanOrEqual(customers)
  expect([...told].filter((id) => !rows().includes(id))).toEqual([])
  expect(new Set(rows()).size).toBe(rows().length)
  expect(await verify()).toMatchObject({ findings: [], orders: rows().length, customers })
  expect(telegram.violations).toEqual([])
})
