import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type BotProcess, startBot } from '../testing/bot-process.ts'
import { type BotWorld, botWorld } from '../testing/bot-world.ts'
import { freePort } from '../testing/free-port.ts'
import { health, post, serving } from '../testing/serving-bot.ts'

/** A bot on the same data, behind another port. */
async function standby({ env }: BotWorld): Promise<BotProcess> {
  const PORT = await freePort()
  const bot = startBot({ ...env, PORT, TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${PORT}/telegram/webhook` })
  await expect.poll(() => fetch(`${bot.url}/health`).catch(() => null)).toMatchObject({ status: 200 })
  return bot
}

test("a second bot waits for the first one's data directory, holds what comes, and goes on", async () => {
  const world = await botWorld()
  const first = await serving(world)
  const ana = world.telegram.customer(7)
  await ana.ask('two lemonades')
  const second = await standby(world)
  expect(await health(second)).toMatchObject({ status: 'standby' })
  const chat = post(second, '/chat', { prompt: 'a lemonade' })
  first.kill('SIGTERM')
  expect(await first.exited).toBe(0)
  expect((await chat).status).toBe(200)
  await second.logged('Telegram delivers to the webhook')
  expect((await ana.press('Pickup')).text).toContain('2 × Lemonade')
})

test('a bot that is stopped while it waits refuses what it holds, and goes', async () => {
  const world = await botWorld()
  await serving(world)
  const second = await standby(world)
  const held = [
    post(second, '/chat', { prompt: 'a lemonade' }),
    post(second, '/chat', { prompt: 'a lemonade', chat_id: randomUUID() }),
    fetch(`${second.url}/chats/${randomUUID()}`),
  ]
  // Later than those, and not held.
  expect(await health(second)).toMatchObject({ status: 'standby' })
  second.kill('SIGTERM')
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual([503, 503, 503])
  expect(await second.exited).toBe(0)
})

test('a proxy that follows their readiness finds a bot that answers at every moment of a hand-over', async () => {
  const world = await botWorld()
  const first = await serving(world)
  const second = await standby(world)
  const isReady = async ({ url }: BotProcess) => (await fetch(`${url}/health/ready`).catch(() => null))?.status === 200
  expect([await isReady(first), await isReady(second)]).toEqual([true, false])

  const answers: Promise<Response>[] = []
  let isOver = false
  const proxy = (async () => {
    // Whoever is ready gets the next request, whatever it will do with it. Where nobody is, the request is held.
    for (let id = 0; !isOver; await setTimeout(20)) {
      const ready = (await isReady(first)) ? first : (await isReady(second)) ? second : null
      if (ready) answers.push(post(ready, '/chat', { prompt: `a lemonade, ${id++}` }))
    }
  })()
  await expect.poll(() => answers.length).toBeGreaterThan(10)
  first.kill('SIGTERM')
  expect(await first.exited).toBe(0)
  const before = answers.length
  await expect.poll(() => answers.length).toBeGreaterThan(before + 10)
  isOver = true
  await proxy
  expect((await Promise.all(answers)).filter(({ status }) => status !== 200)).toEqual([])
})
