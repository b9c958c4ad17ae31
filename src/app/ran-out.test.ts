import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { botWorld } from '../testing/bot-world.ts'
import { firstOrder, kill, post, rowsOf, serving } from '../testing/serving-bot.ts'

const chatSchema = z.object({
  response: z.string().optional(),
  actions: z.array(z.object({ label: z.string(), value: z.string() })),
  chat: z.object({ id: z.string(), messages: z.array(z.object({ content: z.string() })) }),
})

test("what runs out is asked about once, on Telegram and on the page, and the answer after a kill is the order's and the row's", async () => {
  const world = await botWorld()
  const settings = { API_KEYS: `office:owner:${hash('sha256', 'key')}` }
  const bot = await serving(world, settings)
  const ana = world.telegram.customer(7, 'Ana')
  const id = await firstOrder(ana)
  const say = async (prompt: string, chat_id?: string) =>
    chatSchema.parse(await (await post(bot, '/chat', { prompt, chat_id })).json())
  let answer = await say('a lemonade and a tiramisu')
  while (!answer.response?.includes('placed')) answer = await say(answer.actions[0]?.value ?? '', answer.chat.id)
  await expect.poll(() => rowsOf(world).length).toBe(2)

  const out = { command: 'mark_out', args: { id: 'lemonade' } }
  const marked = await (await post(bot, '/enqueue_command', out, { 'X-API-Key': 'key' })).json()
  expect(marked).toMatchObject({ result: { held_by: [id, expect.any(String)] } })
  await expect.poll(() => ana.last()?.text).toContain(`We are sorry: we have run out of lemonade for your order ${id}`)
  const page = async (url: string) => chatSchema.parse(await (await fetch(`${url}/chats/${answer.chat.id}`)).json())
  await expect.poll(async () => (await page(bot.url)).actions.map(({ label }) => label)).toContain('Cancel the order')
  const asked = ana.messages.length

  await kill(bot, world)
  const again = await serving(world, settings)
  expect((await ana.press('Cancel the order')).text).toBe(`Order ${id} is cancelled.`)
  await expect.poll(() => rowsOf(world)[0]?.[12]).toBe('cancelled')
  expect(ana.messages).toHaveLength(asked + 1)
  const drop = (await page(again.url)).actions.find(({ label }) => label.startsWith('Leave it out'))
  const dropped = chatSchema.parse(
    await (await post(again, '/chat', { prompt: drop?.value, chat_id: answer.chat.id })).json(),
  )
  expect(dropped.response).toContain('- 1 × Lemonade')
  await expect.poll(() => rowsOf(world)[1]?.[9]).toBe('1 x Tiramisu')
})
