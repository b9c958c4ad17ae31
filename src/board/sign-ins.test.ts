import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import type { SignInList } from './sign-in-store.ts'
import { createSignIns } from './sign-ins.ts'

const ana = { member: '7', name: 'Ana' }

function prepare() {
  const state = { now: Date.parse('2026-11-21T18:00:00Z') }
  const pass = (ms: number) => {
    state.now += ms
  }
  const store = memoryDocumentStore<SignInList>()
  return { store, pass, signIns: createSignIns({ store, clock: () => new Date(state.now) }) }
}

const minute = 60_000
const day = 24 * 60 * minute

test('a link is good once', async () => {
  const { signIns } = prepare()
  const link = await signIns.invite(ana)
  const [first, second] = await Promise.all([signIns.open(link), signIns.open(link)])
  expect(second).toBeNull()
  expect(await signIns.find(first ?? '')).toEqual(ana)
})

test('a link is good for five minutes, a session for a week', async () => {
  const { signIns, pass } = prepare()
  const late = await signIns.invite(ana)
  pass(5 * minute)
  expect(await signIns.open(late)).toBeNull()
  const session = (await signIns.open(await signIns.invite(ana))) ?? ''
  pass(7 * day - 1)
  expect(await signIns.find(session)).toEqual(ana)
  pass(1)
  expect(await signIns.find(session)).toBeNull()
})

test('neither is the other, and who signs out is out, alone', async () => {
  const { signIns } = prepare()
  const link = await signIns.invite(ana)
  expect(await signIns.find(link)).toBeNull()
  const [here, there] = [await signIns.open(link), await signIns.open(await signIns.invite(ana))]
  expect(await signIns.open(here ?? '')).toBeNull()
  await signIns.close(here ?? '')
  expect(await signIns.find(here ?? '')).toBeNull()
  expect(await signIns.find(there ?? '')).toEqual(ana)
})

test('whoever is forgotten is signed out everywhere, and nothing is kept of them', async () => {
  const { signIns, store } = prepare()
  const session = (await signIns.open(await signIns.invite(ana))) ?? ''
  const other = (await signIns.open(await signIns.invite({ member: '8', name: 'Bo' }))) ?? ''
  await signIns.invite(ana)
  await signIns.forget('7')
  expect(await signIns.find(session)).toBeNull()
  expect(await signIns.find(other)).toEqual({ member: '8', name: 'Bo' })
  expect(JSON.stringify(await store.read())).not.toMatch(/Ana|"7"/)
})

test('however many links are asked for, so many are kept', async () => {
  const { signIns, store } = prepare()
  for (let asked = 0; asked < 250; asked++) await signIns.invite(ana)
  await signIns.invite(ana)
  expect((await store.read())?.links.length).toBeLessThanOrEqual(201)
})

test('a session is there for the next process, and what is on the disk opens nothing', async () => {
  const dataDir = await temporaryFolder()
  const first = await openStorage(dataDir)
  const signIns = createSignIns({ store: first.signIns })
  const link = await signIns.invite(ana)
  const session = (await signIns.open(await signIns.invite(ana))) ?? ''
  await first.end()
  const kept = await readFile(join(dataDir, 'sign-ins.json'), 'utf8')
  expect(kept).not.toContain(link)
  expect(kept).not.toContain(session)
  const second = await openStorage(dataDir)
  onTestFinished(() => second.end())
  const later = createSignIns({ store: second.signIns })
  expect(await later.find(session)).toEqual(ana)
  expect(await later.open(link)).not.toBeNull()
})
