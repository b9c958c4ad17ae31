import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { describeWithEngine, docker, image, stackName } from '../../src/testing/docker/engine.ts'
import { makeCertificate } from '../../src/testing/proxy/certificate.ts'
import { root, run } from '../../src/testing/run.ts'
import type { Way } from './testing/probe.ts'

const node = 'node:24-bookworm-slim'
const folder = join(import.meta.dirname, 'testing')
const proxy = 'http://egress:4750'

const resultsSchema = z.array(
  z.union([z.object({ status: z.number(), body: z.string() }), z.object({ error: z.string() })]),
)
const lineSchema = z.looseObject({ msg: z.string(), level: z.string() })

/** What a container can do, tried from inside it. */
async function tryFrom(container: string, ...ways: Way[]) {
  return resultsSchema.parse(JSON.parse(await docker('exec', container, 'node', '/probe.ts', JSON.stringify(ways))))
}

describeWithEngine('the way out', () => {
  const stack = stackName(afterAll)
  const [inner, web] = [`${stack}-inner`, `${stack}-web`]
  const [egress, bot, visitor, outside] = [
    `${stack}-egress-egress-1`,
    `${stack}-bot`,
    `${stack}-visitor`,
    `${stack}-out`,
  ]
  let tls: string
  let egressImage: string

  /** A machine with Node that waits for what it is told. */
  const startNode = (name: string, network: string, ...args: string[]) => {
    const probe = ['--volume', `${folder}/probe.ts:/probe.ts:ro`, '--volume', `${tls}:/tls:ro`]
    return docker(...['run', '--detach', '--name', name, '--network', network, ...probe], ...args)
  }

  async function startOutside(name: string, aliases: string[]): Promise<string> {
    const script = ['--volume', `${folder}/internet.ts:/internet.ts:ro`]
    await startNode(
      name,
      web,
      ...aliases.flatMap((alias) => ['--network-alias', alias]),
      ...script,
      node,
      'node',
      '/internet.ts',
    )
    await vi.waitFor(async () => expect(await docker('logs', name)).toContain('ready'), { timeout: 120_000 })
    return addressOf(name, web)
  }

  const addressOf = (name: string, network: string) =>
    docker('inspect', '--format', `{{(index .NetworkSettings.Networks "${network}").IPAddress}}`, name)

  async function logOf(container: string) {
    const { stdout, stderr } = await run('docker', ['logs', container])
    expect(stderr).toBe('')
    return stdout
      .trim()
      .split('\n')
      .map((line) => lineSchema.parse(JSON.parse(line)))
  }

  beforeAll(async () => {
    tls = await mkdtemp(join(tmpdir(), stack))
    const { key, cert } = await makeCertificate(['api.telegram.org', 'api.openai.com'])
    await Promise.all([writeFile(join(tls, 'key.pem'), key), writeFile(join(tls, 'cert.pem'), cert)])
    egressImage = await image('egress')
    await docker('network', 'create', '--internal', inner)
    await docker('network', 'create', web)
    const address = await startOutside(outside, ['api.telegram.org', 'llm.lan'])
    await startOutside(`${outside}-2`, ['api.openai.com'])
    const idle = [node, 'node', '--eval', "process.on('SIGTERM', () => process.exit()); setInterval(() => {}, 1e6)"]
    const env = ['HTTPS_PROXY=http://egress:4750', 'NODE_USE_ENV_PROXY=1', 'NODE_EXTRA_CA_CERTS=/tls/cert.pem']
    await startNode(bot, inner, ...env.flatMap((variable) => ['--env', variable]), ...idle)
    await startNode(visitor, web, ...idle)
    await compose(
      { EGRESS_ALLOW: `llm.lan:8081, nobody.invalid, ${address}, ${address}:8081` },
      'up',
      '--detach',
      '--wait',
    )
  })

  afterAll(async () => {
    await rm(tls, { recursive: true })
  })

  async function compose(env: Record<string, string>, ...args: string[]): Promise<void> {
    const names = { ORDER_BOT_STACK: stack, BOT_NETWORK: inner, WEB_NETWORK: web, EGRESS_IMAGE: egressImage }
    const file = join(root, 'infra/egress/compose.yml')
    const { status, stderr } = await run('docker', ['compose', '--file', file, ...args], { env: { ...names, ...env } })
    if (status !== 0) throw new Error(stderr)
  }

  test('leads to a host on the list, over TLS from end to end', async () => {
    const ask = "fetch('https://api.telegram.org/bot1:canary/getMe').then((r) => r.text()).then(console.log)"
    const answer = JSON.parse(await docker('exec', bot, 'node', '--eval', ask))
    expect(answer).toMatchObject({ method: 'GET', url: '/bot1:canary/getMe' })
    await expect
      .poll(() => logOf(egress))
      .toContainEqual(
        expect.objectContaining({
          msg: 'tunnelled',
          method: 'CONNECT',
          host: 'api.telegram.org:443',
          client: await addressOf(bot, inner),
        }),
      )
  })

  test('leads to a host that the owner adds, also without TLS, and adds nothing of its own', async () => {
    const [answer] = await tryFrom(bot, { proxy, get: 'http://llm.lan:8081/v1?canary=1' })
    expect(answer).toMatchObject({ status: 200 })
    expect(JSON.parse(answer && 'body' in answer ? answer.body : '')).toEqual({
      method: 'GET',
      url: '/v1?canary=1',
      headers: { authorization: 'Bearer canary', host: 'llm.lan:8081' },
    })
  })

  test('leads nowhere else, and says so', async () => {
    const hosts = [
      ...[
        'example.com:443',
        'api.telegram.org.:80',
        'api.telegram.org:8443',
        'llm.lan:443',
        'evil.api.telegram.org:443',
      ],
      ...['1.1.1.1:443', '[2606:4700:4700::1111]:443', '10.0.0.1:443', '172.17.0.1:22', '192.168.0.1:443'],
      ...['127.0.0.1:4750', 'localhost:4750', 'egress:4750', '[::1]:4750', '0.0.0.0:4750', '2130706433:4750'],
      ...[`${await addressOf(outside, web)}:22`, `${await addressOf(`${outside}-2`, web)}:443`],
      ...['169.254.169.254:80', '[::ffff:169.254.169.254]:80', '2852039166:80', 'metadata.google.internal:80'],
    ]
    const ways: Way[] = [
      ...hosts.map((connect) => ({ proxy, connect })),
      ...hosts.map((host) => ({ proxy, get: `http://${host}/computeMetadata/v1?canary` })),
    ]
    const answers = await tryFrom(bot, ...ways)
    const body = 'egress: the host is not on the list of allowed hosts\n'
    expect(answers.map((answer, index) => ({ way: ways[index], answer }))).toEqual(
      ways.map((way) => ({ way, answer: { status: 403, body } })),
    )
    const refused = (await logOf(egress)).filter(({ msg }) => msg === 'refused')
    for (const host of hosts)
      expect(refused).toContainEqual(expect.objectContaining({ host, status: 403, level: 'WARN' }))
  })

  test('takes no name on the list for more than a name: what it leads to has to be public, or allowed as such', async () => {
    const body = 'egress: the host leads to an address that is not allowed\n'
    expect(await tryFrom(bot, { proxy, connect: 'api.openai.com:443' })).toEqual([{ status: 403, body }])
  })

  test('answers 502 for a host that nobody knows', async () => {
    expect(await tryFrom(bot, { proxy, connect: 'nobody.invalid:443' })).toMatchObject([{ status: 502 }])
  })

  test('answers what is not for a proxy with 400', async () => {
    const ways = ['/', 'https://api.telegram.org/', 'ftp://api.telegram.org/'].map((get) => ({ proxy, get }))
    expect(await tryFrom(bot, ...ways)).toMatchObject(ways.map(() => ({ status: 400 })))
  })

  test('is the only one: from the inner network nothing can be reached directly', async () => {
    const ways = [`${await addressOf(outside, web)}:443`, '1.1.1.1:443', '169.254.169.254:80'].map((direct) => ({
      direct,
    }))
    expect(await tryFrom(bot, ...ways)).toEqual(
      ways.map(() => ({ error: expect.stringMatching(/^(ENETUNREACH|TIMEOUT)$/) })),
    )
  })

  test('is open to the inner network alone', async () => {
    const addresses = [await addressOf(egress, web), await addressOf(egress, inner)]
    const ways = ['egress', ...addresses].map((host) => ({
      proxy: `http://${host}:4750`,
      connect: 'api.telegram.org:443',
    }))
    const refused = { error: expect.stringMatching(/^(ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|TIMEOUT)$/) }
    expect(await tryFrom(visitor, ...ways)).toEqual(ways.map(() => refused))
  })

  test('leads to the metadata server where its setting says so', async () => {
    const name = `${stack}-metadata`
    const env = ['--env', 'EGRESS_METADATA=on', '--env', 'EGRESS_LISTEN=:4750']
    await docker('run', '--detach', '--name', name, '--network', inner, ...env, egressImage)
    const through = `http://${name}:4750`
    const answers = await tryFrom(
      bot,
      { proxy: through, connect: '169.254.169.254:80' },
      { proxy: through, connect: '169.254.169.253:80' },
    )
    // Here it leads nowhere, but it is tried.
    expect(answers).toMatchObject([{ status: expect.toBeOneOf([502, 504]) }, { status: 403 }])
  })

  test.each([
    ['EGRESS_ALLOW=*.example.com', 'EGRESS_ALLOW: \\"*.example.com\\" is not host[:port]'],
    ['EGRESS_METADATA=maybe', 'EGRESS_METADATA must be on or off'],
  ])('does not open with the setting %s', async (setting, reason) => {
    const { status, stdout } = await run('docker', ['run', '--rm', '--env', setting, egressImage])
    expect(status).toBe(1)
    expect(stdout).toContain(reason)
  })

  test('is a container that can do nothing else', async () => {
    const [container] = z.tuple([containerSchema]).parse(JSON.parse(await docker('inspect', egress)))
    expect(container).toMatchObject({
      Config: { User: '1003:1003', Healthcheck: { Test: ['CMD', '/usr/bin/egress', 'healthcheck'] } },
      HostConfig: {
        ReadonlyRootfs: true,
        CapDrop: ['ALL'],
        SecurityOpt: ['no-new-privileges:true'],
        Privileged: false,
        PortBindings: {},
        RestartPolicy: { Name: 'unless-stopped' },
        LogConfig: { Type: 'json-file', Config: { 'max-size': '10m', 'max-file': '3' } },
      },
      Mounts: [],
      NetworkSettings: { Ports: { '4750/tcp': null } },
    })
    const status = await readFile(`/proc/${container.State.Pid}/status`, 'utf8')
    expect(status).toMatch(/^CapEff:\s+0+$/m)
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
    expect(status).toMatch(/^Seccomp:\s+2$/m)
    const files = (await run('sh', ['-c', `docker export ${egress} | tar --list`])).stdout
    expect(
      files
        .split('\n')
        .filter((file) => /^(usr|etc\/passwd|bin|lib)/.test(file))
        .toSorted(),
    ).toEqual(['etc/passwd', 'usr/', 'usr/bin/', 'usr/bin/egress'])
  })

  test('says nothing of what goes through it, and ends when it is told to', async () => {
    await docker('stop', egress)
    expect(await docker('inspect', '--format', '{{.State.ExitCode}}', egress)).toBe('0')
    expect(await docker('logs', egress)).not.toContain('canary')
    expect((await logOf(egress)).at(-1)).toMatchObject({ msg: 'egress stopped' })
  })
})

const containerSchema = z.looseObject({
  State: z.object({ Pid: z.number() }),
  HostConfig: z.looseObject({
    Memory: z.number().positive(),
    NanoCpus: z.number().positive(),
    PidsLimit: z.number().positive(),
    Ulimits: z.array(z.object({ Name: z.string(), Hard: z.number(), Soft: z.number() })).min(1),
  }),
})
