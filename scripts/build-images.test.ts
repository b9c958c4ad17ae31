import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, run } from '../src/testing/run.ts'

const build = (...args: string[]) => run(join(root, 'scripts/build-images'), args)

describe('scripts/build-images', () => {
  test('explains itself', async () => {
    const { status, stdout } = await build('--help')
    expect(status).toBe(0)
    for (const word of ['--push', '--npmrc', '--dry-run', 'TAG', 'PLATFORMS', 'NODE_IMAGE'])
      expect(stdout).toContain(word)
  })

  test.each([
    [['bots'], 'bots is unknown'],
    [['--push'], '--push wants a value'],
    [['--npmrc', '/nowhere/npmrc'], "/nowhere/npmrc can't be read"],
  ])('builds nothing of %j', async (args, complaint) => {
    const { status, stdout, stderr } = await build(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(complaint)
  })
})
