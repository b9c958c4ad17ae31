import { expect, test } from 'vitest'
import { createRetryDelays } from './retry-delays.ts'

const backoff = { initialDelay: 100, maxDelay: 1_000 }
const asking = (retryAfterMs: unknown) => Object.assign(new Error('busy'), { retryAfterMs })

test('waits longer after many failures in a row, up to a bound, and begins anew once it has worked', () => {
  const delays = createRetryDelays(backoff)
  const waited = Array.from({ length: 50 }, () => delays.after(new Error('fails')))
  expect(Math.max(...waited)).toBeLessThanOrEqual(1_000)
  expect(waited.at(-1)).toBeGreaterThan(400)
  delays.reset()
  expect(delays.after(new Error('fails'))).toBeLessThan(400)
})

test('waits as long as an error asks for, but for no more than an hour', () => {
  const delays = createRetryDelays(backoff)
  expect(delays.after(asking(60_000))).toBe(60_000)
  expect(delays.after(asking(86_400_000))).toBe(3_600_000)
})

test.each([undefined, '60000', -1])('an error that asks to wait for %j asks for nothing', (retryAfterMs) => {
  expect(createRetryDelays(backoff).after(asking(retryAfterMs))).toBeLessThan(1_000)
})
