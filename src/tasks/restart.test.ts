import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { startBot } from '../testing/bot-process.ts'
import { botWorld } from '../testing/bot-world.ts'

const key = 'key-of-the-owner'

test('a reminder comes at its time though the bot was killed before, and does not come again after the next start', async () => {
  const world = await botWorld()
  const staff = world.telegram.customer(77, 'Staff')
  const env = {
    ...world.env,
    STAFF_CHAT_ID: '77',
    API_KEYS: `desk:owner:${createHash('sha256').update(key).digest('hex')}`,
  }
  const serving = async () => {
    const bot = startBot(env)
    await bot.logged('serving')
    return bot
  }
  const make = (url: string, title: string, due: Date) =>
    fetch(`${url}/tasks`, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      body: JSON.stringify({ title, due: due.toISOString() }),
    })

  const first = await serving()
  const reminder = staff.next()
  expect((await make(first.url, 'bake', new Date(Date.now() + 2_000))).status).toBe(201)
  first.kill('SIGKILL')
  await first.exited
  const second = await serving()
  expect((await reminder).text).toContain('bake (task 1)')
  second.kill('SIGTERM')
  expect(await second.exited).toBe(0)
  const third = await serving()
  await make(third.url, 'rest', new Date(Date.now() + 2_000))
  await expect.poll(() => staff.messages.map(({ text }) => text)).toHaveLength(2)
  expect(staff.messages[1]?.text).toBe('Reminder: rest (task 2)')
})
