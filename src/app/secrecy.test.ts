import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { botToken, botWorld } from '../testing/bot-world.ts'
import { anAnswer } from '../testing/openai/an-answer.ts'
import { serving } from '../testing/serving-bot.ts'

test('no name, phone, address, text or token is ever logged, whatever goes wrong', async () => {
  const world = await botWorld()
  const bot = await serving(world, { LOG_LEVEL: 'debug' })
  const ana = world.telegram.customer(7, 'Canaria')
  // Everything fails in turn, and each time with a customer's words at hand.
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
