import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CommandDesk, CommandRequest, Outcome } from '../../../staff/command-desk.ts'
import { startHttpServer } from '../../../testing/start-http-server.ts'
import { createKeyCheck } from '../identity/api-keys.ts'

const keys = { till: 'key-of-the-till', guest: 'key-of-the-guest' }
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const id = 'call-1'

/** A server over a desk whose outcome is given. */
async function start(outcome: Outcome | null = { state: 'done', result: { sum: 3 } }, messages = 1_000) {
  const requests: CommandRequest[] = []
  const commandDesk: CommandDesk = {
    async run(request) {
      requests.push(request)
      return { id, command: request.command, outcome }
    },
    find: (actor, asked) => (actor.name === 'till-1' && asked === id ? { id, command: 'add', outcome } : null),
  }
  const { url } = await startHttpServer({
    rateLimit: { messages, windowSeconds: 60 },
    commands: {
      commands: new Map(),
      commandDesk,
      findService: createKeyCheck([
        { name: 'till-1', role: 'till', sha256: sha256(keys.till) },
        { name: 'guest', role: 'guest', sha256: sha256(keys.guest).toUpperCase() },
      ]),
      permissions: () => ({ version: '', roles: [], mayRun: () => true, mayCall: (role) => role === 'till' }),
    },
  })
  async function call(headers: Record<string, string>, body: unknown = { command: 'add', args: { a: 1 } }) {
    const response = await fetch(`${url}/enqueue_command`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
  return { url, call, requests }
}

const byKey = { 'x-api-key': keys.till }

test('a service asks by either header, and gets the outcome', async () => {
  const { call, requests } = await start()
  for (const headers of [byKey, { authorization: `Bearer ${keys.till}` }]) {
    expect(await call({ ...headers, 'idempotency-key': 'k-1' })).toMatchObject({
      status: 200,
      body: { id, command: 'add', outcome: 'done', result: { sum: 3 } },
    })
  }
  const actor = { kind: 'service', name: 'till-1', role: 'till' }
  expect(requests).toEqual(Array(2).fill({ actor, command: 'add', args: { a: 1 }, idempotencyKey: 'k-1' }))
})

test.each([
  ['no key', {}, 401, 'No API key: send it as X-API-Key, or as Authorization: Bearer'],
  ['an unknown key', { 'x-api-key': 'another' }, 401, 'Unknown API key'],
  ['the hash of a key', { 'x-api-key': sha256(keys.till) }, 401, 'Unknown API key'],
  ["a customer's scheme", { authorization: `Basic ${keys.till}` }, 401, expect.stringContaining('No API key')],
  ['a key that may not', { 'x-api-key': keys.guest }, 403, 'The role guest may not call POST /enqueue_command'],
])('with %s nothing is done, and the body not read', async (_, headers, status, error) => {
  const { call, requests, url } = await start()
  expect(await call(headers, 'not json')).toMatchObject({ status, body: { error } })
  expect((await fetch(`${url}/commands/${id}`, { headers })).status).toBe(status)
  expect(requests).toEqual([])
})

test.each([
  ['no command', {}, 422],
  ['a command that is no name', { command: 7 }, 422],
  ['arguments that are a list', { command: 'add', args: [1] }, 422],
  ['a field too many', { command: 'add', arguments: {} }, 422],
  ['a prototype in disguise', '{"command":"add","args":{"__proto__":{"x":1}}}', 400],
  ['no JSON', '{"command":', 400],
])('%s is a clear refusal', async (_, body, status) => {
  const { call, requests } = await start()
  expect(await call(byKey, body)).toMatchObject({ status, body: { error: expect.any(String) } })
  expect(requests).toEqual([])
})

test.each([
  ['unknown-command', 422],
  ['not-allowed', 403],
  ['bad-arguments', 422],
  ['not-found', 404],
  ['conflict', 409],
  ['unfit', 422],
] as const)('what is refused as %s has the status %i, and its reason', async (why, status) => {
  const { call } = await start({ state: 'refused', why, message: 'The reason' })
  expect(await call(byKey)).toMatchObject({ status, body: { id, command: 'add', error: 'The reason' } })
})

test('what takes too long has an id to ask again', async () => {
  const { call, url } = await start(null)
  expect(await call(byKey)).toMatchObject({
    status: 504,
    body: { id, error: expect.stringContaining(`/commands/${id}`) },
  })
  const ask = async (path: string) => {
    const response = await fetch(url + path, { headers: byKey })
    return [response.status, await response.json()]
  }
  expect(await ask(`/commands/${id}`)).toEqual([202, { id, command: 'add', outcome: 'running' }])
  expect(await ask('/commands/another')).toMatchObject([404, { error: expect.any(String) }])
})

test('what failed for no fault of the request may be tried again', async () => {
  const { call } = await start({ state: 'failed' })
  const { status, headers } = await call(byKey)
  expect([status, headers.get('retry-after')]).toEqual([503, '1'])
})

test('a service that asks too much is told when to go on', async () => {
  const { call } = await start(undefined, 1)
  const statuses: number[] = []
  for (let count = 0; count < 11; count++) statuses.push((await call(byKey)).status)
  expect(statuses).toEqual([...Array(10).fill(200), 429])
})

test('an idempotency key that is none is refused', async () => {
  const { call } = await start()
  expect(await call({ ...byKey, 'idempotency-key': 'x'.repeat(201) })).toMatchObject({ status: 422 })
})
