import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type BotProcess, startBot } from '../testing/bot-process.ts'
import { botWorld } from '../testing/bot-world.ts'
import { post, rowsOf, serving } from '../testing/serving-bot.ts'

const chatAnswer = z.object({
  response: z.string(),
  actions: z.array(z.object({ label: z.string(), value: z.string() })),
  chat: z.object({ id: z.string() }),
})

const chatWith = (bot: BotProcess, headers?: Record<string, string>) => async (prompt: string, chat_id?: string) =>
  chatAnswer.parse(await (await post(bot, '/chat', { prompt, chat_id }, headers)).json())

test('with nothing configured a meal can be ordered on the local page, and is a row in a CSV file', async () => {
  const world = await botWorld()
  const bot = startBot({ PORT: world.env.PORT, DATA_DIR: world.dataDir })
  await bot.logged('serving')
  expect(bot.output()).toContain(bot.url)
  const chat = chatWith(bot)
  let answer = await chat('a lemonade please')
  while (!answer.response.includes('placed')) answer = await chat(answer.actions[0]?.value ?? '', answer.chat.id)
  const ledger = join(world.dataDir, 'ledger.csv')
  await expect.poll(() => existsSync(ledger) && readFile(ledger, 'utf8')).toContain('1 x Lemonade')
})

test('with a secret for tokens, whoever has one chats from anywhere, and leaves nothing behind that is forgotten', async () => {
  const world = await botWorld()
  const secret = 'canary-secret-of-the-shop'
  const bot = await serving(world, { JWT_SECRET: secret })
  const token = await new SignJWT({ email: 'ana@example.com', username: 'Ana', sub: 'u-1' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(secret))
  const chat = chatWith(bot, { id_token: token })
  expect((await fetch(`${bot.url}/chat`, { method: 'POST' })).status).toBe(400)
  let answer = await chat('a lemonade please')
  while (!answer.response.includes('placed')) answer = await chat(answer.actions[0]?.value ?? '', answer.chat.id)
  await expect.poll(() => rowsOf(world)[0]).toMatchObject({ 2: 'web', 3: 'u-1', 4: 'Ana', 9: '1 x Lemonade' })
  expect(await readdir(join(world.dataDir, 'chats'))).toEqual(['u-1.json'])
  answer = await chat('/forgetme', answer.chat.id)
  await chat(answer.actions.find(({ label }) => label === 'Delete my data')?.value ?? '', answer.chat.id)
  expect(await readdir(join(world.dataDir, 'chats'))).toEqual([])
  expect(await readdir(join(world.dataDir, 'customers'))).toEqual([])
})
