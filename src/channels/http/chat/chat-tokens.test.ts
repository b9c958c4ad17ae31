import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { startHttpServer } from '../../../testing/start-http-server.ts'
import { createTokenCheck } from '../identity/id-token.ts'

const secret = 'a secret of the shop, long enough'

async function start() {
  const checkToken = createTokenCheck({ keys: { by: 'secret', secret }, issuer: undefined, audience: undefined })
  const { url, desk } = await startHttpServer({ chat: { by: 'token', checkToken } })
  /** What a client gets that calls with these headers. */
  async function call(method: string, path: string, headers: Record<string, string>, body?: unknown) {
    const response = await fetch(url + path, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
  }
  return { url, desk, call }
}

async function tokenOf(username: string, claims: Record<string, unknown> = {}): Promise<string> {
  const token = new SignJWT({ email: `${username}@example.com`, username, ...claims })
  return token.setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(new TextEncoder().encode(secret))
}

const chatSchema = z.object({ chat: z.looseObject({ id: z.string() }) })
const idOf = ({ body }: { body: unknown }): string => chatSchema.parse(body).chat.id

test('whoever has a good token chats as themselves, by either header', async () => {
  const { call, desk } = await start()
  const token = await tokenOf('ana')
  const first = await call('POST', '/chat', { id_token: token }, { prompt: 'two soups,\n please' })
  expect(first).toMatchObject({
    status: 200,
    body: {
      response: 'two soups,\n please',
      chat: { user_id: 'ana', title: 'two soups, please', messages: [{ role: 'user' }, { role: 'assistant' }] },
    },
  })
  const second = await call(
    'POST',
    '/chat',
    { authorization: `Bearer ${token}` },
    { prompt: '#place:1', chat_id: idOf(first) },
  )
  expect(second.body).toMatchObject({
    chat: {
      id: idOf(first),
      title: 'two soups, please',
      messages: [{}, {}, { role: 'user', content: 'Place order' }, {}],
    },
  })
  expect(desk.messages.map(({ from, name }) => ({ ...from, name }))).toEqual(
    Array(2).fill({ channel: 'web', id: 'ana', name: 'ana' }),
  )
})

test.each([
  ['no token', {}, 'token is missing'],
  ['another scheme', { authorization: 'Basic YTpi' }, 'token is missing'],
  ['an empty one', { id_token: '' }, 'token is missing'],
  ['nonsense', { id_token: 'nonsense' }, 'token is malformed'],
])('with %s every route is a 401 that says why', async (_, headers, why) => {
  const { call, desk } = await start()
  const routes = [
    ['POST', '/chat', { prompt: 'hello' }],
    ['GET', '/chats'],
    ['GET', `/chats/${randomUUID()}`],
    ['DELETE', `/chats/${randomUUID()}`],
  ] as const
  for (const [method, path, body] of routes) {
    const answer = await call(method, path, headers, body)
    expect(answer).toMatchObject({ status: 401, body: { error: `Invalid id_token: ${why}` } })
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
  }
  expect(desk.messages).toEqual([])
})

test('what is wrong with the body is said before anything else', async () => {
  const { call } = await start()
  expect(await call('POST', '/chat', {}, {})).toMatchObject({
    status: 400,
    body: { error: "Field 'prompt' is required" },
  })
})

test("another's chat is as if it were not there", async () => {
  const { call, desk } = await start()
  const [ana, bo] = [{ id_token: await tokenOf('ana') }, { id_token: await tokenOf('bo') }]
  const chat_id = idOf(await call('POST', '/chat', ana, { prompt: 'a soup' }))
  const notFound = { status: 404, body: { error: 'There is no such chat' } }
  expect(await call('POST', '/chat', bo, { prompt: 'mine', chat_id })).toMatchObject(notFound)
  expect(await call('POST', '/chat', bo, { prompt: 'mine', chat_id: randomUUID() })).toMatchObject(notFound)
  expect(await call('GET', `/chats/${chat_id}`, bo)).toMatchObject(notFound)
  expect(await call('DELETE', `/chats/${chat_id}`, bo)).toMatchObject(notFound)
  expect(await call('GET', '/chats/of-another-form', bo)).toMatchObject(notFound)
  expect((await call('GET', '/chats', bo)).body).toEqual({ chats: [] })
  expect(desk.messages).toHaveLength(1)
})

test('chats are listed, the last one first, read and deleted', async () => {
  const { call } = await start()
  const ana = { id_token: await tokenOf('ana') }
  const first = idOf(await call('POST', '/chat', ana, { prompt: '/start' }))
  const second = idOf(await call('POST', '/chat', ana, { prompt: 'a soup' }))
  await call('POST', '/chat', ana, { prompt: `${'many '.repeat(20)}soups`, chat_id: first })
  const { body } = await call('GET', '/chats', ana)
  expect(body).toMatchObject({
    chats: [
      { id: first, title: `${'many '.repeat(11).trim()}…` },
      { id: second, title: 'a soup' },
    ],
  })
  expect(await call('GET', `/chats/${second.toUpperCase()}`, ana)).toMatchObject({
    status: 200,
    body: {
      chat: { id: second, user_id: 'ana', messages: [{ content: 'a soup' }, { content: 'a soup' }] },
      actions: [{ label: 'Place order', value: '#place:1' }],
    },
  })
  expect(await call('DELETE', `/chats/${second}`, ana)).toMatchObject({ status: 204, body: null })
  expect(await call('DELETE', `/chats/${second}`, ana)).toMatchObject({ status: 404 })
  expect((await call('GET', '/chats', ana)).body).toMatchObject({ chats: [{ id: first }] })
})

test('a message that comes again is kept once, with its newest answer', async () => {
  const { call, desk } = await start()
  const ana = { id_token: await tokenOf('ana') }
  const chat_id = idOf(await call('POST', '/chat', ana, { prompt: 'a soup' }))
  const message_id = randomUUID()
  await call('POST', '/chat', ana, { prompt: 'two', chat_id, message_id })
  desk.answer = () => ({ text: 'again', buttons: [] })
  const { body } = await call('POST', '/chat', ana, { prompt: 'two', chat_id, message_id })
  expect(body).toMatchObject({ chat: { messages: [{}, {}, { content: 'two' }, { content: 'again' }] } })
})

test('what was deleted while the desk answered stays deleted', async () => {
  const { call, desk } = await start()
  const ana = { id_token: await tokenOf('ana') }
  const chat_id = idOf(await call('POST', '/chat', ana, { prompt: 'a soup' }))
  desk.answer = async () => {
    await call('DELETE', `/chats/${chat_id}`, ana)
    return { text: 'All is deleted', buttons: [] }
  }
  expect(await call('POST', '/chat', ana, { prompt: 'forget me', chat_id })).toMatchObject({ status: 200 })
  expect((await call('GET', '/chats', ana)).body).toEqual({ chats: [] })
})
