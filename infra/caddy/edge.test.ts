import type { IncomingMessage } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { request } from 'node:https'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { securityHeaders } from '../../src/channels/http/security-headers.ts'
import { describeWithEngine, stackName } from '../../src/testing/docker/engine.ts'
import { type Answer, domain, type Edge, startEdge, type Upstream } from './testing/edge.ts'
import { scoreOf } from './testing/observatory.ts'

describeWithEngine('Caddy', () => {
  const stack = stackName(afterAll)
  let edge: Edge
  let bot: Upstream

  beforeAll(async () => {
    edge = await startEdge(stack, { EDGE_LIMIT_OTHER_PER_MINUTE: '5000' })
    bot = await edge.upstream('blue')
    return edge.end
  })

  beforeEach(() => bot.behave({ status: 200, headers: {}, body: '{}' }))

  describe('on every answer', () => {
    const revealing = { server: 'bot/1', via: '1.1 bot', 'x-powered-by': 'bot' }

    test.each<[name: string, status: number, () => Promise<Answer>]>([
      ['a page', 200, () => edge.ask('/')],
      ['an answer of the API', 200, () => edge.ask('/chat', { method: 'POST' })],
      ['an answer that the bot itself refuses', 401, () => refusedByBot()],
      ['its own health', 200, () => edge.ask('/health/caddy')],
      ['an unknown path', 404, () => edge.ask('/nothing')],
      ['another name', 404, () => edge.ask('/', { headers: { host: 'elsewhere.test' } })],
      ['another method', 405, () => edge.ask('/', { method: 'PUT' })],
      ['too much', 413, () => edge.ask('/chat', { method: 'POST', body: 'x'.repeat(64 * 1024 + 1) })],
      ['a bot that breaks off', 502, () => brokenOff()],
      ['maintenance', 503, () => edge.inMaintenance(() => edge.ask('/'))],
    ])('there are secure headers, and nothing says what runs here: %s', async (_, status, ask) => {
      await bot.behave({ headers: revealing })
      const { headers, ...answer } = await ask()
      expect(answer.status).toBe(status)
      expect(headers).toMatchObject({
        'strict-transport-security': expect.stringMatching(/^max-age=(?:3153[6-9]|[4-9]\d{4})\d+/),
        'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'$/),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'cache-control': 'no-store',
      })
      for (const name of Object.keys(revealing)) expect(headers).not.toHaveProperty(name)
      expect(scoreOf(headers)).toBeGreaterThanOrEqual(100)
    })

    test('a page of the bot says itself what it needs, and is A+ with that', async () => {
      await bot.behave({ headers: { ...securityHeaders, 'cache-control': 'no-cache' } })
      const { headers } = await edge.ask('/')
      expect(headers).toMatchObject({ ...securityHeaders, 'cache-control': 'no-cache' })
      expect(scoreOf(headers)).toBeGreaterThanOrEqual(100)
    })

    test.each([
      ['/chat', { method: 'PUT' }, 405, '{"error":"Method not allowed"}'],
      ['/nothing', {}, 404, '{"error":"Not found"}'],
      ['/', { method: 'POST' }, 405, 'Method not allowed.'],
    ])('programs get JSON and people a sentence: %s', async (path, options, status, body) => {
      expect(await edge.ask(path, options)).toMatchObject({ status, body })
    })

    async function refusedByBot(): Promise<Answer> {
      await bot.behave({ status: 401 })
      return edge.ask('/telegram/webhook', { method: 'POST' })
    }

    async function brokenOff(): Promise<Answer> {
      await bot.behave({ status: 0 })
      return edge.ask('/chat', { method: 'POST' })
    }
  })

  describe('lets through', () => {
    test.each([
      ['POST', '/telegram/webhook', '/telegram/webhook'],
      ['POST', '/enqueue_command', '/enqueue_command'],
      ['GET', '/commands/1', '/commands/1'],
      ['POST', '/chat', '/chat'],
      ['GET', '/chats', '/chats'],
      ['DELETE', '/chats/1', '/chats/1'],
      ['GET', '/', '/'],
      ['GET', '/chat.js', '/chat.js'],
      ['GET', '/embed.js', '/embed.js'],
      ['GET', '/board', '/board'],
      ['GET', '/board/board.js', '/board/board.js'],
      ['GET', '/board/events?since=7', '/board/events?since=7'],
      ['POST', '/board/commands', '/board/commands'],
      ['DELETE', '/board/session', '/board/session'],
      ['POST', '/tasks', '/tasks'],
      ['GET', '/tasks?state=done', '/tasks?state=done'],
      ['PATCH', '/tasks/1', '/tasks/1'],
      ['DELETE', '/tasks/1', '/tasks/1'],
      ['HEAD', '/chat.css', '/chat.css'],
      ['GET', '/health', '/health'],
      ['GET', '/health/bot', '/health/bot/brief'],
    ])('%s %s', async (method, path, url) => {
      const seen = await bot.askedDuring(() => edge.ask(path, { method }))
      expect(seen).toMatchObject([{ method, url }])
    })

    test.each([
      '/metrics',
      '/health/ready',
      '/health/bot/brief',
      '/health/caddy',
      '/chat/../health/ready',
      '/board/../health/ready',
      '/board/else',
      '/chats/%2e%2e/health/ready',
      '/chats/..%2fmetrics',
      '//metrics',
      '/.git/config',
      '/.env',
    ])('nothing else, for which the bot is not asked: %s', async (path) => {
      expect(await bot.askedDuring(() => edge.ask(path))).toEqual([])
    })

    test('no other method, and it says which', async () => {
      const seen = await bot.askedDuring(async () => {
        for (const method of ['GET', 'PUT', 'TRACE', 'OPTIONS'])
          expect(await edge.ask('/telegram/webhook', { method })).toMatchObject({
            status: 405,
            headers: { allow: 'POST' },
          })
        for (const method of ['PUT', 'TRACE', 'PATCH', 'OPTIONS'])
          expect(await edge.ask('/chat', { method })).toMatchObject({
            status: 405,
            headers: { allow: 'GET, HEAD, POST, DELETE' },
          })
        for (const method of ['PUT', 'TRACE', 'OPTIONS'])
          expect(await edge.ask('/tasks/1', { method })).toMatchObject({
            status: 405,
            headers: { allow: 'GET, HEAD, POST, PATCH, DELETE' },
          })
        for (const path of ['/', '/health', '/health/bot', '/health/caddy'])
          for (const method of ['PUT', 'TRACE'])
            expect(await edge.ask(path, { method })).toMatchObject({
              status: 405,
              headers: { allow: 'GET, HEAD' },
            })
      })
      expect(seen).toEqual([])
    })

    test('nobody who asks for another name', async () => {
      const seen = await bot.askedDuring(async () => {
        expect(await edge.ask('/chat', { method: 'POST', headers: { host: 'elsewhere.test' } })).toMatchObject({
          status: 404,
        })
        await expect(edge.ask('/', { servername: 'elsewhere.test' })).rejects.toThrow()
      })
      expect(seen).toEqual([])
    })

    test.each([
      ['/telegram/webhook', 1024 * 1024],
      ['/enqueue_command', 64 * 1024],
      ['/chat', 64 * 1024],
    ])('as much as the bot takes, and no more: %s', async (path, most) => {
      const fits = await bot.askedDuring(() => edge.ask(path, { method: 'POST', body: 'x'.repeat(most) }))
      expect(fits).toMatchObject([{ bytes: most }])
      const seen = await bot.askedDuring(async () => {
        const body = 'x'.repeat(most + 1)
        expect(await edge.ask(path, { method: 'POST', body })).toMatchObject({ status: 413 })
        // Where the length is not said before, it is noticed on the way.
        const headers = { 'transfer-encoding': 'chunked' }
        expect(await edge.ask(path, { method: 'POST', body, headers })).toMatchObject({ status: 413 })
      })
      expect(seen).toEqual([])
    })

    test('no head that is too large', async () => {
      expect(await edge.ask('/', { headers: { 'x-much': 'x'.repeat(32 * 1024) } })).toMatchObject({ status: 431 })
    })

    test('nobody who takes long to ask', async () => {
      const socket = connectTls({
        host: '127.0.0.1',
        port: edge.httpsPort,
        servername: domain,
        rejectUnauthorized: false,
      })
      const started = performance.now()
      socket.on('error', () => {}).write(`GET / HTTP/1.1\r\nHost: ${domain}\r\n`)
      await new Promise((closed) => socket.resume().once('close', closed))
      expect(performance.now() - started).toBeLessThan(60_000)
    })
  })

  describe('tells the bot', () => {
    test('who asks, from its own knowledge alone', async () => {
      const spoofed = {
        'X-Forwarded-For': '203.0.113.7',
        'X-Forwarded-Host': 'spoofed.test',
        'X-Forwarded-Proto': 'http',
        'X-Forwarded-Port': '1',
        'X-Real-IP': '203.0.113.7',
        Forwarded: 'for=203.0.113.7',
      }
      const [seen] = await bot.askedDuring(() => edge.ask('/chat', { method: 'POST', headers: spoofed }))
      expect(seen?.headers).toMatchObject({
        'x-forwarded-for': expect.stringMatching(/^[\d.]+$/),
        'x-forwarded-host': domain,
        'x-forwarded-proto': 'https',
      })
      expect(JSON.stringify(seen?.headers)).not.toMatch(/203\.0\.113|spoofed|x-real-ip|x-forwarded-port/)
    })

    test('what the client proves itself with', async () => {
      const proofs = {
        id_token: 'a.b.c',
        authorization: 'Bearer key',
        'x-api-key': 'key',
        'x-telegram-bot-api-secret-token': 'secret',
      }
      const [seen] = await bot.askedDuring(() => edge.ask('/chat', { method: 'POST', headers: proofs }))
      expect(seen?.headers).toMatchObject(proofs)
    })

    test('a request once, even if it breaks off', async () => {
      await bot.behave({ status: 0 })
      const seen = await bot.askedDuring(() => edge.ask('/chat', { method: 'POST', body: '{}' }))
      expect(seen).toHaveLength(1)
    })
  })

  test('hands on the parts of an event stream as they come', async () => {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    request(
      {
        ...{ host: '127.0.0.1', port: edge.httpsPort, servername: domain, rejectUnauthorized: false },
        ...{ method: 'POST', path: '/chat', headers: { host: domain, accept: 'text/event-stream' } },
      },
      resolve,
    )
      .on('error', reject)
      .end('{}')
    const parts: string[] = []
    for await (const part of await promise) {
      parts.push(String(part))
      await bot.behave({ next: true })
    }
    expect(parts).toEqual(['data: first\n\n', 'data: second\n\n'])
  })

  test('packs pages, and nothing that could tell a secret by its length', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    await bot.behave({ headers: { 'content-type': 'text/html' }, body: '<p>word</p>'.repeat(200) })
    expect(await edge.ask('/', { headers })).toMatchObject({ headers: { 'content-encoding': 'gzip' } })
    const { headers: answer } = await edge.ask('/chat', { method: 'POST', headers })
    expect(answer).not.toHaveProperty('content-encoding')
  })

  test('speaks HTTP/2, and names the port of HTTP/3 that the world sees', async () => {
    const session = connectHttp2(`https://127.0.0.1:${edge.httpsPort}`, {
      servername: domain,
      rejectUnauthorized: false,
    })
    const stream = session.request({ ':path': '/health', ':authority': domain })
    const headers = await new Promise<Record<string, unknown>>((answered) => stream.resume().once('response', answered))
    session.close()
    expect(headers).toMatchObject({ ':status': 200, 'alt-svc': `h3=":${edge.httpsPort}"; ma=86400` })
  })

  test('leads people from HTTP to HTTPS, and programs nowhere', async () => {
    expect(await edge.askPlainly('/', {})).toMatchObject({
      status: 308,
      headers: { location: `https://${domain}:${edge.httpsPort}/` },
    })
    const refused = { status: 404, body: '{"error":"Not found"}' }
    const seen = await bot.askedDuring(async () => {
      for (const path of ['/telegram/webhook', '/chat', '/enqueue_command', '/health', '/health/bot', '/metrics'])
        for (const method of ['GET', 'POST']) expect(await edge.askPlainly(path, { method })).toMatchObject(refused)
      const { status, headers } = await edge.askPlainly('/', { headers: { host: 'elsewhere.test' } })
      expect(status).toBe(404)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
      expect(headers).not.toHaveProperty('strict-transport-security')
      expect(headers).not.toHaveProperty('server')
    })
    expect(seen).toEqual([])
  })
})
