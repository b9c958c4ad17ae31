import { expect, test } from 'vitest'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import type { LinkCodeList } from './link-code-store.ts'
import { codeIn, createLinkCodes, readable } from './link-codes.ts'

const ana = { channel: 'web', id: 'ana@example.com' }
const chat = { channel: 'telegram', id: '7' }
const other = { channel: 'telegram', id: '8' }
const minute = 60_000

function open() {
  let now = Date.parse('2026-11-21T18:00:00Z')
  const store = memoryDocumentStore<LinkCodeList>()
  const codes = createLinkCodes({ store, clock: () => new Date(now) })
  const pass = (ms: number) => {
    now += ms
  }
  return { codes, store, pass }
}

test('a code is said once, on another channel, and then it is known whose it was', async () => {
  const { codes } = open()
  const code = await codes.issue(ana)
  expect(codeIn(readable(code))).toBe(code)
  expect(await codes.say(code, { channel: 'web', id: 'bob' })).toEqual({ outcome: 'own-channel' })
  expect(await codes.say(code, chat)).toEqual({ outcome: 'said', from: ana })
  // A message that comes again says it again; nobody else can.
  expect(await codes.say(code, chat)).toEqual({ outcome: 'said', from: ana })
  expect(await codes.say(code, other)).toEqual({ outcome: 'unknown' })
  expect([await codes.saidOf(chat), await codes.saidOf(other)]).toEqual([ana, null])
})

test('whoever says a second code means that one', async () => {
  const { codes } = open()
  const bob = { channel: 'web', id: 'bob' }
  await codes.say(await codes.issue(ana), chat)
  await codes.say(await codes.issue(bob), chat)
  expect(await codes.saidOf(chat)).toEqual(bob)
})

test('a code is good for ten minutes, until another one is asked for, and until it is done with', async () => {
  const { codes, pass } = open()
  const old = await codes.issue(ana)
  const code = await codes.issue(ana)
  expect(await codes.say(old, chat)).toEqual({ outcome: 'unknown' })
  pass(10 * minute - 1)
  expect(await codes.say(code, chat)).toMatchObject({ outcome: 'said' })
  pass(1)
  expect(await codes.saidOf(chat)).toBeNull()
  expect(await codes.say(code, chat)).toEqual({ outcome: 'unknown' })
  const last = await codes.issue(ana)
  await codes.end(ana)
  expect(await codes.say(last, chat)).toEqual({ outcome: 'unknown' })
})

test('whoever guesses five times is not listened to for ten minutes, and nobody else is held up', async () => {
  const { codes, pass } = open()
  const code = await codes.issue(ana)
  for (let tries = 0; tries < 5; tries++) expect(await codes.say('BBBBBBBB', other)).toEqual({ outcome: 'unknown' })
  await codes.end(other)
  expect(await codes.say(code, other)).toEqual({ outcome: 'too-many-tries' })
  expect(await codes.say(code, chat)).toMatchObject({ outcome: 'said' })
  pass(10 * minute)
  expect(await codes.say(await codes.issue(ana), other)).toMatchObject({ outcome: 'said' })
})

test('what is kept is no code, and nothing of who wants to be forgotten', async () => {
  const { codes, store } = open()
  const code = await codes.issue(ana)
  await codes.say('BBBBBBBB', other)
  await codes.say(code, chat)
  expect(JSON.stringify(await store.read())).not.toContain(code)
  await codes.forget(other)
  await codes.forget(chat)
  expect(await store.read()).toMatchObject({ codes: [], misses: [] })
})

test.each(['lemonade', 'LEMONADE', '2345 6789', '23456789', 'BCDF', 'BCDF-GHJK2', '2 BBQ 3 KFC', 'no code'])(
  '“%s” is no code',
  (text) => {
    expect(codeIn(text)).toBeNull()
  },
)
