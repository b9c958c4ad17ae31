import { expect, test } from 'vitest'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import { deliMenu } from '../testing/menu.ts'
import { createPause, type PauseNote } from './pause.ts'

function prepare() {
  const store = memoryDocumentStore<PauseNote>()
  const deli = deliMenu()
  let now = new Date('2026-11-21T18:00:00Z')
  const start = () => createPause({ store, menu: () => deli, clock: () => now })
  const pass = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000)
  }
  return { store, deli, start, pass }
}

test('the next process knows that the shop pauses, and since when, and who said so', async () => {
  const { store, deli, start } = prepare()
  await start().set({ until: null }, '7')
  const next = start()
  expect(next.menu()).toBe(deli)
  await next.open()
  expect(next.menu().shop).toEqual({ ...deli.shop, pause: { until: null } })
  expect(await store.read()).toEqual({
    version: 1,
    isPaused: true,
    until: null,
    at: '2026-11-21T18:00:00.000Z',
    by: '7',
  })
  await next.set(null, '7')
  const last = start()
  await last.open()
  expect(last.menu()).toBe(deli)
})

test('a pause with an end ends by itself, also where another process began it', async () => {
  const { deli, start, pass } = prepare()
  const first = start()
  const until = new Date('2026-11-21T18:20:00Z')
  await first.set({ until }, '7')
  pass(19)
  const next = start()
  await next.open()
  for (const pause of [first, next]) {
    expect(pause.current()).toEqual({ until })
    expect(pause.menu().shop.pause).toEqual({ until })
    expect(pause.menu()).toBe(pause.menu())
  }
  pass(1)
  for (const pause of [first, next]) {
    expect(pause.current()).toBeNull()
    expect(pause.menu()).toBe(deli)
  }
})

test('a pause in the place of another one ends when it says', async () => {
  const { deli, start, pass } = prepare()
  const pause = start()
  await pause.set({ until: null }, '7')
  expect(pause.menu().shop.pause).toEqual({ until: null })
  await pause.set({ until: new Date('2026-11-21T18:05:00Z') }, '7')
  pass(5)
  expect(pause.menu()).toBe(deli)
})
