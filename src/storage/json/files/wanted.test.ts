import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockFile } from './file-lock.ts'
import { isWantedIn } from './wanted.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wanted-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('whoever waits for a lock says so where its holder may see it, and only then', async () => {
  const document = join(folder, 'ann.json')
  const first = await lockFile(document)
  expect(isWantedIn(folder)).toBe(false)
  const second = lockFile(document)
  await expect.poll(() => isWantedIn(folder)).toBe(true)
  await first.release()
  await (await second).release()
})

test('what was wanted long ago is not wanted any more, whichever way the clock was set since', async () => {
  for (const minutes of [-1, 1]) {
    const at = new Date(Date.now() + minutes * 60_000)
    await utimes(join(folder, '.wanted'), at, at)
    expect(isWantedIn(folder)).toBe(false)
  }
})
