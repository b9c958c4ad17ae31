import { expect, onTestFinished, test, vi } from 'vitest'
import { checkRegularly } from './check-regularly.ts'

const intervalMs = 1_000

function withFakeTimers(): void {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
}

test('it looks at once and at each interval, and after a look that failed', async () => {
  withFakeTimers()
  const failures: unknown[] = []
  const look = vi.fn(async () => {
    if (look.mock.calls.length === 1) throw new Error('the first')
  })
  const { stop } = checkRegularly({ intervalMs, look, onFailure: (error) => failures.push(error) })
  await vi.advanceTimersByTimeAsync(2 * intervalMs)
  expect(look).toHaveBeenCalledTimes(3)
  expect(failures).toEqual([new Error('the first')])
  await stop()
  await vi.advanceTimersByTimeAsync(2 * intervalMs)
  expect(look).toHaveBeenCalledTimes(3)
})

test('one look waits for the one before, and the stop for the one under way', async () => {
  withFakeTimers()
  const looks: PromiseWithResolvers<void>[] = []
  const look = () => {
    const begun = Promise.withResolvers<void>()
    looks.push(begun)
    return begun.promise
  }
  const regular = checkRegularly({ intervalMs, look, onFailure: () => {} })
  const second = regular.check()
  await vi.advanceTimersByTimeAsync(0)
  expect(looks).toHaveLength(1)
  looks[0]?.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect(looks).toHaveLength(2)
  const ends: string[] = []
  const stopping = regular.stop().then(() => ends.push('stopped'))
  looks[1]?.resolve()
  await second.then(() => ends.push('looked'))
  await stopping
  expect(ends).toEqual(['looked', 'stopped'])
})
