import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { botWorld } from '../testing/bot-world.ts'
import { health, kill, serving } from '../testing/serving-bot.ts'

test('SIGTERM under load loses nothing: what was answered is kept, what was not is delivered again', async () => {
  const world = await botWorld()
  const first = await serving(world)
  const customers = Array.from({ length: 30 }, (_, index) => world.telegram.customer(100 + index))
  const asked = customers.map((customer) => customer.ask('two lemonades'))
  await asked[0]
  first.kill('SIGTERM')
  expect(await first.exited).toBe(0)
  await serving(world)
  for (const { text } of await Promise.all(asked)) expect(text).toContain('2 × Lemonade')
})

test('a draft survives a kill, and an order goes on where it was', async () => {
  const world = await botWorld()
  const first = await serving(world)
  const ana = world.telegram.customer(7)
  await ana.ask('two lemonades')
  await kill(first, world)
  await serving(world)
  await ana.press('Pickup')
  expect((await ana.press('Place order')).text).toContain('placed')
})

test('what could not be put away is said', async () => {
  const world = await botWorld()
  const bot = await serving(world)
  // Nobody can read there who holds the data, nor write that it is let go.
  const lease = join(world.dataDir, 'desk.lease')
  await rm(lease)
  await mkdir(lease)
  bot.kill('SIGTERM')
  expect(await bot.logged('not all could be put away; the next start will see to it')).toMatchObject({
    level: 'warn',
    err: { name: 'StorageUnavailableError', code: 'EISDIR' },
  })
  expect(await bot.exited).toBe(0)
})

test('a second signal ends it at once', async () => {
  const world = await botWorld()
  const bot = await serving(world)
  world.openai.fail({ answer: 'hang' })
  void world.telegram.customer(7).say('something that nobody understands')
  await world.openai.seen(1)
  bot.kill('SIGINT')
  await expect.poll(() => health(bot).catch(() => 'gone')).not.toMatchObject({ status: 'ok' })
  bot.kill('SIGINT')
  expect(await bot.exited).toBe(130)
})
