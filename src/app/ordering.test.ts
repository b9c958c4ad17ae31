import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { botWorld } from '../testing/bot-world.ts'
import { aChange, aLine, anAnswer } from '../testing/openai/an-answer.ts'
import { firstOrder, post, rowsOf, serving } from '../testing/serving-bot.ts'

describe.each(['webhook', 'polling'] as const)('with %s', (mode) => {
  test('a customer orders a meal in their own words, and the shop has it as a row', async () => {
    const world = await botWorld(mode)
    await serving(world)
    const ana = world.telegram.customer(7, 'Ana')
    await ana.ask('/start')
    expect(await ana.ask('two large margheritas, thin crust, no basil, and a lemonade')).toMatchObject({
      text: expect.stringContaining('2 × Large Margherita  $35.00\n    thin crust, no fresh basil'),
    })
    await ana.press('Pickup')
    const { text } = await ana.press('Place order')
    const [, id] = /Order (\w+) is placed/.exec(text) ?? []
    await expect.poll(() => rowsOf(world).length).toBe(1)
    expect(world.sheets.table('Orders')[0]?.join()).toBe(
      'order_id,placed_at,channel,customer_id,customer_name,phone,fulfilment,address,wanted_for,items,total,currency,status,note',
    )
    expect(rowsOf(world)[0]).toEqual([
      id,
      expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      'telegram',
      '7',
      'Ana',
      '',
      'pickup',
      '',
      '',
      expect.stringContaining('2 x Large Margherita'),
      '38.25',
      'USD',
      'placed',
    ])
    expect(world.openai.requests).toEqual([])
    expect(world.telegram.violations).toEqual([])
  })
})

test('what the local parser is not sure of goes to the model, once for two who ask the same', async () => {
  const world = await botWorld()
  await serving(world)
  world.openai.answer(() =>
    anAnswer({ lines: [aLine({ item: 'lemonade', quantity: 3, words: 'a triplet of lemos' })] }),
  )
  const [ana, bo] = [world.telegram.customer(7, 'Ana'), world.telegram.customer(8, 'Bo')]
  const answers = await Promise.all([
    ana.ask('a triplet of lemos zum mitnehmen'),
    bo.ask('A triplet of  lemos zum mitnehmen!'),
  ])
  for (const { text } of answers) expect(text).toContain('3 × Lemonade')
  expect(world.openai.requests).toHaveLength(1)
  expect(world.telegram.calls.some(({ method }) => method === 'sendChatAction')).toBe(true)
})

test('the model is shown the order so far, and nothing of whose it is, where words speak of that', async () => {
  const world = await botWorld()
  await serving(world)
  const ana = world.telegram.customer(7, 'Ana')
  await ana.ask('a large margherita and two lemonades, deliver to 1 Canary Street')
  world.openai.answer(() => anAnswer({ intent: 'change', changes: [aChange({ op: 'remove', target: 'nth', nth: 2 })] }))
  const { text } = await ana.ask('scratch whichever is drinkable')
  const [request] = world.openai.requests
  expect(request?.messages[0]?.content).toContain('\n\nORDER SO FAR\n1. 1 margherita, large\n2. 2 lemonade')
  expect(JSON.stringify(request)).not.toContain('Canary')
  expect(text).toContain('1 × Large Margherita')
  expect(text).not.toContain('Lemonade')
})

test('an order is changed by its customer, then put right by the shop: each hears of it, and it stays one row', async () => {
  const world = await botWorld()
  const bot = await serving(world, { API_KEYS: `office:manager:${hash('sha256', 'key')}`, STAFF_CHAT_ID: '77' })
  const [ana, staff] = [world.telegram.customer(7, 'Ana'), world.telegram.customer(77, 'Staff')]
  const id = await firstOrder(ana, 'two lemonades')
  await ana.ask('make it three')
  expect((await ana.press('Confirm change')).text).toContain(`Order ${id} is changed.`)
  await expect.poll(() => staff.last()?.text).toContain(`CHANGED: order ${id}\n2 × Lemonade → 3 × Lemonade`)
  await expect.poll(() => rowsOf(world)).toMatchObject([{ 9: '3 x Lemonade', 10: '9.75' }])
  const args = { id, version: 2, line: 1, becomes: { item: 'lemonade', quantity: 1 } }
  const corrected = await post(bot, '/enqueue_command', { command: 'correct_order', args }, { 'X-API-Key': 'key' })
  expect(corrected.status).toBe(200)
  await expect.poll(() => ana.last()?.text).toContain('3 × Lemonade → 1 × Lemonade\n\nTotal $3.25 (was $9.75)')
  await expect.poll(() => rowsOf(world)).toMatchObject([{ 0: id, 9: '1 x Lemonade', 10: '3.25' }])
  expect(world.telegram.violations).toEqual([])
})
