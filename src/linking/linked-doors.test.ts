import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { startBot } from '../testing/bot-process.ts'
import { botWorld } from '../testing/bot-world.ts'

const answerSchema = z.object({
  response: z.string(),
  actions: z.array(z.object({ label: z.string(), value: z.string() })),
  telegram_linked: z.boolean().nullable(),
  chat: z.object({ id: z.uuid(), messages: z.array(z.object({ content: z.string() })) }),
})

test('a customer links the page with their Telegram, begins an order there, and places it here', async () => {
  const world = await botWorld()
  const bot = startBot(world.env)
  await bot.logged('Telegram delivers to the webhook')
  const ana = world.telegram.customer(7, 'Ana')
  let chatId: string | undefined
  const read = async (response: Response) => answerSchema.omit({ response: true }).parse(await response.json())
  async function write(prompt: string) {
    const response = await fetch(`${bot.url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ prompt, chat_id: chatId }),
    })
    const answer = answerSchema.parse(await response.json())
    chatId = answer.chat.id
    return answer
  }

  const asked = await write('/link')
  expect(asked.telegram_linked).toBe(false)
  const [, code = 'none'] = /start=link-(\w+)/.exec(asked.response) ?? []
  // It is shown, and not kept.
  expect(asked.chat.messages.at(-1)?.content).toContain(code)
  const kept = await read(await fetch(`${bot.url}/chats/${asked.chat.id}`))
  expect(JSON.stringify(kept)).not.toContain(code)
  expect(await readFile(join(world.dataDir, 'link-codes.json'), 'utf8')).not.toContain(code)

  expect((await ana.ask(`/start link-${code}`)).text).toContain('Link this with the web account')
  expect((await ana.press('Link them')).text).toContain('Linked: your web account')
  await ana.ask('two lemonades')
  await ana.press('Pickup')

  const shown = await write('/cart')
  expect(shown).toMatchObject({ telegram_linked: true, response: expect.stringContaining('2 × Lemonade') })
  expect(shown.chat.messages.map(({ content }) => content).join('\n')).toContain('Your Telegram chat is linked')
  const { response } = await write(shown.actions.find(({ label }) => label === 'Place order')?.value ?? 'none')
  const [, id] = /Order (\w+) is placed/.exec(response) ?? []
  await expect.poll(() => world.sheets.table('Orders').slice(1)).toHaveLength(1)
  expect(world.sheets.table('Orders')[1]?.slice(0, 4)).toEqual([id, expect.any(String), 'web', chatId])
  expect((await ana.ask('/mydata')).text).toContain(`Order ${id}`)
})
