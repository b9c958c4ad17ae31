import { GrammyError } from 'grammy'
import { expect, test } from 'vitest'
import { createLogger } from '../../../ops/logger.ts'
import type { VanishingList } from '../../../staff/vanishing-list.ts'
import { memoryDocumentStore } from '../../../testing/memory-document-store.ts'
import { createVanishing } from './vanishing.ts'

const store = () => memoryDocumentStore<VanishingList>()
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const refusal = (code: number) =>
  new GrammyError('refused', { ok: false, error_code: code, description: '' }, 'deleteMessage', {})

/** What is deleted, in its order; `fail` says whether Telegram lets it. */
function start(kept = store(), fail: (message: number) => Error | null = () => null) {
  const removed: number[] = []
  let wake = () => {}
  const vanishing = createVanishing({
    store: kept,
    async remove(_, message) {
      const error = fail(message)
      if (error) throw error
      removed.push(message)
      wake()
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

test('Telegram is asked again until it works, and not for what is gone', async () => {
  let isDown = true
  const { later, removed, removal, left, stop } = start(store(), (message) => {
    if (message === 10) return refusal(400)
    return isDown ? refusal(502) : null
  })
  await later({ chat: 1, message: 10, at: inMs(0) })
  await later({ chat: 1, message: 20, at: inMs(0) })
  const removing = removal()
  isDown = false
  await removing
  await stop()
  expect(removed).toEqual([20])
  expect(await left()).toEqual([])
})

test('what Telegram would not delete any more is given up', async () => {
  const { later, stop, left } = start(store(), () => refusal(502))
  await later({ chat: 1, message: 10, at: inMs(-48 * 3_600_000) })
  await stop()
  expect(await left()).toEqual([])
})
