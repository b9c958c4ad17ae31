import { expect, test } from 'vitest'
import { DeskClosedError } from '../../../conversation/desk.ts'
import { LeaseLostError } from '../../../storage/lease.ts'
import { StorageUnavailableError } from '../../../storage/storage-unavailable.ts'
import { scriptedDesk } from '../../../testing/scripted-desk.ts'
import { startHttpServer } from '../../../testing/start-http-server.ts'

const chatId = '0b0f5f3a-6a55-4c53-9f1e-2f4f6a1f0c11'
const messageId = '7d0a7f0e-2c3b-4f41-8f0a-8a3f3c1f5d22'
const someUuid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)

test('a message is answered with a text, its buttons in one list, and the chat', async () => {
  const desk = scriptedDesk(() => ({
    text: 'Which size?',
    buttons: [[{ label: 'Large', value: '#size:1' }], [{ label: 'Cancel', value: '#cancel:1' }]],
  }))
  const { chat } = await startHttpServer({ desk })
  const { status, body } = await chat({ prompt: 'a soup', chat_id: chatId, message_id: messageId })
  expect(status).toBe(200)
  expect(body).toEqual({
    response: 'Which size?',
    actions: [
      { label: 'Large', value: '#size:1' },
      { label: 'Cancel', value: '#cancel:1' },
    ],
    shop: 'Corner Deli',
    timezone: 'America/Chicago',
    order: null,
    telegram_linked: null,
    chat: {
      id: chatId,
      user_id: chatId,
      title: 'a soup',
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      messages: [
        { role: 'user', content: 'a soup', id: messageId, at: expect.any(String) },
        { role: 'assistant', content: 'Which size?', id: `${messageId}-answer`, at: expect.any(String) },
      ],
    },
  })
  expect(desk.messages).toEqual([
    { from: { channel: 'web', id: chatId }, messageId, name: null, content: { kind: 'text', text: 'a soup' } },
  ])
})

test('a stranger gets a chat of their own, and each message an id of its own', async () => {
  const { chat, desk } = await startHttpServer()
  const answers = [await chat({ prompt: 'hello' }), await chat({ prompt: 'hello' })]
  expect(answers.map(({ body }) => body)).toMatchObject(desk.messages.map(({ from }) => ({ chat: { id: from.id } })))
  expect(desk.messages).toMatchObject(Array(2).fill({ messageId: someUuid, from: { channel: 'web', id: someUuid } }))
  expect(new Set(desk.messages.map((message) => message.messageId)).size).toBe(2)
  expect(new Set(desk.messages.map(({ from }) => from.id)).size).toBe(2)
})

test('one chat is one customer, however its id is spelled', async () => {
  const { chat, desk } = await startHttpServer()
  await chat({ prompt: 'hello', chat_id: chatId.toUpperCase() })
  expect(desk.messages[0]?.from.id).toBe(chatId)
})

test.each([
  ['#place:3', { kind: 'tap', value: '#place:3' }],
  [' #size:3:1:large\n', { kind: 'tap', value: '#size:3:1:large' }],
  ['/menu', { kind: 'command', command: 'menu' }],
  [' /Start ', { kind: 'command', command: 'start' }],
  ['/nothing', { kind: 'text', text: '/nothing' }],
  ['#1 with cheese', { kind: 'text', text: '#1 with cheese' }],
  ['the /menu please', { kind: 'text', text: 'the /menu please' }],
])('%j as the prompt is heard as %j', async (prompt, content) => {
  const { chat, desk } = await startHttpServer()
  await chat({ prompt })
  expect(desk.messages[0]?.content).toEqual(content)
})

test.each([
  ['no body', '', "Field 'prompt' is required"],
  ['no JSON', '{"prompt":', 'The request is not well-formed'],
  ['a prototype in disguise', '{"prompt":"a","__proto__":{"b":1}}', 'The request is not well-formed'],
  ['a constructor in disguise', '{"prompt":"a","constructor":{"prototype":{"b":1}}}', 'The request is not well-formed'],
  ['no object', '["prompt"]', 'The body must be a JSON object'],
  ['null', 'null', "Field 'prompt' is required"],
  ['no prompt', {}, "Field 'prompt' is required"],
  ['a blank prompt', { prompt: ' \n\t' }, "Field 'prompt' is required"],
  ['a prompt that is no text', { prompt: 7 }, "Field 'prompt' must be a string"],
  ['a prompt that is too long', { prompt: 'a'.repeat(4097) }, "Field 'prompt' must have at most 4096 characters"],
  ['a chat of another form', { prompt: 'a', chat_id: '../a' }, "Field 'chat_id' must be a UUID"],
  ['a message of another form', { prompt: 'a', message_id: '1' }, "Field 'message_id' must be a UUID"],
  ['a field too many', { prompt: 'a', chatid: 'x' }, "There are only the fields 'prompt', 'chat_id' and 'message_id'"],
])('%s is a clear 400, and the desk hears nothing', async (_name, body, error) => {
  const { chat, desk } = await startHttpServer()
  expect(await chat(body)).toMatchObject({ status: 400, body: { error } })
  expect(desk.messages).toEqual([])
  expect(Object.prototype).not.toHaveProperty('b')
})

