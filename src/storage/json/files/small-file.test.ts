import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../testing/temporary-folder.ts'
import { readSmallFile, writeSmallFile } from './small-file.ts'

// Of one piece, of just as much as a piece holds, and of more.
test.each([0, 900, 16_384, 16_385, 40_000])('%i bytes are read as they were written', async (bytes) => {
  const path = join(await temporaryFolder(), 'file')
  const text = `${'é'.repeat(Math.floor(bytes / 2))}${'x'.repeat(bytes % 2)}`
  await writeSmallFile(path, `${text} and what was there before`)
  await writeSmallFile(path, text)
  expect(await readSmallFile(path)).toBe(text)
  expect((await stat(path)).size).toBe(bytes)
})

test('a character may begin in one piece and end in the next', async () => {
  const path = join(await temporaryFolder(), 'file')
  const text = `x${'é'.repeat(20_000)}`
  await writeSmallFile(path, text)
  expect(await readSmallFile(path)).toBe(text)
})

test('a file that is not there is told by the system’s own code', async () => {
  const path = join(await temporaryFolder(), 'file')
  await expect(readSmallFile(path)).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' })
})
