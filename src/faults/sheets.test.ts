import { expect, test } from 'vitest'
import { health } from '../testing/serving-bot.ts'
import { aShop } from './a-shop.ts'

/** How often in a row Google fails: with each time, the next try is later. */
const times = process.env.FAULTS === 'whole' ? 8 : 1

test('whatever Google answers and people do to the sheet, each order is placed, and in the sheet once at its end', {
  timeout: 400_000,
}, async () => {
  const shop = await aShop()
  const { sheets } = shop
  const bot = await shop.open()
  sheets.fail({ answer: 429, retryAfter: 1 })
  sheets.fail({ on: 'read', answer: 503, times })
  sheets.fail({ on: 'write', answer: 500, apply: 'now' })
  await shop.order()
  await expect.poll(() => health(bot)).toMatchObject({ status: 'degraded' })
  await shop.order()
  await expect.poll(() => shop.rows().length, { timeout: 300_000 }).toBe(2)

  // In the bin, until somebody takes it out, sorts it and writes into it.
  sheets.fail({ answer: 404, times: Number.POSITIVE_INFINITY })
  await shop.order()
  await expect.poll(() => health(bot)).toMatchObject({ status: 'degraded' })
  const [header = [], one = [], two = []] = sheets.table('Orders')
  const note = [...header.map(() => ''), 'note to self']
  sheets.setTable('Orders', [header, two, [], note, one])
  sheets.recover()
  await shop.orderedOnce()

  // Another tab is another beginning; who puts both together has all.
  for (const tab of sheets.spreadsheet.tabs) tab.title = 'November'
  const last = await shop.order()
  await expect.poll(() => sheets.spreadsheet.tabs.map(({ title }) => title)).toEqual(['November', 'Orders'])
  await expect.poll(() => sheets.table('Orders').slice(1)).toMatchObject([{ 0: last }])
  sheets.setTable('Orders', [...sheets.table('November'), ...sheets.table('Orders').slice(1)])
  await shop.orderedOnce()
})
