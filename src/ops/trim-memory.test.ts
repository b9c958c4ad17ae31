import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const run = promisify(execFile)

/** A process that makes and drops much, as a start does. @returns V8's megabytes for what is new, before and after */
async function trimmed(...flags: string[]): Promise<number[]> {
  const program = `
    const { getHeapSpaceStatistics } = require('node:v8')
    const { trimMemory } = require(${JSON.stringify(join(import.meta.dirname, 'trim-memory.ts'))})
    const megabytes = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size / 1e6
    let kept = []
    for (let count = 0; count < 300_000; count++) kept.push({ count })
    kept = null
    const before = megabytes()
    trimMemory()
    console.log(JSON.stringify([before, megabytes()]))
  `
  const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', ...flags, '-e', program])
  return JSON.parse(stdout)
}

describe('trimming memory', () => {
  test('gives back what V8 kept for what is new', async () => {
    const [before = 0, after = before] = await trimmed('--expose-gc')
    expect(after).toBeLessThan(before / 4)
  })

  test('does nothing in a process that may not ask for it', async () => {
    const [before, after] = await trimmed()
    expect(after).toBe(before)
  })
})
