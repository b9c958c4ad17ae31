import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { scriptedDesk } from '../../testing/scripted-desk.ts'
import { startHttpServer } from '../../testing/start-http-server.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { pageRoutes } from './pages.ts'

const linesOf = (log: readonly string[]): unknown[] => log.map((line) => JSON.parse(line))

/** A desk that answers when it is released, and says when it was asked. */
function heldDesk() {
  const asked = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  const desk = scriptedDesk(async () => {
    asked.resolve()
    await released.promise
    return { text: 'Here you are', buttons: [] }
  })
  return { desk, asked: asked.promise, release: released.resolve }
}

test.each(['/nothing', '/../../etc/passwd', '/%2e%2e/package.json', '/chat.ts', '/toString', '/__proto__'])(
  '%s is not found',
  async (path) => {
    const { url } = await startHttpServer()
    const response = await fetch(url + path)
    expect([response.status, await response.json()]).toEqual([404, { error: 'Not found' }])
  },
)

test.each([
  ['GET', '/chat?x=1', 'POST'],
  ['PUT', '/chats/4711', 'GET, HEAD, DELETE'],
])('%s %s is told which methods there are', async (method, path, allowed) => {
  const { url } = await startHttpServer()
  const response = await fetch(url + path, { method })
  expect([response.status, response.headers.get('allow')]).toEqual([405, allowed])
})

test.each([
  ['GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', '400'],
  ['HELLO\r\n\r\n', '400'],
  [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
])('what is hardly HTTP is answered in the same form: %.12s', async (request, status) => {
  const { url } = await startHttpServer()
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request))
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  await once(socket, 'close')
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(Object.keys(JSON.parse(answer.split('\r\n\r\n')[1] ?? ''))).toEqual(['error'])
})

