import { expect, test } from 'vitest'
import { botWorld } from '../testing/bot-world.ts'
import { firstOrder, health, rowsOf, serving } from '../testing/serving-bot.ts'

test('says what is degraded, and that it works again', async () => {
  const world = await botWorld()
  const bot = await serving(world)
  world.sheets.share(false)
  await firstOrder(world.telegram.customer(7))
  const degraded = { status: 'degraded', parts: { ledger: { status: 'degraded' } } }
  await expect.poll(() => health(bot)).toMatchObject(degraded)
  world.sheets.share(true)
  await expect.poll(() => rowsOf(world).length).toBe(1)
  await expect.poll(() => health(bot)).toMatchObject({ status: 'ok' })
})
