import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inStep } from './in-step.ts'

test('what comes in one turn goes on in step; what comes later does not hold it up', async () => {
  const together = inStep()
  const log: string[] = []
  async function task(name: string): Promise<void> {
    log.push(`${name} comes`)
    await together()
    log.push(`${name} 1`)
    await null
    log.push(`${name} 2`)
  }
  const early = [task('ana'), task('bo')]
  await setImmediate()
  await Promise.all([...early, task('cy')])
  expect(log).toEqual(['ana comes', 'bo comes', 'ana 1', 'bo 1', 'ana 2', 'bo 2', 'cy comes', 'cy 1', 'cy 2'])
})
