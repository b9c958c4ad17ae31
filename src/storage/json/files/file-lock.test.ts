import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockFile } from './file-lock.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a lock that goes from one to the next within a process is held by that one at once', async () => {
  const file = join(folder, 'ann.json')
  let before = await lockFile(file)
  for (let round = 0; round < 20; round++) {
    const next = lockFile(file)
    await before.release()
    before = await next
    expect(await Promise.race([before.isHeld(), sleep(1_000, 'waited')])).toBe(true)
  }
  await before.release()
})
