import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { failingMachine } from '../faults/failing-machine.ts'
import type { BotProcess } from '../testing/bot-process.ts'
import { botWorld } from '../testing/bot-world.ts'
import { kill, post, serving } from '../testing/serving-bot.ts'

const key = 'key-of-the-owner'
const hour = 3_600_000

test('whoever is told by name is reminded in their own chat, though the bot was killed before, and once', async () => {
  const [world, machine] = await Promise.all([botWorld(), failingMachine()])
  const ana = world.telegram.customer(1001, 'Ana')
  const env = { ...machine.env, STAFF: '1001:owner', API_KEYS: `desk:owner:${hash('sha256', key)}` }
  const make = async (bot: BotProcess, title: string, inMs: number) => {
    const due = new Date(Date.now() + inMs).toISOString()
    const response = await post(bot, '/tasks', { title, person: 'Ana', due }, { 'x-api-key': key })
    expect(response.status).toBe(201)
  }

  const first = await serving(world, env)
  await ana.ask('/start')
  expect((await ana.ask('/task bake')).text).toContain('Task 1 bake')
  await make(first, 'rest', hour)
  await make(first, 'sleep', 2 * hour)
  await kill(first, world)

  const reminder = ana.next()
  await machine.fail('clock', hour + 60_000)
  const second = await serving(world, env)
  expect((await reminder).text).toContain('rest (task 2)')
  second.kill('SIGTERM')
  expect(await second.exited).toBe(0)

  // What came due first would be told first, if it were told again.
  const next = ana.next()
  await machine.fail('clock', 2 * hour + 60_000)
  await serving(world, env)
  expect((await next).text).toBe('Reminder: sleep (task 3)')
})
