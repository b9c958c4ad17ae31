import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { aBoard } from '../testing/a-board.ts'
import { botWorld } from '../testing/bot-world.ts'
import { readEvents } from '../testing/read-events.ts'
import { firstOrder, post, rowsOf, serving } from '../testing/serving-bot.ts'

test('a till with a key places an order for who called, once, and the shop has it as a row', async () => {
  const world = await botWorld()
  const key = 'canary-key-of-the-till'
  const API_KEYS = `till-1:till:${hash('sha256', key)},office:manager:${hash('sha256', 'key-of-the-manager')}`
  const staff = world.telegram.customer(77, 'Staff')
  const bot = await serving(world, { API_KEYS, STAFF_CHAT_ID: '77' })
  const call = (body: object, headers: Record<string, string> = {}) =>
    post(bot, '/enqueue_command', body, { 'X-API-Key': key, ...headers })
  const customer = { name: 'Canary', phone: '312-555-0175' }
  const args = { customer, fulfilment: 'pickup', text: 'two large margheritas, thin crust, and a lemonade' }
  const repeat = { 'Idempotency-Key': 'call-1' }
  const answers = await Promise.all([1, 2].map(() => call({ command: 'place_order', args }, repeat)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  await expect.poll(() => rowsOf(world).length).toBe(1)
  expect(rowsOf(world)[0]).toMatchObject({ 2: 'phone', 4: 'Canary', 10: '38.25', 12: 'placed' })
  await expect.poll(() => staff.last()?.text).toContain(`New order ${rowsOf(world)[0]?.[0]}`)
  expect(
    (await call({ command: 'set_order_status', args: { id: rowsOf(world)[0]?.[0], status: 'accepted' } })).status,
  ).toBe(403)
  const ana = world.telegram.customer(7, 'Canary')
  const id = await firstOrder(ana)
  const manager = { 'X-API-Key': 'key-of-the-manager' }
  expect((await call({ command: 'send_message', args: { order: id, text: 'Ten minutes' } }, manager)).status).toBe(200)
  await expect.poll(() => ana.last()?.text).toBe('Ten minutes')
  expect((await call({ command: 'set_order_status', args: { id, status: 'accepted' } }, manager)).status).toBe(200)
  await expect.poll(() => ana.last()?.text).toBe(`Order ${id} is accepted.`)
  expect((await call({ command: 'mark_out', args: { id: 'lemonade' } }, manager)).status).toBe(200)
  expect((await ana.ask('two lemonades')).text).toMatch(/sold out|run out/i)
  bot.kill('SIGTERM')
  await bot.exited
  const audits = bot.log.filter(({ audit }) => audit === 'command')
  expect(audits).toMatchObject([
    { actor: 'till-1', role: 'till', command: 'place_order', outcome: 'done' },
    { actor: 'till-1', role: 'till', command: 'set_order_status', outcome: 'refused', why: 'not-allowed' },
    { actor: 'office', command: 'send_message', outcome: 'done' },
    { actor: 'office', command: 'set_order_status', outcome: 'done' },
    { actor: 'office', command: 'mark_out', outcome: 'done' },
  ])
  expect(bot.output()).not.toMatch(/canary|555-?0175/i)
})

test('an order is worked by taps in the staff chat, over a restart, on one post that says who did what', async () => {
  const world = await botWorld()
  const settings = { STAFF: '77:kitchen', STAFF_CHAT_ID: '-100' }
  const bot = await serving(world, settings)
  const [ana, cook] = [world.telegram.customer(7, 'Ana'), world.telegram.inGroup(-100, 77, 'Kim')]
  const id = await firstOrder(ana)
  await expect.poll(() => cook.last()?.text).toContain(`New order ${id}`)
  await cook.tap('Accept: 25 min')
  const promise = `Order ${id} is accepted, and will be ready in about 25 minutes.`
  await expect.poll(() => ana.last()?.text).toBe(promise)
  bot.kill('SIGTERM')
  await bot.exited
  await serving(world, settings)
  await cook.tap('Preparing')
  await expect.poll(() => cook.last()?.text).toMatch(/Accepted – kitchen\n.* Preparing – kitchen$/)
  await expect.poll(() => ana.messages.at(-1)?.text).toBe(`Order ${id} is being prepared.`)
  expect(ana.messages.filter(({ text }) => text === promise)).toHaveLength(1)
  expect(cook.messages).toHaveLength(1)
  expect(world.telegram.violations).toEqual([])
})

test('staff signs in to the board by a link, sees an order within a moment, and moves it on, also after a restart', async () => {
  const world = await botWorld()
  const staff = { STAFF: '77:kitchen,78:owner' }
  const bot = await serving(world, staff)
  const { text } = await world.telegram.customer(77, 'Bo').ask('/board')
  const [, token] = /http:\S+\/board\/#(\S+)/.exec(text) ?? []
  const send = (path: string, body: object, cookie = '') => post(bot, path, body, { origin: bot.url, cookie })
  const opened = await send('/board/session', { token })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const board = aBoard()
  await readEvents(`${bot.url}/board/events`, { cookie }, board.send)
  const ana = world.telegram.customer(7, 'Ana')
  const id = await firstOrder(ana)
  await expect.poll(board.statuses).toEqual({ [id]: 'placed' })

  bot.kill('SIGTERM')
  expect(await bot.exited).toBe(0)
  await serving(world, staff)
  const told = ana.next()
  const args = { id, status: 'accepted' }
  expect((await send('/board/commands', { command: 'set_order_status', args, key: 'tap-1' }, cookie)).status).toBe(200)
  expect((await told).text).toContain('accepted')
  expect(await world.telegram.customer(78, 'Al').ask('/today')).toMatchObject({
    text: expect.stringContaining('1 order, '),
    file: 'day.png',
  })
  expect((await world.telegram.customer(77, 'Bo').ask('/today')).text).toContain('may not do this')
  expect(world.telegram.violations).toEqual([])
})
