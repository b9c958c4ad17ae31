import { createServer, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { Api } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { closeAtOnce, listen } from '../listen.ts'
import { type FakeBotApi, startFakeBotApi } from './fake-bot-api.ts'

const update = z.object({ update_id: z.number(), message: z.object({ text: z.string() }) })

let fake: FakeBotApi
let api: Api
let hook: Awaited<ReturnType<typeof startHook>>

beforeEach(async () => {
  fake = await startFakeBotApi('42:a-token')
  api = new Api('42:a-token', { apiRoot: fake.url })
  hook = await startHook()
})

afterEach(async () => {
  await fake.close()
  await hook.close()
})

/** A webhook that answers as it is told, by default 200, and notes what came. */
async function startHook() {
  const came: { text: string; id: number; secret: IncomingMessage['headers'][string] }[] = []
  const statusOf = { answer: (_text: string): number | Promise<number> => 200 }
  const server = createServer(async (request, response) => {
    const { update_id: id, message } = update.parse(await json(request))
    came.push({ text: message.text, id, secret: request.headers['x-telegram-bot-api-secret-token'] })
    response.writeHead(await statusOf.answer(message.text), { 'Retry-After': '1' }).end()
  })
  const port = await listen(server)
  return {
    came,
    statusOf,
    texts: () => came.map(({ text }) => text),
    url: `http://127.0.0.1:${port}/`,
    close: () => closeAtOnce(server),
  }
}

test('a webhook gets each update with the secret, also those that waited for it', async () => {
  const ana = fake.customer(7)
  await ana.say('before')
  await api.setWebhook(hook.url, { secret_token: 'a-secret' })
  await ana.say('after')
  expect(hook.came).toMatchObject([
    { text: 'before', secret: 'a-secret' },
    { text: 'after', secret: 'a-secret' },
  ])
  expect(await api.getWebhookInfo()).toMatchObject({ url: hook.url, pending_update_count: 0 })
})

test('an update comes again until it is taken, and what follows in its chat waits for it', async () => {
  await api.setWebhook(hook.url)
  let failures = 2
  hook.statusOf.answer = (text) => (text === 'one' && failures-- > 0 ? 503 : 200)
  const [ana, bo] = [fake.customer(7), fake.customer(8)]
  await Promise.all([ana.say('one'), ana.say('two'), bo.say('hello')])
  expect(hook.texts().filter((text) => text !== 'hello')).toEqual(['one', 'one', 'one', 'two'])
  expect(fake.updates.statuses.toSorted()).toEqual([200, 200, 200, 503, 503])
})

test('another chat is not held up', async () => {
  await api.setWebhook(hook.url)
  const held = Promise.withResolvers<number>()
  hook.statusOf.answer = (text) => (text === 'one' ? held.promise : 200)
  const said = fake.customer(7).say('one')
  await fake.customer(8).say('hello')
  held.resolve(200)
  await said
  expect(hook.texts()).toEqual(['one', 'hello'])
})

test('the same webhook again changes nothing, and without one updates wait', async () => {
  await api.setWebhook(hook.url)
  await api.setWebhook(hook.url)
  const ana = fake.customer(7)
  const said = await ana.say('one')
  await ana.again(said)
  await ana.again(said, 'a new id')
  await api.deleteWebhook()
  await ana.say('two')
  expect(hook.texts()).toEqual(['one', 'one', 'one'])
  expect(new Set(hook.came.map(({ id }) => id)).size).toBe(2)
  expect(fake.updates.pending).toBe(1)
  await api.deleteWebhook({ drop_pending_updates: true })
  expect(fake.updates.pending).toBe(0)
})
