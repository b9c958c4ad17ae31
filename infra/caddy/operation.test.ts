import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { describeWithEngine, docker, stackName } from '../../src/testing/docker/engine.ts'
import { run } from '../../src/testing/run.ts'
import { domain, type Edge, startEdge, type Upstream } from './testing/edge.ts'

describeWithEngine('Caddy, as it is run', () => {
  const stack = stackName(afterAll)
  let edge: Edge
  let bot: Upstream

  beforeAll(async () => {
    edge = await startEdge(stack)
    bot = await edge.upstream('blue')
    return edge.end
  })

  beforeEach(() => bot.behave({ status: 200, headers: {}, body: '{}' }))

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
    expect(await edge.askPlainly('/', { headers: { host: 'new.test' } })).toMatchObject({ status: 200, body: 'new' })
    expect(await edge.ask('/health')).toMatchObject({ status: 200 })
  })

  test('a new configuration takes nothing from the bot that it has in flight', async () => {
    await bot.behave({ serving: false })
    const inFlight = Array.from({ length: 20 }, () => edge.ask('/telegram/webhook', { method: 'POST', body: '{}' }))
    await expect.poll(async () => (await bot.behave({})).waiting).toBe(20)
    await edge.configure((text) => text.replace('respond new', 'respond newer'))
    expect(await edge.caddy('reload', '--config', '/etc/caddy/Caddyfile')).toMatchObject({ status: 0 })
    expect(await edge.askPlainly('/', { headers: { host: 'new.test' } })).toMatchObject({ body: 'newer' })
    await bot.behave({ serving: true })
    expect((await Promise.all(inFlight)).map(({ status }) => status)).toEqual(Array(20).fill(200))
  })

  test('is in maintenance while a file says so, with no word to it', async () => {
    const seen = await bot.askedDuring(() =>
      edge.inMaintenance(async () => {
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
})