test('4,096 emoji are not too long', async () => {
  const { chat, desk } = await startHttpServer()
  const prompt = '🍕'.repeat(4096)
  expect((await chat({ prompt })).status).toBe(200)
  expect(desk.messages[0]?.content).toEqual({ kind: 'text', text: prompt })
})

test('a body above 64 KB is refused', async () => {
  const { chat } = await startHttpServer()
  const { status, body } = await chat({ prompt: 'a', chat_id: 'x'.repeat(64 * 1024) })
  expect([status, body]).toEqual([413, { error: 'The request is too large' }])
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'nonsense'])(
  'a body of type %s is refused, as another site could send it unasked',
  async (type) => {
    const { url, desk } = await startHttpServer()
    const request = { method: 'POST', headers: { 'content-type': type }, body: '{"prompt":"a"}' }
    const response = await fetch(`${url}/chat`, request)
    expect(response.status).toBe(415)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(desk.messages).toEqual([])
  },
)

test.each([
  ['a desk that is closed', new DeskClosedError('canary'), 503],
  ['a full disk', new StorageUnavailableError('ENOSPC'), 503],
  ['a bot whose place another took', new LeaseLostError(), 503],
  ['a bug', new TypeError('canary'), 500],
  ['a bug with a status', Object.assign(new Error('canary'), { statusCode: 418 }), 500],
])('%s is told without a word of the error', async (_name, error, status) => {
  const desk = scriptedDesk(() => {
    throw error
  })
  const { chat, log, metrics } = await startHttpServer({ desk })
  const answer = await chat({ prompt: 'canary' })
  expect(answer.status).toBe(status)
  expect(answer.headers.get('retry-after')).toBe(status === 503 ? '1' : null)
  expect(answer.body).toEqual({
    error: status === 503 ? 'Please try again in a moment' : 'Something went wrong here',
  })
  expect(log.join('')).toContain('"request failed"')
  expect(log.join('')).not.toContain('canary')
  expect((await metrics.messages.get()).values).toMatchObject([
    { labels: { channel: 'web', outcome: 'try-again' }, value: 1 },
  ])
})

test('a chat that says too much is told when to go on, and others are not held up', async () => {
  const { chat, desk } = await startHttpServer({ rateLimit: { messages: 2, windowSeconds: 60 } })
  const say = (chat_id: string) => chat({ prompt: 'hello', chat_id })
  expect([(await say(chatId)).status, (await say(chatId)).status]).toEqual([200, 200])
  const refused = await say(chatId)
  expect(refused).toMatchObject({ status: 429, body: { error: expect.stringContaining('a lot at once') } })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  expect((await say(messageId)).status).toBe(200)
  expect(desk.messages).toHaveLength(3)
})

test('an address that begins ever new chats is held up too', async () => {
  const { chat } = await startHttpServer({ rateLimit: { messages: 1, windowSeconds: 60 } })
  const statuses = []
  for (let count = 0; count < 11; count++) statuses.push((await chat({ prompt: 'hello' })).status)
  expect(statuses).toEqual([...Array(10).fill(200), 429])
})

test('a chat is looked at as often as ten pages do, which takes nothing from what may be said, and no oftener', async () => {
  const { url, chat } = await startHttpServer({ rateLimit: { messages: 1, windowSeconds: 60 } })
  const look = () => fetch(`${url}/chats/${chatId}`)
  expect((await chat({ prompt: 'hello', chat_id: chatId })).status).toBe(200)
  const looks = await Promise.all(Array.from({ length: 121 }, look))
  expect(looks.map(({ status }) => status)).toEqual(Array(121).fill(200))
  const refused = await look()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await fetch(`${url}/chats/${messageId}`)).status).toBe(404)
  expect((await chat({ prompt: 'hello', chat_id: messageId })).status).toBe(200)
})

test('behind a proxy that it trusts, an address is the one that the proxy has seen', async () => {
  const say = (url: string, address: string) =>
    fetch(`${url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: '{"prompt":"hello"}',
    })
  const statusesOf = async (trustedProxies: string[]) => {
    const { url } = await startHttpServer({ trustedProxies, rateLimit: { messages: 1, windowSeconds: 60 } })
    for (let count = 0; count < 10; count++) await say(url, '203.0.113.1')
    return [(await say(url, '203.0.113.1')).status, (await say(url, '203.0.113.2')).status]
  }
  expect(await statusesOf(['loopback'])).toEqual([429, 200])
  expect(await statusesOf([])).toEqual([429, 429])
})

test('messages are counted with their outcome', async () => {
  const { chat, metrics } = await startHttpServer()
  await chat({ prompt: 'hello' })
  expect((await metrics.messages.get()).values).toMatchObject([
    { labels: { channel: 'web', outcome: 'handled' }, value: 1 },
  ])
})
