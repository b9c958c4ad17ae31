import { hash, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { Agent, type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { signInsFile } from '../../src/board/sign-in-store.ts'
import { type Bot, nodeProgram, orderBot, withBots } from './bots.ts'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'
import { quantile } from './statistics.ts'

const rounds = 3
const roundMs = 1_000
const boards = 1_000
const events = 20
const name = 'bare Fastify'
const key = 'key-of-the-bench'
const session = 'session-of-the-bench'

const placed = {
  command: 'place_order',
  args: { customer: { name: 'Ann', phone: '312-555-0100' }, fulfilment: 'pickup', text: 'a lemonade' },
}

/** The API and the board against a server that says what it was told. */
export function http(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const DATA_DIR = join(folder, 'data')
    await signIn(DATA_DIR)
    const env = {
      DATA_DIR,
      STAFF: '77:owner',
      API_KEYS: `bench:owner:${hash('sha256', key)}`,
      RATE_LIMIT_MESSAGES: '100000',
      LOG_LEVEL: 'warn',
    }
    const programs = [
      { ...orderBot, env: { ...orderBot.env, ...env } },
      { ...nodeProgram('peers/fastify.ts'), env },
    ]
    return withBots(programs, async (servers) => [
      ...(await calls('POST /chat of new customers', servers, '/chat', () => ({ prompt: 'a lemonade' }))),
      ...(await calls('POST /enqueue_command', servers, '/enqueue_command', () => ({ command: 'list_out', args: {} }))),
      ...(await boardsAtOnce(servers)),
    ])
  })
}

/** Somebody has opened the board before. */
async function signIn(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const until = new Date(Date.now() + 3_600_000).toISOString()
  const pass = { hash: hash('sha256', session), member: '77', name: 'Ann', until }
  const list = { version: 1, links: [], sessions: [pass] }
  await writeFile(join(dataDir, signInsFile), JSON.stringify(list), { mode: 0o600 })
}

const agent = new Agent({ keepAlive: true })

function post(url: string, body: object): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-api-key': key, 'idempotency-key': randomUUID() }
    request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
    })
      .once('error', reject)
      .end(JSON.stringify(body))
  })
}

/** How many at once, and for how long. */
async function burst(url: string, body: () => object): Promise<{ perSecond: number; p50: number; p99: number }> {
  const took: number[] = []
  const start = performance.now()
  async function again(): Promise<void> {
    while (performance.now() - start < roundMs) {
      const asked = performance.now()
      const status = await post(url, body())
      if (status !== 200) throw new Error(`${url} answered ${status}`)
      took.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: 32 }, again))
  const perSecond = (took.length * 1_000) / (performance.now() - start)
  return { perSecond, p50: quantile(took, 0.5), p99: quantile(took, 0.99) }
}

async function calls(load: string, servers: readonly Bot[], path: string, body: () => object): Promise<Figure[]> {
  const found: Awaited<ReturnType<typeof burst>>[][] = servers.map(() => [])
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { url }] of servers.entries()) {
      const one = await burst(url + path, body)
      if (round > 0) found[index]?.push(one)
    }
  }
  const [ours = [], theirs = []] = found
  const figure = (measure: string, unit: string, of: (one: (typeof ours)[number]) => number): Figure => ({
    load: `${load}, 32 at once`,
    measure,
    unit,
    ours: ours.map(of),
    peer: { name, values: theirs.map(of) },
  })
  return [
    figure('requests', '/s', ({ perSecond }) => perSecond),
    figure('p50', 'ms', ({ p50 }) => p50),
    figure('p99', 'ms', ({ p99 }) => p99),
  ]
}

async function boardsAtOnce(servers: readonly Bot[]): Promise<Figure[]> {
  const found: Watched[] = []
  for (const server of servers) found.push(await watched(server))
  const [ours, theirs] = found
  if (!ours || !theirs) return []
  const figure = (measure: string, unit: string, of: (one: Watched) => number[]): Figure => ({
    load: `${boards} boards`,
    measure,
    unit,
    ours: of(ours),
    peer: { name, values: of(theirs) },
  })
  return [
    figure('memory a board', 'KB', ({ kilobytes }) => [kilobytes]),
    figure('until the last one has an order', 'ms', ({ lastMs }) => lastMs),
    figure('CPU an order', 'ms', ({ cpuMs }) => [cpuMs]),
  ]
}

interface Watched {
  /** A board. */
  kilobytes: number
  /** From an order's request until the last board has it. */
  lastMs: number[]
  /** An order. */
  cpuMs: number
}

/** What orders cost that all boards are told of. */
async function watched({ url, usage }: Bot): Promise<Watched> {
  const before = await usage()
  let told = 0
  let onTold = () => {}
  const take = (chunk: string) => {
    told += chunk.split('event: ticket\n').length - 1
    onTold()
  }
  const streams: IncomingMessage[] = []
  for (let count = 0; count < boards; count++) streams.push(await openBoard(url, take))
  const open = await usage()
  const lastMs: number[] = []
  for (let event = 1; event <= events; event++) {
    const start = performance.now()
    const all = new Promise<void>((resolve) => {
      onTold = () => told >= event * boards && resolve()
    })
    await Promise.all([post(`${url}/enqueue_command`, placed), all])
    lastMs.push(performance.now() - start)
  }
  const after = await usage()
  for (const stream of streams) stream.destroy()
  const cpuMs = (after.cpuMicros - open.cpuMicros) / 1_000 / events
  return { kilobytes: ((open.megabytes - before.megabytes) * 1_024) / boards, lastMs, cpuMs }
}

function openBoard(url: string, take: (chunk: string) => void): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(`${url}/board/events`, { agent: false, headers: { cookie: `board_session=${session}` } }, (stream) => {
      stream.setEncoding('utf8').on('data', take)
      // Cut off at the end, by us.
      stream.on('error', () => undefined)
      stream.once('data', () => resolve(stream))
    })
      .once('error', reject)
      .end()
  })
}
