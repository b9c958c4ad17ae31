import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aBoard } from './testing/a-board.ts'
import { type BotProcess, freePort, startBot } from './testing/bot-process.ts'
import { type BotWorld, botToken, botWorld } from './testing/bot-world.ts'
import { aLine, anAnswer } from './testing/openai/an-answer.ts'
import { readEvents } from './testing/read-events.ts'

/** A bot that serves. */
async function serving(world: BotWorld, env: Record<string, string> = {}): Promise<BotProcess> {
  const bot = startBot({ ...world.env, ...env })
  await bot.logged('serving')
  if (env.TELEGRAM_MODE === 'polling') await bot.logged('polling Telegram')
  else if (world.env.TELEGRAM_BOT_TOKEN) await bot.logged('Telegram delivers to the webhook')
  return bot
}

const chatAnswer = z.object({
  response: z.string(),
  actions: z.array(z.object({ label: z.string(), value: z.string() })),
  chat: z.object({ id: z.string() }),
})

const rows = ({ sheets }: BotWorld) => sheets.table('Orders').slice(1)

describe.each(['webhook', 'polling'] as const)('with %s', (mode) => {
  test('a customer orders a meal in their own words, and the shop has it as a row', async () => {
    const world = await botWorld(mode)
    await serving(world, { TELEGRAM_MODE: mode })
    const ana = world.telegram.customer(7, 'Ana')
    await ana.ask('/start')
    expect(await ana.ask('two large margheritas, thin crust, no basil, and a lemonade')).toMatchObject({
      text: expect.stringContaining('2 × Large Margherita  $35.00\n    thin crust, no fresh basil'),
    })
    await ana.press('Pickup')
    const { text } = await ana.press('Place order')
    const [, id] = /Order (\w+) is placed/.exec(text) ?? []
    await expect.poll(() => rows(world).length, { timeout: 20_000 }).toBe(1)
    expect(world.sheets.table('Orders')[0]?.join()).toBe(
      'order_id,placed_at,channel,customer_id,customer_name,phone,fulfilment,address,wanted_for,items,total,currency,status,note',
    )
    expect(rows(world)[0]).toEqual([
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

test('with nothing configured a meal can be ordered on the local page, and is a row in a CSV file', async () => {
  const world = await botWorld()
  const bot = startBot({ PORT: world.env.PORT, DATA_DIR: world.dataDir })
  await bot.logged('serving')
  expect(bot.output()).toContain(bot.url)
  const chat = async (prompt: string, chat_id?: string) => {
    const answer = await fetch(`${bot.url}/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ prompt, chat_id }),
    })
    return chatAnswer.parse(await answer.json())
  }
  let answer = await chat('a lemonade please')
  while (!answer.response.includes('placed')) answer = await chat(answer.actions[0]?.value ?? '', answer.chat.id)
  const ledger = join(world.dataDir, 'ledger.csv')
  await expect.poll(() => existsSync(ledger) && readFile(ledger, 'utf8'), { timeout: 20_000 }).toContain('1 x Lemonade')
})

test('with a secret for tokens, who has one chats from anywhere, and leaves nothing behind that is forgotten', async () => {
  const world = await botWorld()
  const secret = 'canary-secret-of-the-shop'
  const bot = await serving(world, { JWT_SECRET: secret })
  const token = await new SignJWT({ email: 'ana@example.com', username: 'Ana', sub: 'u-1' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(secret))
  const chat = async (prompt: string, chat_id?: string) => {
    const headers = { 'Content-Type': 'application/json', id_token: token }
    const answer = await fetch(`${bot.url}/chat`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ prompt, chat_id }),
    })
    return chatAnswer.parse(await answer.json())
  }
  expect((await fetch(`${bot.url}/chat`, { method: 'POST' })).status).toBe(400)
  let answer = await chat('a lemonade please')
  while (!answer.response.includes('placed')) answer = await chat(answer.actions[0]?.value ?? '', answer.chat.id)
  await expect.poll(() => rows(world)[0]).toMatchObject({ 2: 'web', 3: 'u-1', 4: 'Ana', 9: '1 x Lemonade' })
  expect(await readdir(join(world.dataDir, 'chats'))).toEqual(['u-1.json'])
  answer = await chat('/forgetme', answer.chat.id)
  await chat(answer.actions.find(({ label }) => label === 'Delete my data')?.value ?? '', answer.chat.id)
  expect(await readdir(join(world.dataDir, 'chats'))).toEqual([])
  expect(await readdir(join(world.dataDir, 'customers'))).toEqual([])
})

test('a till with a key places an order for who called, once, and the shop has it as a row', async () => {
  const world = await botWorld()
  const key = 'canary-key-of-the-till'
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
  const API_KEYS = `till-1:till:${hashOf(key)},office:manager:${hashOf('key-of-the-manager')}`
  const staff = world.telegram.customer(77, 'Staff')
  const bot = await serving(world, { API_KEYS, STAFF_CHAT_ID: '77' })
  const call = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${bot.url}/enqueue_command`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-API-Key': key, ...headers },
      body: JSON.stringify(body),
    })
  const customer = { name: 'Canary', phone: '312-555-0175' }
  const args = { customer, fulfilment: 'pickup', text: 'two large margheritas, thin crust, and a lemonade' }
  const repeat = { 'Idempotency-Key': 'call-1' }
  const answers = await Promise.all([1, 2].map(() => call({ command: 'place_order', args }, repeat)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  await expect.poll(() => rows(world).length, { timeout: 20_000 }).toBe(1)
  expect(rows(world)[0]).toMatchObject({ 2: 'phone', 4: 'Canary', 10: '38.25', 12: 'placed' })
  await expect.poll(() => staff.last()?.text).toContain(`New order ${rows(world)[0]?.[0]}`)
  expect(
    (await call({ command: 'set_order_status', args: { id: rows(world)[0]?.[0], status: 'accepted' } })).status,
  ).toBe(403)
  const ana = world.telegram.customer(7, 'Canary')
  await ana.ask('a lemonade')
  await ana.press('Pickup')
  const [, id] = /Order (\w+) is placed/.exec((await ana.press('Place order')).text) ?? []
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

test('an order is changed by its customer, then put right by the shop: each hears of it, and it stays one row', async () => {
  const world = await botWorld()
  const hash = createHash('sha256').update('key-of-the-manager').digest('hex')
  const bot = await serving(world, { API_KEYS: `office:manager:${hash}`, STAFF_CHAT_ID: '77' })
  const [ana, staff] = [world.telegram.customer(7, 'Ana'), world.telegram.customer(77, 'Staff')]
  await ana.ask('two lemonades')
  await ana.press('Pickup')
  const [, id] = /Order (\w+) is placed/.exec((await ana.press('Place order')).text) ?? []
  await ana.ask('make it three')
  expect((await ana.press('Confirm change')).text).toContain(`Order ${id} is changed.`)
  await expect
    .poll(() => staff.last()?.text, { timeout: 20_000 })
    .toContain(`CHANGED: order ${id}\n2 × Lemonade → 3 × Lemonade`)
  await expect.poll(() => rows(world), { timeout: 20_000 }).toMatchObject([{ 9: '3 x Lemonade', 10: '9.75' }])
  const args = { id, version: 2, line: 1, becomes: { item: 'lemonade', quantity: 1 } }
  const corrected = await fetch(`${bot.url}/enqueue_command`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-API-Key': 'key-of-the-manager' },
    body: JSON.stringify({ command: 'correct_order', args }),
  })
  expect(corrected.status).toBe(200)
  await expect
    .poll(() => ana.last()?.text, { timeout: 20_000 })
    .toContain('3 × Lemonade → 1 × Lemonade\n\nTotal $3.25 (was $9.75)')
  await expect.poll(() => rows(world), { timeout: 20_000 }).toMatchObject([{ 0: id, 9: '1 x Lemonade', 10: '3.25' }])
  expect(world.telegram.violations).toEqual([])
})

test('an order is worked by taps in the staff chat, over a restart, on one post that says who did what', async () => {
  const world = await botWorld()
  const settings = { STAFF: '77:kitchen', STAFF_CHAT_ID: '-100' }
  const bot = await serving(world, settings)
  const [ana, cook] = [world.telegram.customer(7, 'Ana'), world.telegram.inGroup(-100, 77, 'Kim')]
  await ana.ask('a lemonade')
  await ana.press('Pickup')
  const [, id] = /Order (\w+) is placed/.exec((await ana.press('Place order')).text) ?? []
  await expect.poll(() => cook.last()?.text, { timeout: 20_000 }).toContain(`New order ${id}`)
  await cook.tap('Accept: 25 min')
  const promise = `Order ${id} is accepted, and will be ready in about 25 minutes.`
  await expect.poll(() => ana.last()?.text, { timeout: 20_000 }).toBe(promise)
  bot.kill('SIGTERM')
  await bot.exited
  await serving(world, settings)
  await cook.tap('Preparing')
  await expect.poll(() => cook.last()?.text, { timeout: 20_000 }).toMatch(/Accepted – kitchen\n.* Preparing – kitchen$/)
  await expect.poll(() => ana.messages.at(-1)?.text).toBe(`Order ${id} is being prepared.`)
  expect(ana.messages.filter(({ text }) => text === promise)).toHaveLength(1)
  expect(cook.messages).toHaveLength(1)
  expect(world.telegram.violations).toEqual([])
})

test('files are readable by their owner alone', async () => {
  const world = await botWorld()
  const bot = await serving(world)
  await world.telegram.customer(7).ask('a lemonade')
  bot.kill('SIGTERM')
  await bot.exited
  for (const entry of await readdir(world.dataDir, { recursive: true, withFileTypes: true })) {
    const { mode } = await stat(join(entry.parentPath, entry.name))
    expect([entry.name, (mode & 0o777).toString(8)]).toEqual([entry.name, entry.isDirectory() ? '700' : '600'])
  }
})

describe('starting and stopping', () => {
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
    first.kill('SIGKILL')
    await first.exited
    await serving(world)
    await ana.press('Pickup')
    expect((await ana.press('Place order')).text).toContain('placed')
  })

  test('a second bot waits for the first one’s data directory, holds what comes, and goes on', async () => {
    const world = await botWorld()
    const first = await serving(world)
    const ana = world.telegram.customer(7)
    await ana.ask('two lemonades')
    const PORT = await freePort()
    const second = startBot({ ...world.env, PORT, TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${PORT}/telegram/webhook` })
    await expect
      .poll(() => fetch(`${second.url}/health`).catch(() => null), { timeout: 20_000 })
      .toMatchObject({ status: 200 })
    expect(await health(second)).toMatchObject({ status: 'standby' })
    const chat = fetch(`${second.url}/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ prompt: 'a lemonade' }),
    })
    first.kill('SIGTERM')
    expect(await first.exited).toBe(0)
    expect((await chat).status).toBe(200)
    await second.logged('Telegram delivers to the webhook')
    expect((await ana.press('Pickup')).text).toContain('2 × Lemonade')
  })

  test('a proxy that follows their readiness finds an open door at every moment of a hand-over', async () => {
    const world = await botWorld()
    const first = await serving(world)
    const PORT = await freePort()
    const second = startBot({ ...world.env, PORT, TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${PORT}/telegram/webhook` })
    const isReady = async ({ url }: BotProcess) =>
      (await fetch(`${url}/health/ready`).catch(() => null))?.status === 200
    await expect.poll(() => fetch(`${second.url}/health`).catch(() => null)).toMatchObject({ status: 200 })
    expect([await isReady(first), await isReady(second)]).toEqual([true, false])

    const answers: Promise<number>[] = []
    let isOver = false
    const proxy = (async () => {
      // Who is ready gets the next request, whatever it will do with it. Where nobody is, the request is held.
      for (let id = 0; !isOver; await setTimeout(20)) {
        const ready = (await isReady(first)) ? first : (await isReady(second)) ? second : null
        if (ready) answers.push(statusOfChat(ready, `a lemonade, ${id++}`))
      }
    })()
    await expect.poll(() => answers.length).toBeGreaterThan(10)
    first.kill('SIGTERM')
    expect(await first.exited).toBe(0)
    const before = answers.length
    await expect.poll(() => answers.length).toBeGreaterThan(before + 10)
    isOver = true
    await proxy
    expect(new Set(await Promise.all(answers))).toEqual(new Set([200]))
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

  test('settings that are wrong are all named at once, without their values', async () => {
    const bot = startBot({ PORT: 'canary', APP_ENV: 'production', TELEGRAM_BOT_TOKEN: 'canary' })
    expect(await bot.exited).toBe(1)
    for (const name of ['PORT', 'TELEGRAM_BOT_TOKEN', 'DATA_DIR', 'MENU_FILE', 'GOOGLE_SHEET_ID']) {
      expect(bot.output()).toContain(name)
    }
    expect(bot.output()).not.toContain('canary')
  })

  test('a menu with faults, a taken port and a refused token are said plainly', async () => {
    const world = await botWorld()
    const menu = join(world.dataDir, '..', 'menu.yaml')
    await writeFile(menu, 'shop: { name: Deli }\nitems:\n  - { id: soup, name: Soup, price: -1 }\n')
    const faulty = startBot({ ...world.env, MENU_FILE: menu })
    expect(await faulty.exited).toBe(1)
    expect(faulty.output()).toMatch(/line 3/)
    await serving(world)
    const second = startBot({ ...world.env, DATA_DIR: `${world.dataDir}-2` })
    expect(await second.exited).toBe(1)
    expect(second.output()).toContain('PORT')
    const refused = startBot({
      ...world.env,
      DATA_DIR: `${world.dataDir}-3`,
      PORT: await freePort(),
      TELEGRAM_BOT_TOKEN: '1:x',
    })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain('TELEGRAM_BOT_TOKEN')
  })
})

async function statusOfChat({ url }: BotProcess, prompt: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${url}/chat`, { method: 'POST', headers, body: JSON.stringify({ prompt }) })
  return answer.status
}

const health = (bot: BotProcess) => fetch(`${bot.url}/health/bot`).then((answer) => answer.json())

test('says what is degraded, and that it works again', async () => {
  const world = await botWorld()
  const bot = await serving(world)
  world.sheets.share(false)
  const ana = world.telegram.customer(7)
  await ana.ask('a lemonade')
  await ana.press('Pickup')
  await ana.press('Place order')
  await expect
    .poll(() => health(bot), { timeout: 20_000 })
    .toMatchObject({
      status: 'degraded',
      parts: { ledger: { status: 'degraded' } },
    })
  world.sheets.share(true)
  await expect.poll(() => rows(world).length, { timeout: 30_000 }).toBe(1)
  await expect.poll(() => health(bot)).toMatchObject({ status: 'ok' })
})

test('no name, phone, address, text or token is ever logged, whatever goes wrong', async () => {
  const world = await botWorld()
  const bot = await serving(world, { LOG_LEVEL: 'debug' })
  const ana = world.telegram.customer(7, 'Canaria')
  // Everything fails in turn, and each time with the customer's words in hand.
  // A line of a message that looks like a line of a stack is still the customer's.
  world.openai.fail({ answer: 400 })
  await ana.ask('a kumquat please\n    at the canary house, tell Canary')
  for (const answer of [429, 500, 'cut', 'nonsense', 'refusal', 'truncation', 'html', 'empty'] as const) {
    world.openai.fail({ answer, times: 2 })
    await ana.ask(`canary ${answer} with kumquats`)
  }
  world.openai.answer(() => anAnswer({ unmatched: ['canary'] }))
  world.telegram.fail('sendMessage', { times: 1, status: 400, description: 'Bad Request: canary' })
  world.telegram.fail('sendMessage', { times: 1, status: 403, description: 'Forbidden: canary' })
  await ana.say('canary one')
  await ana.say('canary two')
  const asked = world.openai.requests.length
  const noted = await ana.ask("I'm allergic to canary nuts. What's in the tiramisu?")
  expect(noted.text).toContain('no canary nuts')
  expect(noted.text).toContain('Allergens: gluten, milk and eggs.')
  expect(world.openai.requests).toHaveLength(asked)
  await ana.ask('five lemonades deliver to 1 Canary Street, phone 312-555-0175')
  world.sheets.fail({ answer: 503, times: 1 })
  world.sheets.fail({ answer: 'cut', times: 1 })
  const last = ana.last()
  if (last?.buttons.flat().some(({ text }) => text === 'Place order')) await ana.press('Place order')
  await writeFile(join(world.dataDir, 'customers', 'telegram-8.json'), '{"canary": "Canary', { mode: 0o600 })
  await world.telegram.customer(8, 'Canary').ask('canary')
  await fetch(`${bot.url}/telegram/webhook?canary=1`, { method: 'POST', body: 'canary' })
  await fetch(`${bot.url}/chat`, {
    method: 'POST',
    body: '{"prompt": canary',
    headers: { 'Content-Type': 'application/json' },
  })
  await fetch(`${bot.url}/canary?canary=1`)
  bot.kill('SIGTERM')
  expect(await bot.exited).toBe(0)
  expect(bot.log.length).toBeGreaterThan(20)
  const said = bot.output().replaceAll('/canary', '')
  expect(said).not.toMatch(/canar/i)
  expect(said).not.toMatch(/555-?0175/)
  expect(said).not.toContain(botToken)
  expect(said).not.toContain(world.openai.apiKey)
  expect(said).not.toContain(world.sheets.accessToken)
})

test('a document that can’t be read is kept aside, and the customer served', async () => {
  const world = await botWorld()
  const folder = join(world.dataDir, 'customers')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, 'telegram-7.json'), '{"version": 1, "cut of')
  const bot = await serving(world)
  expect((await world.telegram.customer(7).ask('two lemonades')).text).toContain('2 × Lemonade')
  expect((await readdir(folder)).filter((name) => name.includes('corrupt'))).toHaveLength(1)
  expect(bot.log.filter(({ level }) => level === 'error')).toHaveLength(1)
})

test('staff signs in to the board by a link, sees an order within a moment, and moves it on, also after a restart', async () => {
  const world = await botWorld()
  const staff = { STAFF: '77:kitchen,78:owner' }
  const bot = await serving(world, staff)
  const { text } = await world.telegram.customer(77, 'Bo').ask('/board')
  const [, token] = /http:\S+\/board\/#(\S+)/.exec(text) ?? []
  const send = (path: string, body: object, cookie = '') =>
    fetch(`${bot.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: bot.url, cookie },
      body: JSON.stringify(body),
    })
  const opened = await send('/board/session', { token })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const board = aBoard()
  await readEvents(`${bot.url}/board/events`, { cookie }, board.send)
  const ana = world.telegram.customer(7, 'Ana')
  await ana.ask('a lemonade')
  await ana.press('Pickup')
  const [, id] = /Order (\w+) is placed/.exec((await ana.press('Place order')).text) ?? []
  await expect.poll(board.statuses).toEqual({ [id ?? '']: 'placed' })

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
  expect((await world.telegram.customer(77, 'Bo').ask('/today')).text).toContain('may not run read_day')
  expect(world.telegram.violations).toEqual([])
})
