import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { writeBehind } from './write-behind.ts'

const nothing = async () => {}

/** So many at once that nobody waits for theirs. */
async function makeBusy(behind: ReturnType<typeof writeBehind>): Promise<void> {
  await Promise.all(Array.from({ length: 8 }, (_, index) => behind.put(`other ${index}`, nothing)))
}

test('one that comes alone is done when it is answered', async () => {
  const behind = writeBehind({ most: 10, isWanted: () => false })
  let isDone = false
  await behind.put('a', async () => {
    isDone = true
  })
  expect(isDone).toBe(true)
})

test('when many come nobody waits, and of a key the latest is done once', async () => {
  const behind = writeBehind({ most: 10, isWanted: () => false })
  await makeBusy(behind)
  const done: string[] = []
  for (const name of ['first', 'second', 'third']) {
    await behind.put('a', async () => {
      done.push(name)
    })
  }
  expect(done).not.toContain('third')
  await behind.flush()
  expect(done.at(-1)).toBe('third')
  expect(done).toEqual([...new Set(done)])
})

test('all that was put is done before long, whether or not anybody asks for it', async () => {
  const behind = writeBehind({ most: 10, isWanted: () => false })
  await makeBusy(behind)
  await new Promise<void>((resolve) => void behind.put('a', async () => resolve()))
})

test('while many come they are put off, unless somebody waits for one of them', async () => {
  const done: string[] = []
  const rush = [true, false].map(async (isWanted) => {
    const behind = writeBehind({ most: 10, isWanted: () => isWanted })
    await makeBusy(behind)
    void behind.put('a', async () => void done.push(isWanted ? 'wanted' : 'put off'))
    while (done.length === 0) {
      await makeBusy(behind)
      await sleep(1)
    }
    await behind.flush()
  })
  await Promise.all(rush)
  expect(done).toEqual(['wanted', 'put off'])
})

test('few are written at a time, and more the more wait, so that these catch up', async () => {
  // While time stands still, many come.
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  async function mostAtOnce(keys: number): Promise<number> {
    const behind = writeBehind({ most: 10_000, isWanted: () => false })
    await makeBusy(behind)
    let [writing, most] = [0, 0]
    const write = async () => {
      most = Math.max(most, ++writing)
      await setImmediate()
      writing--
    }
    for (let key = 0; key < keys; key++) void behind.put(`${key}`, write)
    await behind.flush()
    behind.end()
    return most
  }
  expect(await mostAtOnce(100)).toBe(2)
  expect(await mostAtOnce(500)).toBe(8)
  expect(await mostAtOnce(5_000)).toBe(16)
})

test('one that takes for ever holds up no other', async () => {
  const behind = writeBehind({ most: 10, isWanted: () => false })
  void behind.put('a', () => new Promise(() => {}))
  await behind.put('b', nothing)
})

test('one that fails is answered, told to whoever flushes, and done again until it works', async () => {
  const behind = writeBehind({ most: 10, isWanted: () => false })
  const full = new Error('no space')
  let isFull = true
  let isDone = false
  await behind.put('a', async () => {
    if (isFull) throw full
    isDone = true
  })
  await expect(behind.flush()).rejects.toBe(full)
  isFull = false
  await behind.flush()
  expect(isDone).toBe(true)
})

test('a newer one takes the place of one that failed', async () => {
  const behind = writeBehind({ most: 10, isWanted: () => false })
  const done: string[] = []
  await behind.put('a', () => Promise.reject(new Error('no space')))
  await behind.put('a', async () => void done.push('newer'))
  await behind.flush()
  expect(done).toEqual(['newer'])
})

test('where nothing can be done any more there is soon no room for more, and it is said why', async () => {
  const behind = writeBehind({ most: 3, isWanted: () => false })
  const full = new Error('no space')
  for (const key of ['a', 'b', 'c', 'd']) await behind.put(key, () => Promise.reject(full))
  await expect(behind.room()).rejects.toBe(full)
  behind.end()
})
