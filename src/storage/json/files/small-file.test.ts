import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../testing/temporary-folder.ts'
import { readSmallFile, writeSmallFile } from './small-file.ts'

test.each([0, 900, 40_000])('%i bytes are read as they were written', async (bytes) => {
  const path = join(await temporaryFolder(), 'file')
  const text = `${'é'.repeat(Math.floor(bytes / 2))}${'x'.repeat(bytes % 2)}`
  await writeSmallFile(path, `${text} and what was there before`)
  await writeSmallFile(path, text)
  expect(await readSmallFile(path)).toBe(text)
  expect((await stat(path)).size).toBe(bytes)
})

test("a file that is not there is told by the system's own code", async () => {
  const path = join(await temporaryFolder(), 'file')
  await expect(readSmallFile(path)).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' })
})
