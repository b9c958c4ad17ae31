import { expect, test } from 'vitest'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import { deliMenu } from '../testing/menu.ts'
import { createPause, type PauseNote } from './pause.ts'

test('the next process knows that the shop pauses, and since when, and who said so', async () => {
  const store = memoryDocumentStore<PauseNote>()
  const [deli, now] = [deliMenu(), new Date('2026-11-21T18:00:00Z')]
  const start = () => createPause({ store, menu: () => deli, clock: () => now })
  await start().set(true, '7')
  const next = start()
  expect(next.menu()).toBe(deli)
  await next.open()
  expect(next.menu().shop).toEqual({ ...deli.shop, isPaused: true })
  expect(await store.read()).toEqual({ version: 1, isPaused: true, at: now.toISOString(), by: '7' })
  await next.set(false, '7')
  const last = start()
  await last.open()
  expect(last.menu()).toBe(deli)
})
