import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { BotProcess } from '../testing/bot-process.ts'
import { botWorld } from '../testing/bot-world.ts'
import { kill, post, serving } from '../testing/serving-bot.ts'

const key = 'key-of-the-owner'

test('who is told by name is reminded in their own chat, though the bot was killed before, and once', async () => {
  const world = await botWorld()
  const ana = world.telegram.customer(1001, 'Ana')
  const env = { STAFF: '1001:owner', API_KEYS: `desk:owner:${hash('sha256', key)}` }
  const make = async (bot: BotProcess, title: string) => {
    const due = new Date(Date.now() + 2_000).toISOString()
    const response = await post(bot, '/tasks', { title, person: 'Ana', due }, { 'x-api-key': key })
    expect(response.status).toBe(201)
  }

  const first = await serving(world, env)
  await ana.ask('/start')
  expect((await ana.ask('/task bake')).text).toContain('Task 1 bake')
  const reminder = ana.next()
  await make(first, 'rest')
  await kill(first, world)
  const second = await serving(world, env)
  expect((await reminder).text).toContain('rest (task 2)')
  second.kill('SIGTERM')
  expect(await second.exited).toBe(0)
  const third = await serving(world, env)
  const next = ana.next()
  await make(third, 'sleep')
  expect((await next).text).toBe('Reminder: sleep (task 3)')
})
