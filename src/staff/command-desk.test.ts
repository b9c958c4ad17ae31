import { expect, test } from 'vitest'
import { z } from 'zod'
import { createLogger } from '../ops/logger.ts'
import type { Actor } from './actor.ts'
import { createCommandDesk } from './command-desk.ts'
import { type Command, CommandError } from './commands/command.ts'

const till: Actor = { kind: 'service', name: 'till-1', role: 'till' }

const addition: Command<unknown> = {
  summary: 'Adds',
  args: z.strictObject({ a: z.number() }),
  example: { a: 1 },
  result: z.unknown(),
  run: async () => ({ sum: 3 }),
}

/** A desk with one command `add`, which any role but the guest may run, and which does as it is told. */
function prepare(run = addition.run, patience = 60_000) {
  const log: string[] = []
  const ran: unknown[] = []
  const command: Command<unknown> = {
    ...addition,
    run(args, by) {
      ran.push([args, by.requestId])
      return run(args, by)
    },
  }
  const commands = new Map([['add', command]])
  const desk = createCommandDesk({
    commands,
    permissions: () => ({ version: '', roles: [], mayRun: (role) => role !== 'guest', mayCall: () => true }),
    logger: createLogger('info', { write: (line) => void log.push(line) }),
    patience,
  })
  const ask = (different: { actor?: Actor; command?: string; args?: unknown; idempotencyKey?: string } = {}) =>
    desk.run({ actor: till, command: 'add', args: { a: 1 }, idempotencyKey: null, ...different })
  return { desk, commands, ask, ran, audits: () => log.map((line) => JSON.parse(line)).filter(({ audit }) => audit) }
}

test('a command is done, and its outcome is at hand for who asked, and nobody else', async () => {
  const { desk, ask } = prepare()
  const call = await ask()
  expect(call).toMatchObject({ command: 'add', outcome: { state: 'done', result: { sum: 3 } } })
  expect(desk.find(till, call.id)).toBe(call)
  expect(desk.find({ ...till, name: 'till-2' }, call.id)).toBeNull()
  expect(desk.find(till, 'another')).toBeNull()
})

test.each([
  ['an unknown command', { command: 'canary' }, 'unknown-command', 'There is no such command; there are: add'],
  ['a forbidden one', { actor: { ...till, role: 'guest' } }, 'not-allowed', 'The role guest may not run add'],
  [
    'a forbidden one of a person',
    { actor: { ...till, kind: 'person' as const, role: 'guest' } },
    'not-allowed',
    'The role guest may not do this',
  ],
  ['no arguments', { args: undefined }, 'bad-arguments', 'a: is missing'],
  ['one too many', { args: { a: 1, prize: 2 } }, 'bad-arguments', 'there is no field "prize"'],
  ['two too many', { args: { a: 1, b: 2, c: 3 } }, 'bad-arguments', 'there are no fields "b", "c"'],
  [
    'what is no name of a field',
    { args: { a: 1, 'a canary': 2 } },
    'bad-arguments',
    'there is a field that is not known',
  ],
])('%s is refused, and does nothing', async (_, request, why, message) => {
  const { ask, ran, audits } = prepare()
  expect((await ask(request)).outcome).toEqual({ state: 'refused', why, message })
  expect(ran).toEqual([])
  expect(audits()).toMatchObject([{ actor: 'till-1', outcome: 'refused', why }])
  expect(JSON.stringify(audits())).not.toContain('canary')
})

test('whoever asks for an unknown command is told only of those that are for them', async () => {
  const { desk, commands } = prepare()
  commands.set('sign_in', { ...addition, chatOnly: true })
  const guest: Actor = { ...till, role: 'guest' }
  const told = async (actor: Actor) =>
    (await desk.run({ actor, command: 'canary', args: {}, idempotencyKey: null })).outcome
  const ana: Actor = { kind: 'person', name: '1001', role: 'owner' }
  expect(await told(ana)).toMatchObject({ message: 'There is no such command; there are: add, sign_in' })
  expect(await told(till)).toMatchObject({ message: 'There is no such command; there are: add' })
  expect(await told(guest)).toMatchObject({ message: 'There is no such command, and the role guest may run none' })
})

