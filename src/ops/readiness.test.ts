import { expect, test } from 'vitest'
import { createReadiness } from './readiness.ts'

test('is not ready before it says so, and no longer when it leaves', async () => {
  const readiness = createReadiness({ patienceMs: 1 })
  expect(readiness.answer()).toBe(false)
  readiness.ready()
  expect(readiness.answer()).toBe(true)
  await readiness.leave()
  expect(readiness.answer()).toBe(false)
})

test('leaves when a proxy that asks has heard it twice', async () => {
  const readiness = createReadiness({ patienceMs: 2 ** 30, quietMs: 1 })
  readiness.answer()
  readiness.answer()
  readiness.ready()
  readiness.answer()
  let left = false
  const leaving = readiness.leave().then(() => {
    left = true
  })
  expect(readiness.answer()).toBe(false)
  await new Promise(setImmediate)
  expect(left).toBe(false)
  readiness.answer()
  await leaving
})

test('leaves only when requests have ceased to come: nobody who is still on their way may be turned away', async () => {
  const readiness = createReadiness({ patienceMs: 2 ** 30, quietMs: 20 })
  readiness.ready()
  readiness.answer()
  const leaving = readiness.leave()
  readiness.answer()
  readiness.answer()
  let requests = 0
  let lastRequest = 0
  const customers = setInterval(() => {
    readiness.arrived()
    lastRequest = performance.now()
    if (++requests === 50) clearInterval(customers)
  }, 1)
  await leaving
  clearInterval(customers)
  expect(requests).toBeGreaterThan(0)
  expect(performance.now() - lastRequest).toBeGreaterThanOrEqual(19)
})

test('leaves at once where nobody asks', async () => {
  const never = createReadiness({ patienceMs: 2 ** 30 })
  never.ready()
  await never.leave()
  const once = createReadiness({ patienceMs: 2 ** 30, askedWithinMs: 0 })
  once.ready()
  once.answer()
  await once.leave()
})

test('does not wait for ever for a proxy that has stopped asking', async () => {
  const readiness = createReadiness({ patienceMs: 1 })
  readiness.ready()
  readiness.answer()
  await readiness.leave()
})
