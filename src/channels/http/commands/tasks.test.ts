import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createLogger } from '../../../ops/logger.ts'
import { createCommandDesk } from '../../../staff/command-desk.ts'
import { taskCommands } from '../../../staff/commands/tasks/task-commands.ts'
import { memoryTasks } from '../../../testing/memory-tasks.ts'
import { startHttpServer } from '../../../testing/start-http-server.ts'
import { createKeyCheck } from '../identity/api-keys.ts'
import { taskEndpoints } from './tasks.ts'

const keys = { owner: 'key-of-the-owner', reader: 'key-of-the-reader', guest: 'key-of-the-guest' }
const hashOf = (role: keyof typeof keys) => createHash('sha256').update(keys[role]).digest('hex')

/** A server over the real commands; a reader may look, and a guest may do nothing. */
async function start() {
  const clock = () => new Date('2026-11-21T20:30:00Z')
  const tasks = memoryTasks({ clock })
  const commands = new Map(taskCommands({ ...tasks, clock }))
  const isReading = (name: string) => /^(?:GET |read|list)/.test(name)
  const may = (role: string, name: string) => role === 'owner' || (role === 'reader' && isReading(name))
  const permissions = () => ({ version: '', roles: [], mayRun: may, mayCall: may })
  const { url, log } = await startHttpServer({
    commands: {
      commands,
      commandDesk: createCommandDesk({ commands, permissions, logger: createLogger('silent') }),
      findService: createKeyCheck([
        { name: 'desk', role: 'owner', sha256: hashOf('owner') },
        { name: 'screen', role: 'reader', sha256: hashOf('reader') },
        { name: 'guest', role: 'guest', sha256: hashOf('guest') },
      ]),
      permissions,
    },
  })
  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(url + path, {
      method,
      headers: {
        'x-api-key': keys.owner,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: z.unknown().parse(text === '' ? null : JSON.parse(text)) }
  }
  return { call, log }
}

test('a task is made, read, listed, changed and deleted', async () => {
  const { call } = await start()
  const text = 'remind Ana to order flour on Friday at 9, for the weekend'
  const task = { id: 1, title: 'order flour', person: 'Ana', due: '2026-11-27T15:00:00.000Z', note: 'for the weekend' }
  expect(await call('POST', '/tasks', { text })).toMatchObject({ status: 201, body: { task, unclear: null } })
  expect(await call('POST', '/tasks', { title: 'bake' })).toMatchObject({ status: 201, body: { task: { id: 2 } } })
  expect(await call('GET', '/tasks/1')).toMatchObject({ status: 200, body: { task } })
  expect(await call('GET', '/tasks')).toMatchObject({ body: { tasks: [{ id: 1 }, { id: 2 }] } })
  expect(await call('GET', '/tasks?text=what+does+Ana+have')).toMatchObject({ body: { tasks: [task] } })
  expect(await call('GET', '/tasks?person=Ben')).toMatchObject({ body: { tasks: [] } })
  const changed = { ...task, due: '2026-11-22T16:00:00.000Z', state: 'done' }
  const changes = { when: 'tomorrow at 10', state: 'done' }
  expect(await call('PATCH', '/tasks/1', changes)).toMatchObject({ status: 200, body: { task: changed } })
  expect(await call('GET', '/tasks?state=done')).toMatchObject({ body: { tasks: [changed] } })
  expect(await call('DELETE', '/tasks/1')).toEqual({ status: 204, body: null })
  expect(await call('GET', '/tasks/1')).toEqual({ status: 404, body: { error: 'There is no task 1' } })
})

test('a request that comes again under its Idempotency-Key makes one task', async () => {
  const { call } = await start()
  const again = { 'idempotency-key': 'call-4711' }
  const first = await call('POST', '/tasks', { text: 'order flour' }, again)
  expect(await call('POST', '/tasks', { text: 'order flour' }, again)).toEqual(first)
  expect(await call('POST', '/tasks', { text: 'order rye' }, again)).toMatchObject({ status: 409 })
  expect(await call('GET', '/tasks')).toMatchObject({ body: { tasks: [{ id: 1 }] } })
})

test.each([
  ['POST', '/tasks', {}],
  ['POST', '/tasks', { text: 'order', title: 'order' }],
  ['POST', '/tasks', { text: 'remind me at 5' }],
  ['POST', '/tasks', { title: 'order', due: '2026-11-21T09:00:00Z' }],
  ['POST', '/tasks', { title: 'order', due: '9999-12-31T23:59:00-23:59' }],
  ['POST', '/tasks', ['order']],
  ['PATCH', '/tasks/1', { id: 2 }],
  ['PATCH', '/tasks/1', []],
  ['PATCH', '/tasks/1', { due: null, when: 'tomorrow' }],
  ['GET', '/tasks?state=gone', undefined],
  ['GET', '/tasks?a%20canary=1', undefined],
  ['GET', '/tasks/0', undefined],
  ['GET', '/tasks/0x1', undefined],
  ['DELETE', '/tasks/canary', undefined],
])('%s %s with %j is refused, and not repeated', async (method, path, body) => {
  const { call } = await start()
  await call('POST', '/tasks', { title: 'bake' })
  const { status, body: answer } = await call(method, path, body)
  expect([status, answer]).toEqual([422, { error: expect.any(String) }])
  expect(JSON.stringify(answer)).not.toContain('canary')
  expect(await call('GET', '/tasks')).toMatchObject({ body: { tasks: [{ id: 1, title: 'bake' }] } })
})

test('whoever has no key, or a role that may not, is told so', async () => {
  const { call } = await start()
  await call('POST', '/tasks', { title: 'bake' })
  for (const endpoint of taskEndpoints) {
    const [method = '', path = ''] = endpoint.replace(':id', '1').split(' ')
    const body = method === 'POST' ? { title: 'bake' } : method === 'PATCH' ? { title: 'cook' } : undefined
    expect(await call(method, path, body, { 'x-api-key': 'canary' })).toMatchObject({ status: 401 })
    expect(await call(method, path, body, { 'x-api-key': keys.guest })).toMatchObject({ status: 403 })
    const reader = await call(method, path, body, { 'x-api-key': keys.reader })
    expect([endpoint, reader.status]).toEqual([endpoint, method === 'GET' ? 200 : 403])
  }
})

test('the log holds nothing of a task', async () => {
  const { call, log } = await start()
  await call('POST', '/tasks', { text: 'remind Canary to feed the canary' })
  await call('GET', '/tasks?text=canary')
  expect(log.join('')).not.toMatch(/canary/i)
})
