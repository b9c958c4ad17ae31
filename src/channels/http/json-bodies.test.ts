import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startHttpServer } from '../../testing/start-http-server.ts'
import { withoutHalfCharacters } from './json-bodies.ts'

test.each([
  ['"two \\ud83d lemonades"', 'two \ufffd lemonades'],
  ['"\\uDE00\\uD83D"', '\ufffd\ufffd'],
  ['"\\ud83d\\u0041"', '\ufffdA'],
  ['"\\ud83d\\ud83d\\ude00"', '\ufffd😀'],
  ['"\\ud83d\\ude00 \\u00e9 😀 \\n"', '😀 é 😀 \n'],
  ['"\\\\ud83d"', '\\ud83d'],
  ['"\\\\\\ud83d"', '\\\ufffd'],
])('half a character in %s is said to be none, and all else stays', (json, text) => {
  expect(JSON.parse(withoutHalfCharacters(json))).toBe(text)
})

test('no half of a character gets any further than the request: the sheet and the staff chat would take nothing with it', async () => {
  const { chat, desk, chats } = await startHttpServer()
  const id = '6b1c9c5e-52a1-4f0c-9d8e-0c4f6a4d2b11'
  expect(await chat(`{"chat_id":"${id}","prompt":"two lemonades \\ud83d"}`)).toMatchObject({ status: 200 })
  expect(desk.messages).toMatchObject([{ content: { kind: 'text', text: 'two lemonades \ufffd' } }])
  expect((await chats.find(id, id))?.messages[0]?.content).toBe('two lemonades \ufffd')
})

test.each([
  ['in Latin-1', Buffer.from('{"prompt":"a coffee for Zo\xeb"}', 'latin1'), {}, 400, 'The body must be UTF-8'],
  [
    'compressed',
    gzipSync('{"prompt":"hello"}'),
    { 'content-encoding': 'gzip' },
    415,
    'The body must not be compressed',
  ],
])(
  'a body %s is refused in words that say so, rather than read as something else',
  async (_how, body, more, status, error) => {
    const { url, desk } = await startHttpServer()
    const headers = { 'content-type': 'application/json', ...more }
    const response = await fetch(`${url}/chat`, { method: 'POST', headers, body })
    expect([response.status, await response.json()]).toEqual([status, { error }])
    expect(desk.messages).toEqual([])
  },
)

test('whoever says JSON and sends nothing, as many clients do with each request, has sent nothing', async () => {
  const { url } = await startHttpServer()
  const send = async (method: string, path: string) => {
    const response = await fetch(url + path, { method, headers: { 'content-type': 'application/json' } })
    return [response.status, await response.json()]
  }
  expect(await send('DELETE', '/chats/6b1c9c5e-52a1-4f0c-9d8e-0c4f6a4d2b11')).toEqual([
    404,
    { error: 'There is no such chat' },
  ])
  expect(await send('POST', '/chat')).toEqual([400, { error: "Field 'prompt' is required" }])
})

test('a body may begin with a byte order mark, and say that it is not compressed', async () => {
  const { url, desk } = await startHttpServer()
  const headers = { 'content-type': 'application/json', 'content-encoding': 'identity' }
  const response = await fetch(`${url}/chat`, { method: 'POST', headers, body: '\ufeff{"prompt":"Zoë"}' })
  expect(response.status).toBe(200)
  expect(desk.messages).toMatchObject([{ content: { kind: 'text', text: 'Zoë' } }])
})

test.each([
  [30, 200],
  [5_000, 400],
])(
  'what is %d levels deep, deeper than anything that is asked here, is refused before anybody looks at it',
  async (levels, status) => {
    const { url } = await startHttpServer({
      extend: (server) => server.post('/echo', async ({ body }) => ({ said: JSON.stringify(body) })),
    })
    const body = `${'['.repeat(levels)}${']'.repeat(levels)}`
    const response = await fetch(`${url}/echo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(response.status).toBe(status)
  },
)
