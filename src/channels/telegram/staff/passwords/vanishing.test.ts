import { expect, test } from 'vitest'
import { createLogger } from '../../../../ops/logger.ts'
import type { VanishingList } from '../../../../staff/vanishing-list.ts'
import { memoryDocumentStore } from '../../../../testing/memory-document-store.ts'
import { createVanishing } from './vanishing.ts'

const store = () => memoryDocumentStore<VanishingList>()
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()

/** What is deleted, in its order; `isTaken` says whether Telegram takes the call. */
function start(kept = store(), isTaken = () => true) {
  const removed: number[] = []
  let wake = () => {}
  const vanishing = createVanishing({
    store: kept,
    async remove(_, message) {
      if (!isTaken()) return false
      removed.push(message)
      wake()
      return true
    },
    logger: createLogger('silent'),
    retryMs: 10,
  })
  const removal = () => new Promise<void>((resolve) => (wake = resolve))
  return {
    ...vanishing,
    removed,
    removal,
    left: async () => (await kept.read())?.messages.map(({ message }) => message),
  }
}

test('messages go when their time has come, whatever the order they came in', async () => {
  const { later, removed, removal, left, stop } = start()
  await later({ chat: 1, message: 30, at: inMs(3_600_000) })
  const second = removal()
  await later({ chat: 1, message: 20, at: inMs(40) })
  await second
  const first = removal()
  await later({ chat: 1, message: 10, at: inMs(0) })
  await first
  await stop()
  expect(removed).toEqual([20, 10])
  expect(await left()).toEqual([30])
})

test('they go after a restart, too', async () => {
  const kept = store()
  const before = start(kept)
  await before.stop()
  await before.later({ chat: 1, message: 10, at: inMs(-1) })
  const after = start(kept)
  after.open()
  await after.stop()
  expect(after.removed).toEqual([10])
  expect(await after.left()).toEqual([])
})

test('Telegram is asked again until it works', async () => {
  let isDown = true
  const { later, removed, removal, left, stop } = start(store(), () => !isDown)
  await later({ chat: 1, message: 20, at: inMs(0) })
  const removing = removal()
  isDown = false
  await removing
  await stop()
  expect(removed).toEqual([20])
  expect(await left()).toEqual([])
})

test('what Telegram would not delete any more is given up', async () => {
  const { later, stop, left } = start(store(), () => false)
  await later({ chat: 1, message: 10, at: inMs(-48 * 3_600_000) })
  await stop()
  expect(await left()).toEqual([])
})