describe('the log', () => {
  test('has one line for each request, with its route and never what was in it', async () => {
    const { url, chat, log } = await startHttpServer({
      extend: (server) => server.get('/orders/:id', async () => ({})),
    })
    const { headers } = await chat({ prompt: 'canary-words' })
    await fetch(`${url}/orders/canary-id?name=canary-name`)
    await fetch(`${url}/canary-path?name=canary-name`)
    await fetch(`${url}/health`)
    await expect.poll(() => log.length).toBe(4)
    expect(linesOf(log)).toMatchObject([
      {
        level: 'info',
        method: 'POST',
        route: '/chat',
        status: 200,
        ms: expect.any(Number),
        request_id: headers.get('x-request-id'),
      },
      { level: 'info', method: 'GET', route: '/orders/:id', status: 200 },
      { level: 'info', method: 'GET', route: null, status: 404 },
      // Probes come all the time.
      { level: 'debug', method: 'GET', route: '/health', status: 200 },
    ])
    expect(log.join('')).not.toContain('canary')
  })

  test('says when a client did not wait for the answer', async () => {
    const { desk, asked, release } = heldDesk()
    const { url, log } = await startHttpServer({ desk })
    const gone = new AbortController()
    const request = fetch(`${url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"prompt": "soup"}',
      signal: gone.signal,
    })
    await asked
    gone.abort()
    await expect(request).rejects.toThrow()
    await expect.poll(() => linesOf(log)).toMatchObject([{ route: '/chat', aborted: true }])
    release()
  })
})

test('health says that the process lives, and what the bot can do', async () => {
  const { url, board, readiness } = await startHttpServer()
  const ask = async (path: string) => {
    const response = await fetch(url + path)
    return [response.status, await response.json()]
  }
  expect(await ask('/health')).toEqual([200, { status: 'ok' }])
  expect(await ask('/health/bot')).toEqual([200, { status: 'standby', parts: {} }])
  expect(await ask('/health/ready')).toEqual([503, { status: 'not ready' }])
  readiness.ready()
  expect(await ask('/health/ready')).toEqual([200, { status: 'ready' }])
  board.phase('serving')
  expect(await ask('/health/bot')).toEqual([200, { status: 'ok', parts: {} }])
  board.report('ledger', 'degraded')
  expect(await ask('/health/bot')).toMatchObject([
    200,
    { status: 'degraded', parts: { ledger: { status: 'degraded' } } },
  ])
  expect(await ask('/health/bot/brief')).toEqual([200, { status: 'degraded' }])
  board.phase('stopping')
  expect(await ask('/health/bot')).toMatchObject([503, { status: 'stopping' }])
  expect(await ask('/health/bot/brief')).toEqual([503, { status: 'stopping' }])
  expect(await ask('/health')).toEqual([200, { status: 'ok' }])
})

describe('the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/chat.js', 'text/javascript; charset=utf-8'],
    ['/chat.css', 'text/css; charset=utf-8'],
  ])('has %s, served strictly, and once as long as it stays the same', async (path, type) => {
    const { url } = await startHttpServer()
    const response = await fetch(url + path)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'cache-control': 'no-cache',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
        "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect([response.headers.get('server'), response.headers.get('x-powered-by')]).toEqual([null, null])
    const etag = response.headers.get('etag') ?? ''
    const again = await fetch(url + path, { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })
    expect(again.status).toBe(304)
  })

  test('stands in a frame only of the sites that the shop names, which may load the script for it', async () => {
    const { url } = await startHttpServer({ embedOrigins: ['https://shop.example', 'https://www.shop.example:8443'] })
    const policyOf = async (path: string) => (await fetch(url + path)).headers.get('content-security-policy')
    const allowed = ' frame-ancestors https://shop.example https://www.shop.example:8443;'
    expect([await policyOf('/'), await policyOf('/index.html')]).toEqual(
      Array(2).fill(expect.stringContaining(allowed)),
    )
    expect(await policyOf('/board/')).not.toContain('shop.example')
    expect(await policyOf('/chat.js')).not.toContain('shop.example')
    const embed = await fetch(`${url}/embed.js`)
    expect([embed.status, embed.headers.get('cross-origin-resource-policy')]).toEqual([200, 'cross-origin'])
  })

  test('is there for those who sign in, too', async () => {
    const checkToken = async () => Promise.reject(new Error('nobody'))
    const { url } = await startHttpServer({ chat: { by: 'token', checkToken } })
    expect((await fetch(url)).status).toBe(200)
  })

  test('weighs 12 KB at most on its way, and the script for other sites 2 KB', async () => {
    const { url } = await startHttpServer()
    const bytes = async (path: string) => gzipSync(await (await fetch(url + path)).text()).length
    const page = await Promise.all(['/', '/chat.js', '/chat.css'].map(bytes))
    expect(page.reduce((sum, part) => sum + part)).toBeLessThan(12_000)
    expect(await bytes('/embed.js')).toBeLessThan(2_000)
  })

  test('is not there, nor what it asks, where chatting is off', async () => {
    const { url, chat } = await startHttpServer({ chat: null })
    expect((await fetch(url)).status).toBe(404)
    expect((await chat({ prompt: 'soup' })).status).toBe(404)
    expect((await fetch(`${url}/health`)).status).toBe(200)
  })

  test('stops the start where it was never built', async () => {
    const folder = await temporaryFolder()
    await expect(pageRoutes(Fastify(), folder, { chat: true, board: false, embedOrigins: [] })).rejects.toThrow(
      'ENOENT',
    )
  })
})

test('a server that closes answers what is in flight first, and keeps no connection for more', async () => {
  const { desk, asked, release } = heldDesk()
  const closing = Promise.withResolvers<void>()
  const { server, chat } = await startHttpServer({
    desk,
    extend: (extended) => extended.addHook('preClose', async () => closing.resolve()),
  })
  const answer = chat({ prompt: 'soup' })
  await asked
  const closed = server.close()
  await closing.promise
  release()
  const { status, headers, body } = await answer
  expect([status, headers.get('connection')]).toEqual([200, 'close'])
  expect(body).toMatchObject({ response: 'Here you are' })
  await closed
})

test('nobody holds a connection for ever, by sending slowly or by sending nothing', async () => {
  const { server } = await startHttpServer()
  const { headersTimeout, requestTimeout, keepAliveTimeout, timeout } = server.server
  for (const limit of [headersTimeout, requestTimeout, keepAliveTimeout, timeout]) {
    expect(limit).toBeGreaterThan(0)
    expect(limit).toBeLessThan(300_000)
  }
})