test('what is only done in a chat is done for nobody else, even if it was done there under the same key', async () => {
  const { ask, commands } = prepare()
  commands.set('sign_in', { ...addition, chatOnly: true })
  const ana: Actor = { kind: 'person', name: '1001', role: 'owner' }
  const request = { command: 'sign_in', idempotencyKey: 'k' }
  expect((await ask({ ...request, actor: ana })).outcome).toMatchObject({ state: 'done' })
  expect((await ask({ ...request, actor: { ...ana, isAtBoard: true } })).outcome).toEqual({
    state: 'refused',
    why: 'not-allowed',
    message: 'This is done in a chat with the bot',
  })
  expect((await ask({ ...request, actor: { ...till, role: 'owner' } })).outcome).toEqual({
    state: 'refused',
    why: 'not-allowed',
    message: 'sign_in is for people, and not for other services',
  })
})

test('what a command refuses is said, and what it breaks over is not', async () => {
  const refusing = prepare(async () => {
    throw new CommandError('conflict', 'Not now')
  })
  expect((await refusing.ask()).outcome).toEqual({ state: 'refused', why: 'conflict', message: 'Not now' })
  const failing = prepare(async () => {
    throw new Error('canary')
  })
  expect((await failing.ask()).outcome).toEqual({ state: 'failed' })
  expect(failing.audits()).toMatchObject([{ command: 'add', outcome: 'failed' }])
})

test('a request that comes again under its key is done once, at the same time or later', async () => {
  const { ask, ran } = prepare()
  const calls = await Promise.all([ask({ idempotencyKey: 'k' }), ask({ idempotencyKey: 'k' })])
  calls.push(await ask({ idempotencyKey: 'k' }))
  expect(new Set(calls.map(({ id }) => id)).size).toBe(1)
  expect(ran).toEqual([[{ a: 1 }, 'till-1:k']])
  await ask({ idempotencyKey: 'k', actor: { ...till, name: 'till-2' } })
  await ask()
  expect(ran).toHaveLength(3)
})

test('a key of another request is refused, and one whose request failed may be used again', async () => {
  let fails = true
  const { ask, ran } = prepare(async () => {
    if (fails) throw new Error('disk full')
    return {}
  })
  expect((await ask({ idempotencyKey: 'k' })).outcome).toEqual({ state: 'failed' })
  fails = false
  expect((await ask({ idempotencyKey: 'k' })).outcome).toEqual({ state: 'done', result: {} })
  expect((await ask({ idempotencyKey: 'k', args: { a: 2 } })).outcome).toMatchObject({ why: 'conflict' })
  expect(ran).toHaveLength(2)
})

test('a key whose request could not be done as it stood may be used again for what was meant', async () => {
  const { ask, ran } = prepare()
  expect((await ask({ idempotencyKey: 'k', args: { a: 'one' } })).outcome).toMatchObject({ why: 'bad-arguments' })
  expect((await ask({ idempotencyKey: 'k' })).outcome).toMatchObject({ state: 'done' })
  expect((await ask({ idempotencyKey: 'k', args: { a: 2 } })).outcome).toMatchObject({ why: 'conflict' })
  expect(ran).toHaveLength(1)
})

test('who loses patience has an id to ask again', async () => {
  const { promise, resolve } = Promise.withResolvers<object>()
  const { desk, ask } = prepare(() => promise, 0)
  const call = await ask()
  expect(call.outcome).toBeNull()
  resolve({ sum: 3 })
  await expect.poll(() => desk.find(till, call.id)?.outcome).toEqual({ state: 'done', result: { sum: 3 } })
})

test('long outcomes make room for new ones, so that memory does not grow with what is asked', async () => {
  const { desk, ask } = prepare(async () => 'all there is '.repeat(100_000))
  const first = await ask()
  const others = await Promise.all(Array.from({ length: 10 }, () => ask()))
  expect(desk.find(till, first.id)).toBeNull()
  expect(others.filter(({ id }) => desk.find(till, id)).length).toBeGreaterThan(1)
})

test('every call leaves a line: who, what, outcome', async () => {
  const { ask, audits } = prepare()
  const { id } = await ask()
  const line = { actor: 'till-1', kind: 'service', role: 'till', command: 'add', id, outcome: 'done' }
  expect(audits()).toEqual([expect.objectContaining(line)])
})
