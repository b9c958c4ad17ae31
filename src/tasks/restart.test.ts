import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { startBot } from '../testing/bot-process.ts'
import { botWorld } from '../testing/bot-world.ts'

const key = 'key-of-the-owner'

test('who is told by name is reminded in their own chat, though the bot was killed before, and once', async () => {
  const world = await botWorld()
  const ana = world.telegram.customer(1001, 'Ana')
  const env = {
    ...world.env,
    STAFF: '1001:owner',
    API_KEYS: `desk:owner:${createHash('sha256').update(key).digest('hex')}`,
  }
  const serving = async () => {
    const bot = startBot(env)
    await bot.logged('Telegram delivers to the webhook')
    return bot
  }
  const make = async (url: string, title: string) => {
    const due = new Date(Date.now() + 2_000).toISOString()
    const response = await fetch(`${url}/tasks`, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      body: JSON.stringify({ title, person: 'Ana', due }),
    })
    expect(response.status).toBe(201)
  }

  const first = await serving()
  await ana.ask('/start')
  expect((await ana.ask('/task bake')).text).toContain('Task 1 bake')
  const reminder = ana.next()
  await make(first.url, 'rest')
  first.kill('SIGKILL')
  await first.exited
  const second = await serving()
  expect((await reminder).text).toContain('rest (task 2)')
  second.kill('SIGTERM')
  expect(await second.exited).toBe(0)
  const third = await serving()
  const next = ana.next()
  await make(third.url, 'sleep')
  expect((await next).text).toBe('Reminder: sleep (task 3)')
})
