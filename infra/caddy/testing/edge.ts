import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { type ClientRequest, type IncomingHttpHeaders, request as requestPlain } from 'node:http'
import { type RequestOptions, request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { docker, image } from '../../../src/testing/docker/engine.ts'
import { freePort } from '../../../src/testing/free-port.ts'
import { root, run } from '../../../src/testing/run.ts'
import type { Behaviour, Seen } from './upstream.ts'

export const domain = 'orders.test'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

export interface Ask extends RequestOptions {
  body?: string
}

export type Edge = Awaited<ReturnType<typeof startEdge>>
export type Slot = 'blue' | 'green'
export type Upstream = Awaited<ReturnType<typeof startUpstream>>

/**
 * Caddy as it is deployed, by its Compose file, on networks of its own; no bot stands behind it yet.
 * @param stack a name of `stackName`
 * @param settings variables of settings.env
 */
export async function startEdge(stack: string, settings: Record<string, string> = {}) {
  const home = await openFolder(stack)
  const [httpPort, httpsPort] = [Number(await freePort()), Number(await freePort())]
  const env = {
    ORDER_BOT_STACK: stack,
    ORDER_BOT_HOME: home,
    WEB_NETWORK: `${stack}-web`,
    BOT_NETWORK: `${stack}-inner`,
    CADDY_IMAGE: await image('caddy'),
    DOMAIN: domain,
    TLS_ISSUER: 'internal',
    HTTP_PORT: String(httpPort),
    HTTPS_PORT: String(httpsPort),
    ...settings,
  }
  await must('infra/setup/docker-networks.sh', [], env)
  await docker('volume', 'create', `${stack}-caddy-data`)
  await must('docker', ['compose', '--file', 'infra/caddy/compose.yml', 'up', '--detach', '--wait'], env)
  const container = `${stack}-caddy-caddy-1`

  return {
    container,
    home,
    httpPort,
    httpsPort,
    ask: (path: string, options: Ask = {}) => ask(httpsPort, path, options),
    /** The same without encryption. */
    askPlainly: (path: string, options: Pick<Ask, 'method' | 'headers'>) => askPlainly(httpPort, path, options),
    caddy: (...args: string[]) => run('docker', ['exec', container, 'caddy', ...args]),
    /** Its log, a JSON document a line, as far as it has come. */
    log: async () => logLines(container),
    /** Replaces the Caddyfile that is there, as a deploy does. */
    configure: async (change: (caddyfile: string) => string) => {
      const file = join(home, 'caddy/Caddyfile')
      await writeFile(`${file}.new`, change(await readFile(file, 'utf8')))
      await rename(`${file}.new`, file)
    },
    /** What Caddy answers while the maintenance file is there. */
    inMaintenance: async <T>(work: () => Promise<T>): Promise<T> => {
      const file = join(home, 'caddy/state/maintenance')
      await writeFile(file, '')
      try {
        return await work()
      } finally {
        await rm(file)
      }
    },
    upstream: (slot: Slot, behaviour: Partial<Behaviour> = {}) => startUpstream(stack, slot, behaviour),
    end: async () => {
      await must('docker', ['compose', '--file', 'infra/caddy/compose.yml', 'down'], env)
      await rm(home, { recursive: true })
    },
  }
}

/** A bot's stand-in in one of the two places. */
async function startUpstream(stack: string, slot: Slot, behaviour: Partial<Behaviour>) {
  const name = `${stack}-${slot}`
  const port = await freePort()
  const script = join(import.meta.dirname, 'upstream.ts')
  await docker('rm', '--force', name)
  await docker(
    ...['run', '--detach', '--name', name, '--network', `${stack}-web`, '--publish', `127.0.0.1:${port}:9090`],
    ...['--volume', `${script}:/upstream.ts:ro`, 'node:24-bookworm-slim', 'node', '/upstream.ts'],
  )
  const behave = async (change: Partial<Behaviour>): Promise<{ waiting: number; streams: number; seen: number }> => {
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: JSON.stringify(change) })
    return parse(await response.text())
  }
  await until(() => behave(behaviour))
  const enter = () => docker('network', 'connect', '--alias', `order-bot-${slot}`, `${stack}-inner`, name)
  await enter()

  async function seen(): Promise<Seen[]> {
    // The engine's log comes a little after what is printed; one that is dead has printed all.
    const { seen: printed } = await behave({}).catch(() => ({ seen: 0 }))
    for (;;) {
      const lines = (await docker('logs', name)).split('\n').filter(Boolean)
      if (lines.length >= printed) return lines.map(parse<Seen>)
    }
  }

  return {
    behave,
    /** All that it was asked, in its order. */
    seen,
    /** What it was asked while this ran. */
    async askedDuring(work: () => Promise<unknown>): Promise<Seen[]> {
      const before = (await seen()).length
      await work()
      return (await seen()).slice(before)
    },
    kill: () => docker('kill', name),
    ended: () => docker('wait', name),
  }
}

const ask = (port: number, path: string, { body, headers, ...options }: Ask): Promise<Answer> =>
  answerTo(
    request({
      host: '127.0.0.1',
      port,
      path,
      // One that is kept open may be closed, by a reload, just when it is used again.
      agent: false,
      servername: domain,
      rejectUnauthorized: false,
      headers: { host: domain, ...headers },
      ...options,
    }),
    body,
  )

const askPlainly = (port: number, path: string, { method, headers }: Pick<Ask, 'method' | 'headers'>) =>
  answerTo(requestPlain({ host: '127.0.0.1', port, path, agent: false, method, headers: { host: domain, ...headers } }))

async function answerTo(sent: ClientRequest, body?: string): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  sent.on('response', (response) => {
    let text = ''
    response.setEncoding('utf8').on('data', (part) => {
      text += part
    })
    response.on('error', reject).on('end', () => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
    })
  })
  sent.on('error', reject).end(body)
  return promise
}

/** Caddy's user must be able to read what a temporary folder's maker alone can. */
async function openFolder(stack: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), `${stack}-`))
  await mkdir(join(home, 'caddy/state'), { recursive: true })
  await copyFile(join(root, 'infra/caddy/Caddyfile'), join(home, 'caddy/Caddyfile'))
  await chmod(home, 0o755)
  return home
}

async function logLines(container: string): Promise<Record<string, unknown>[]> {
  const { stdout, stderr } = await run('docker', ['logs', container])
  return (stdout + stderr)
    .split('\n')
    .filter(Boolean)
    .map(parse<Record<string, unknown>>)
}

const parse = <T>(line: string): T => JSON.parse(line)

async function must(command: string, args: string[], env: Record<string, string>): Promise<void> {
  const { status, stderr } = await run(command, args, { env })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}

async function until<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch {
      await sleep(50)
    }
  }
}
