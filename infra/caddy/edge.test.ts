import { rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { request } from 'node:https'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { securityHeaders } from '../../src/channels/http/security-headers.ts'
import { describeWithEngine, docker, stackName } from '../../src/testing/docker/engine.ts'
import { run } from '../../src/testing/run.ts'
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

  /** What the bot was asked while this ran. */
  async function askedDuring(work: () => Promise<unknown>) {
    const before = (await bot.seen()).length
    await work()
    return (await bot.seen()).slice(before)
  }

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
      ['maintenance', 503, () => inMaintenance(() => edge.ask('/'))],
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
      const seen = await askedDuring(() => edge.ask(path, { method }))
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
      expect(await askedDuring(() => edge.ask(path))).toEqual([])
    })

    test('no other method, and it says which', async () => {
      const seen = await askedDuring(async () => {
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
      const seen = await askedDuring(async () => {
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
      const fits = await askedDuring(() => edge.ask(path, { method: 'POST', body: 'x'.repeat(most) }))
      expect(fits).toMatchObject([{ bytes: most }])
      const seen = await askedDuring(async () => {
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
      const [seen] = await askedDuring(() => edge.ask('/chat', { method: 'POST', headers: spoofed }))
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
      const [seen] = await askedDuring(() => edge.ask('/chat', { method: 'POST', headers: proofs }))
      expect(seen?.headers).toMatchObject(proofs)
    })

    test('a request once, even if it breaks off', async () => {
      await bot.behave({ status: 0 })
      const seen = await askedDuring(() => edge.ask('/chat', { method: 'POST', body: '{}' }))
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
    expect(await plainly('/', {})).toMatchObject({
      status: 308,
      headers: { location: `https://${domain}:${edge.httpsPort}/` },
    })
    const refused = { status: 404, body: '{"error":"Not found"}' }
    const seen = await askedDuring(async () => {
      for (const path of ['/telegram/webhook', '/chat', '/enqueue_command', '/health', '/health/bot', '/metrics'])
        for (const method of ['GET', 'POST']) expect(await plainly(path, { method })).toMatchObject(refused)
      const { status, headers } = await plainly('/', { headers: { host: 'elsewhere.test' } })
      expect(status).toBe(404)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
      expect(headers).not.toHaveProperty('strict-transport-security')
      expect(headers).not.toHaveProperty('server')
    })
    expect(seen).toEqual([])
  })

  test('keeps a log that says what was asked, and neither by whom nor with which secret', async () => {
    const canary = 'canary-1b7f'
    const headers = {
      authorization: canary,
      cookie: canary,
      id_token: canary,
      'x-telegram-bot-api-secret-token': canary,
      'user-agent': canary,
      'x-forwarded-for': '203.0.113.7',
    }
    await edge.ask(`/chats/${canary}?q=${canary}#${canary}`, { headers })
    await edge.ask(`/nothing?q=${canary}`, { headers })
    await bot.behave({ status: 0, headers: { 'set-cookie': canary } })
    await edge.ask(`/chat?q=${canary}`, { method: 'POST', headers, body: canary })
    await edge.ask('/health/caddy')
    const access = async () => (await edge.log()).filter(({ logger }) => String(logger).startsWith('http.log.access'))
    await expect.poll(async () => (await access()).at(-1)).toMatchObject({ status: 502, request: { uri: '/chat' } })

    const last = (await access()).slice(-3)
    expect(last.map(({ request, status }) => [request, status])).toMatchObject([
      [{ method: 'GET', uri: '/chats/', host: domain, remote_ip: expect.stringMatching(/\.0$/) }, 200],
      [{ uri: '/nothing', client_ip: expect.stringMatching(/\.0$/) }, 404],
      [{ method: 'POST', uri: '/chat' }, 502],
    ])
    expect(last[0]).toMatchObject({ duration: expect.any(Number), size: 2 })
    expect(last[2]).toMatchObject({ fault: 'EOF' })
    const all = JSON.stringify(await edge.log())
    expect(all).not.toContain(canary)
    expect(all).not.toContain('203.0.113')
    expect(all).not.toMatch(/"method":"GET","host":"[^"]*","uri":"\/health\/caddy"|order-bot-green/)
  })

  test('takes no configuration that is broken, and goes on with what it has', async () => {
    await edge.configure((text) => `${text}\nnonsense.test {\n\tno_such_directive\n}\n`)
    expect(await edge.caddy('validate', '--config', '/etc/caddy/Caddyfile')).toMatchObject({ status: 1 })
    expect(await edge.caddy('reload', '--config', '/etc/caddy/Caddyfile')).toMatchObject({ status: 1 })
    expect(await edge.ask('/health')).toMatchObject({ status: 200 })
  })

  test('sees a Caddyfile that was put in the place of the old one', async () => {
    await edge.configure((text) =>
      text.replace('nonsense.test', 'http://new.test').replace('no_such_directive', 'respond new'),
    )
    expect(await edge.caddy('validate', '--config', '/etc/caddy/Caddyfile')).toMatchObject({ status: 0 })
    expect(await edge.caddy('reload', '--config', '/etc/caddy/Caddyfile')).toMatchObject({ status: 0 })
    expect(await plainly('/', { headers: { host: 'new.test' } })).toMatchObject({ status: 200, body: 'new' })
    expect(await edge.ask('/health')).toMatchObject({ status: 200 })
  })

  test('a new configuration takes nothing from the bot that it has in hand', async () => {
    await bot.behave({ serving: false })
    const inHand = Array.from({ length: 20 }, () => edge.ask('/telegram/webhook', { method: 'POST', body: '{}' }))
    await expect.poll(async () => (await bot.behave({})).waiting).toBe(20)
    await edge.configure((text) => text.replace('respond new', 'respond newer'))
    expect(await edge.caddy('reload', '--config', '/etc/caddy/Caddyfile')).toMatchObject({ status: 0 })
    expect(await plainly('/', { headers: { host: 'new.test' } })).toMatchObject({ body: 'newer' })
    await bot.behave({ serving: true })
    expect((await Promise.all(inHand)).map(({ status }) => status)).toEqual(Array(20).fill(200))
  })

  test('is in maintenance while a file says so, with no word to it', async () => {
    const seen = await askedDuring(() =>
      inMaintenance(async () => {
        const body = '{"error":"Please try again in a moment"}'
        expect(await edge.ask('/telegram/webhook', { method: 'POST' })).toMatchObject({
          status: 503,
          body,
          headers: { 'retry-after': '30' },
        })
        expect(await edge.ask('/health/bot')).toMatchObject({ status: 503 })
        expect(await edge.ask('/health/caddy')).toMatchObject({ status: 200, body: '{"status":"ok"}' })
      }),
    )
    expect(seen).toEqual([])
    expect(await edge.ask('/health')).toMatchObject({ status: 200 })
  })

  describe('as a container', () => {
    /** What Node says inside the container's namespaces, which has no shell of its own. */
    const within = (script: string) =>
      docker(
        ...['run', '--rm', '--user', '0:0', '--cap-add', 'SYS_PTRACE', '--security-opt', 'apparmor=unconfined'],
        ...['--pid', `container:${edge.container}`, '--network', `container:${edge.container}`],
        ...['node:24-bookworm-slim', 'node', '--eval', script],
      )

    test('has no right beyond its user, and nothing to write but its data', async () => {
      const status = await within(`console.log(fs.readFileSync('/proc/1/status', 'utf8'))`)
      expect(status).toMatch(/^Uid:\s1002\s1002\s1002\s1002$/m)
      expect(status).toMatch(/^CapEff:\s0+$/m)
      expect(status).toMatch(/^CapBnd:\s0+$/m)
      expect(status).toMatch(/^NoNewPrivs:\s1$/m)
      expect(status).toMatch(/^Seccomp:\s2$/m)
      const [inspected] = JSON.parse(await docker('inspect', edge.container))
      expect(inspected.HostConfig).toMatchObject({
        ReadonlyRootfs: true,
        Privileged: false,
        CapDrop: ['ALL'],
        RestartPolicy: { Name: 'unless-stopped' },
        Memory: 256 * 1024 * 1024,
        MemorySwap: 256 * 1024 * 1024,
        NanoCpus: 1e9,
        PidsLimit: 128,
        LogConfig: { Type: 'json-file', Config: { 'max-size': '10m', 'max-file': '5' } },
        Tmpfs: { '/run/caddy': expect.stringMatching(/size=.*noexec,nosuid/) },
      })
      const writable = inspected.Mounts.filter(({ RW }: { RW: boolean }) => RW)
      expect(writable.map(({ Destination }: { Destination: string }) => Destination)).toEqual(['/data'])
      expect(inspected.State.Health.Status).toBe('healthy')
      expect(inspected.Config.Healthcheck.Test[0]).toBe('CMD')
    })

    test('can be configured through a socket of its own alone', async () => {
      const mode = await within(
        `console.log((fs.statSync('/proc/1/root/run/caddy/admin.sock').mode & 0o777).toString(8))`,
      )
      expect(mode).toBe('600')
      const refused = `fetch('http://127.0.0.1:2019/config/').then(() => 'open', (e) => e.cause.code).then(console.log)`
      expect(await within(refused)).toBe('ECONNREFUSED')
      const fromBot = await run('docker', [
        'exec',
        `${stack}-blue`,
        'node',
        '--eval',
        refused.replace('127.0.0.1', 'caddy'),
      ])
      expect(fromBot.stdout.trim()).toBe('ECONNREFUSED')
    })

    test('is made of Caddy and next to nothing', async () => {
      const created = await docker('create', 'order-bot-caddy:test')
      const { stdout } = await run('sh', ['-c', `docker export ${created} | tar --list --verbose`])
      await docker('rm', created)
      const files = stdout.split('\n').filter((line) => line.startsWith('-'))
      expect(files.filter((line) => /^-(..[sS]|.{5}[sS])/.test(line))).toEqual([])
      const names = files
        .map((line) => line.split(' ').at(-1))
        .filter((name) => !/^(dev|etc\/(host|resolv|mtab)|\.docker)/.test(name ?? ''))
      expect(names.toSorted()).toEqual([
        'etc/group',
        'etc/passwd',
        'etc/ssl/certs/ca-certificates.crt',
        'usr/bin/caddy',
      ])
      expect(await edge.caddy('list-modules', '--skip-standard')).toMatchObject({
        stdout: expect.stringContaining('http.handlers.rate_limit'),
      })
    })

    test('stops in good order', async () => {
      await docker('stop', '--time', '40', edge.container)
      expect(await docker('inspect', '--format', '{{.State.ExitCode}}', edge.container)).toBe('0')
    })
  })

  async function inMaintenance<T>(work: () => Promise<T>): Promise<T> {
    const file = join(edge.home, 'caddy/state/maintenance')
    await writeFile(file, '')
    try {
      return await work()
    } finally {
      await rm(file)
    }
  }

  async function plainly(
    path: string,
    options: { method?: string; headers?: Record<string, string> },
  ): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const { method, headers } = options
    requestPlain(
      { host: '127.0.0.1', port: edge.httpPort, path, method, headers: { host: domain, ...headers } },
      async (response) => {
        let body = ''
        for await (const part of response) body += part
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      },
    )
      .on('error', reject)
      .end()
    return promise
  }
})
