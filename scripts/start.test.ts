import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from '../src/testing/run.ts'

const start = (...args: string[]) => run(join(root, 'scripts/start'), args)

test('scripts/start says where the settings stand, and starts nothing by mistake', async () => {
  expect(await start('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('.env') })
  const { status, stderr } = await start('--port', '80')
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'start: it takes no arguments; see scripts/start --help\n' })
})

test('scripts/test says what it takes, and runs nothing meanwhile', async () => {
  const { status, stdout } = await run(join(root, 'scripts/test'), ['--help'])
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('scripts/test --faults') })
  expect(stdout).not.toContain('== types')
})
